# Tidewell Foods: frozen fish, a renewal in six weeks, and a rep who has asked to hand it on.

-5y40w 09:00 Anna account_added
  name: Tidewell Foods
  city: Cork
  country: Ireland
  industry: Frozen fish
  website: https://tidewell.example
  phone: +353 20 910 40 00
  domains: [tidewell.example, tidewellfoods.example]
  renewal_on: +6w
-5y40w 09:05 Anna contact_added
  name: Fergal Quirke
  title: Managing director
  emails: [fergal@tidewell.example]
  part: Decides, after asking his sister
  key: true
-5y40w 09:10 Anna contact_added
  name: Maeve Quirke
  title: Finance
  emails: [maeve@tidewell.example]
  part: The sister
  key: true
-5y40w 11:00 Anna meeting > Fergal Quirke: A cold store with a view
  The office looks over the harbour and nobody in it looks up. They want fewer trucks and one invoice.
-5y36w 10:30 Anna mail > Fergal Quirke: Two trucks a week, filled
  Instead of four that are half empty. Same days, same doors.
-5y35w 16:15 Anna call < Fergal Quirke: He asked his sister
  Yes. She wants the saving on a line of its own.
-4y48w 09:00 Anna mail < Maeve Quirke: The line
  I see it. Leave it there, also when it gets smaller.
-4y20w 13:00 Anna call < Fergal Quirke: A truck without fuel, in sight of the harbour
  Ours. The driver walked. Fish arrived at minus seventeen, which is one degree too warm and nobody minded but Maeve.
-4y20w 14:00 Anna issue_opened #fuel
  title: A truck ran out of fuel; the load came in at minus seventeen
  ours: true
  client_told: true
-4y19w 09:00 Anna issue_resolved
  issue: #fuel
  resolution: Credit for one degree, as Maeve reckoned it
  learned: Drivers fill up at the half
-3y30w 10:00 Anna meeting > Fergal Quirke, Maeve Quirke: The renewal, in an hour
  They renew for two years each time and always on the last day. Bring cake; Maeve counts the slices.
-3y4w 10:00 Anna mail > Maeve Quirke: The line for {month -3y8w}
  Four thousand one hundred. Fergal says that you have framed one.
-2y44w 15:00 Anna mail > Maeve Quirke: What the filled trucks saved #trips
  Two trucks a week fewer, for three years: 300 trips. The line is attached, and it has not got smaller.
-2y44w 15:30 Anna fact_recorded
  kind: result
  text: Three hundred truck trips saved in three years
  then: Maeve paid the new freezer from that line
  sensitivity: shareable
  evidence: #trips
-1y40w 10:10 Anna call > Fergal Quirke: They look at the other side #dublin
  A forwarder from Dublin offers seven per cent less. Fergal says that he only listened.
-1y39w 09:30 Anna mail > Maeve Quirke: Seven per cent
  It is less, and it is true. It leaves out the cold store on Sundays; the sheet shows both.
-1y39w 17:00 Anna call < Maeve Quirke: They stay
  "Sundays," she said, and hung up.
-1y30w 09:00 Anna fact_recorded
  kind: price_story
  text: Dublin was seven per cent cheaper without Sundays; they stayed for the Sundays
  evidence: #dublin
-1y10w 10:00 Mara handover_planned
  to: Hana
  transfer_on: -52w
  reason: workload
  client_sentence: Hana, who has spent four years in cold rooms, takes over from Anna; same days, same doors.
-1y9w 09:00 Anna handover_advanced
  from: planned
-1y9w 10:00 Anna account_edited
  situation: Frozen fish, two filled trucks a week. Brother and sister decide together, on the last day.
  cadence.every_days: 10
  cadence.channel: call
  cadence.note: Fergal on the quay, Maeve by mail
-1y8w 09:00 Mara guards_waived
  reason: Hana has run their cold hall for four months and knows the account; Anna wrote the brief with her
-1y8w 09:30 Anna tick 1-7
-1y8w 10:00 Anna handover_advanced
  from: packaging
-1y7w 10:00 Hana tick 8
-1y7w 10:30 Hana package_accepted
-1y7w 11:00 Hana handover_advanced
  from: review
-1y6w 10:00 Hana read_back_given
  situation: Steady. They renew late and always.
  promises: One line for the saving, every month.
  risks: Dublin, and Sundays.
  next_action: Bring cake.
-1y6w 11:00 Anna read_back_accepted
-1y6w 11:30 Mara guards_waived
  reason: The questions were talked through over three lunches
-1y6w 11:40 Anna tick 9
-1y6w 12:00 Hana handover_advanced
  from: briefing
-1y4w 10:00 Anna meeting > Fergal Quirke, Maeve Quirke: Hana and the cake
  Six slices, one left over. Maeve wrapped it up and gave it to Hana. I think that was the introduction.
-1y4w 12:00 Anna introduction_made #met-fergal
  introduction: Fergal Quirke
  reaction: Grand.
-1y4w 12:05 Anna introduction_made #met-maeve
  introduction: Maeve Quirke
  reaction: The line stays where it is?
-1y3w 09:00 Anna did met-fergal.2, met-maeve
-1y3w 09:10 Mara tick 10
-1y3w 09:20 Hana handover_advanced
  from: introduction
-1y1w 10:00 Hana led_alone
  evidence: The monthly call with Fergal
-1y1w 10:10 Hana touch_planned #hello
  at: -51w 10:00
  channel: in_person
  about: First visit on her own
-1y1w 10:20 Hana tick 11
-1y1w 10:30 Anna tick 12-13
-52w 09:00 Anna transfer_acknowledged
-52w 09:10 Hana transfer_acknowledged #moved
-51w 13:00 Hana meeting > Fergal Quirke: On the quay, alone #quay
  He asked what I would change. I said: nothing before I have seen a Sunday.
-51w 13:30 Hana touch_done
  touch: #hello
  entry: #quay
-50w 09:00 Hana did moved.4
-50w 09:05 Hana tick 15-16
-50w 09:10 Mara did moved.2, moved.3
-47w 09:00 Mara tick 14
-47w 09:05 Mara tick 17-18
-47w 09:30 Hana touch_planned
  at: -40w 10:00
  channel: call
  about: Monthly call
-44w 08:30 Anna learning_written
  learned: Three lunches told her more than my six pages.
-44w 08:40 Hana learning_written
  learned: To stand on the quay at five once, before asking for anything.
-44w 08:55 Mara guards_waived
  reason: They have said in every call how it goes
-44w 09:00 Mara handover_closed
-40w 10:30 Hana call > Fergal Quirke: A Sunday
  I have seen one now. Eleven people, four trucks, no words. It is worth the seven per cent.
-30w 09:00 Hana mail < Maeve Quirke: The line got smaller
  By forty euros. Why?
-30w 09:40 Hana mail > Maeve Quirke: Re: The line got smaller #toll
  A toll went up in {month -31w}. I should have told you before it was on the line. From now on I will.
-30w 10:00 Hana fact_recorded
  kind: watch_out
  text: Maeve reads one line of the invoice. Say beforehand when it changes
  evidence: #toll
-18w 11:00 Hana call < Fergal Quirke: More to the continent #vigo
  A buyer in Vigo wants a truck a week. He would rather that it came back full.
-18w 11:20 Hana fact_recorded
  kind: suggestion
  text: A weekly truck to Vigo that comes back with something
  sensitivity: shareable
-12w 10:00 Hana promise_made
  text: Somebody in Vigo who fills the truck back
  contact: Fergal Quirke
  due: +8
  firmness: spoken
  sensitivity: shareable
  evidence: #vigo
-9w 15:00 Hana mail > Fergal Quirke: Vigo: two who might
  A cannery and a maker of nets. The cannery answers; the nets are lighter.
-30 10:15 Hana call > Fergal Quirke: The renewal comes up
  Six weeks after {month +1}'s invoice, on the last day. He will ask his sister. Dublin has called again.
-12 09:30 Hana note I ask to hand Tidewell on
  With Kestrel, Quintas and Lumen I carry one too many, and Tidewell deserves its Sundays. Not before they have renewed,
  please.
-12 09:40 Hana handover_proposed
  reason: workload
-10 11:00 Mara note Not before the renewal
  She is right on both. Nobody changes hands six weeks before a last day. I name someone when Maeve has signed.
-6 10:30 Hana touch_planned
  at: +5 10:00
  channel: in_person
  about: The renewal, with cake
  contacts: [Fergal Quirke, Maeve Quirke]
-6 10:40 Hana task_added
  text: Put Sundays and the seven per cent side by side, for Maeve
  due: +3
