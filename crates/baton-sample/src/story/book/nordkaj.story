# Nordkaj Shipping: six quiet years with Anna, one promise on the phone, and a third new face within four years on
# their side of the table. Ingrid has said no; the answer is due.

-8y50w 09:10 Mara account_added
  name: Nordkaj Shipping
  kind: client
  city: Gothenburg
  country: Sweden
  industry: Ferry and container terminals
  website: https://nordkaj.example
  phone: +46 31 390 06 20
  domains: [nordkaj.example]
  renewal_on: +17w
-8y50w 09:20 Mara contact_added
  name: Per Holm
  title: Chief financial officer
  emails: [per.holm@nordkaj.example]
  phone: +46 31 390 06 22
  part: Signs. Reads every figure twice
  key: true
-8y50w 13:00 Mara meeting > Per Holm: First visit: what winter does to a quay
  Two terminals, 140 people, ice for a third of the year. They want someone who plans their reefers and the hand-offs
  to the road before the weather does it for them. Per asked for the price first and for references last.
-8y46w 10:15 Mara mail > Per Holm: Offer for reefer planning and hand-offs
  Per,

  as agreed: planning of all reefers on both terminals, hand-offs to road and rail, papers included. Price per unit and
  month, with a supplement for the winter. Terms for one year; either side may leave with 90 days.

  Mara
-8y44w 15:40 Mara call < Per Holm: They take it, without the supplement #onerate
  He will not pay a supplement "for weather that comes every year". Agreed on one rate all year and a look at it each
  year.
-8y20w 11:00 Mara contact_added
  name: Ingrid Aas
  title: Terminal director
  emails: [ingrid.aas@nordkaj.example]
  phone: +46 31 390 06 21
  part: Decides. Started on the quay herself
  key: true
-8y20w 11:30 Mara meeting > Ingrid Aas: Ingrid Aas takes over the terminals
  She walked me round at six in the morning and knew every driver by name. Does not like slides. Likes a drawing.
-7y40w 09:45 Mara mail < Ingrid Aas: The drawing
  The drawing of the new lanes hangs in the canteen now. Half of it is wrong, but they argue about it in front of it,
  which is what I wanted.
-7y30w 09:00 Mara mail > Per Holm: Monthly report for {month -7y34w}
  Eleven days on average. It will get better; it cannot get much worse.
-7y8w 14:00 Mara call > Ingrid Aas: One bad night, told the next morning #night
  Four reefers without power from two to five. Ours: the night desk had the old plan. Told her before she asked. She
  said: "Thank you for ringing before breakfast."
-7y8w 14:30 Mara issue_opened #powerless
  title: Four reefers stood without power for three hours; our night desk had an old plan
  ours: true
  client_told: true
  evidence: #night
  sensitivity: shareable
-7y6w 10:00 Mara issue_resolved
  issue: #powerless
  resolution: One pallet of herring replaced at our cost
  learned: The night desk reads the plan from the same place as the day
-6y30w 09:00 Mara meeting > Ingrid Aas, Per Holm: Anna joins, to take over from me
  I lead the firm now and cannot stand on their quay every week. Ingrid asked Anna one question: what she does when the
  fog comes early. Anna said: "I come early too." That was that.
-6y26w 08:00 Mara accountability_corrected
  to: Anna Berg
  reason: Mara leads the firm and hands Nordkaj to Anna; introduced in person, agreed with Ingrid Aas
-6y20w 07:30 Anna meeting > Ingrid Aas: First round on the quay
  Six in the morning, as she does it. Drivers Björn and Aziz. She talks while walking and decides while standing.
-6y2w 10:20 Anna mail > Ingrid Aas: The old plan and the new one
  On one sheet, as you asked, in two colours. The red one is how it was.
-5y44w 13:10 Anna call < Ingrid Aas: Fog, and eleven containers on the wrong side
  No crane moved for two days. I drove down the same evening. We had them across by Sunday noon.
-5y42w 09:00 Anna mail < Ingrid Aas: Thank you for Sunday
  My people ate your cinnamon buns before they said thank you, so I say it for them.
-5y12w 10:30 Anna meeting > Per Holm, Ingrid Aas: Yearly review: rate unchanged #yearly
  Per wanted four per cent off. Ingrid said in front of me that she would rather keep the hand-offs. Rate stays; we added
  the monthly report to it.
-5y12w 11:30 Anna promise_made #report
  text: Monthly report of hand-offs
  contact: Per Holm
  due: +3
  firmness: written
  sensitivity: shareable
  evidence: #yearly
-4y50w 10:00 Anna contact_added
  name: Aziz Rahimi
  title: Terminal lead
  emails: [aziz.rahimi@nordkaj.example]
  part: Runs the gates. Calls when it burns, and only then
  key: true
-4y44w 11:00 Anna call < Aziz Rahimi: Power on lane six
  Out since five. I had somebody there by six. He says that this is how long a coffee takes.
-4y30w 09:20 Anna mail > Per Holm: Monthly report for {month -4y30w}
  Hand-offs in nine days on average. Too slow, and we know where: customs at the second terminal. A plan is on page two.
-4y8w 16:00 Anna call > Ingrid Aas: A new man for the gates
  Their third gate manager in two years. She laughs about it: "I train them, and the airport takes them."
-3y20w 14:15 Anna meeting > Ingrid Aas, Per Holm: The renewal, in writing this time
  Three years, rate as before, and a winter clause left open on purpose: each year we say beforehand what winter costs.
-3y2w 09:00 Anna mail > Per Holm: Monthly report for {month -3y4w}
  Seven days. One reefer twice in the wrong lane; Aziz has painted an arrow.
-2y36w 10:00 Anna meeting > Ingrid Aas, Per Holm: We showed them the client portal
  Our portal, on their screen, for an hour. Per liked the export. Ingrid said nothing and looked at the door.

  Afterwards: "If I want to know something, I ring you. If I have to log in, I have already lost."
-2y34w 09:05 Anna mail < Ingrid Aas: No portal #noportal
  We will not use it. Please do not ask again; it cost us a quarter to explain to my people why they should type what
  they can say.
-2y33w 11:00 Anna fact_recorded
  kind: do_not_repeat
  text: The client portal. They tried it for a quarter and refused it in writing
  evidence: #noportal
-2y10w 15:30 Anna mail < Per Holm: Who decided this? #per
  Ingrid heard of the new gate hours from my assistant, because you wrote to me. She asks me since when finance runs the
  gates. To her first, please, always.
-2y10w 16:00 Anna note Per first was a mistake
  My mistake: I wrote to Per about gate hours because he had asked. Ingrid reads that as going round her. Rang her, said
  so, drove down. From now on: Ingrid first, Per in copy.
-2y9w 09:00 Anna fact_recorded
  kind: watch_out
  text: Never write to Per first. Ingrid reads it as going round her
  evidence: #per
-1y50w 10:00 Anna issue_opened #credit
  title: Credit note of 2,140 for demurrage was promised and took eleven weeks
  ours: true
  client_told: true
-1y48w 10:30 Anna mail > Per Holm: The credit note, and an apology #credited
  Per, the credit is booked today; the statement is attached. It took eleven weeks because it lay on two desks of ours,
  each waiting for the other. It will not lie again: Mara signs these herself now.
-1y48w 11:00 Anna issue_resolved
  issue: #credit
  resolution: Booked, with the statement
  learned: What lies on two desks lies on none: credits of more than a thousand go over Mara's
-1y48w 11:10 Anna fact_recorded
  kind: if_then
  text: They ask about the credit for the demurrage
  then: Say that it stands, send the statement the same day, and tell Mara
  evidence: #credited
-1y32w 14:10 Anna meeting > Ingrid Aas: In the canteen, under the drawing
  It has coffee on it now and she will not have it taken down. We talked about gates.
-1y20w 09:15 Anna mail > Ingrid Aas: Hand-offs in six days
  Down from nine. The customs lane does it. Aziz deserves the credit more than we do, and I told him.
-1y2w 10:00 Anna meeting > Ingrid Aas: She talks about the automatic gates
  They will build two automatic gates next year and she dreads it. Asked me whether we know someone who has lived
  through it. I know two.
-1y1w 10:30 Anna fact_recorded
  kind: suggestion
  text: Ingrid would like to talk to a terminal that has lived through automatic gates
  sensitivity: shareable
-52w 08:40 Anna call > Ingrid Aas: Weekly call
  Six minutes. All moves. She asked what I read at night.
-40w 09:40 Anna mail > Ingrid Aas, Per Holm: Hand-offs in four days
  For the first time. The chart is attached; use it as you like.
-39w 17:20 Anna mail < Ingrid Aas: Your chart went to the board #board
  I put your chart in front of my board yesterday. Nine days to four. The chairman asked who does that. I said: a woman
  who comes when there is fog.
-39w 17:40 Anna fact_recorded
  kind: result
  text: Terminal hand-offs down from nine days to four
  then: Two crews fewer on the night shift; Ingrid showed the chart to her board
  sensitivity: shareable
  evidence: #board
-26w 10:00 Anna mail < Per Holm: Your invoice portal again
  Invoices still come by post. I know that you prefer it. We do not. PDF to the accounts office, please.
-25w 09:00 Anna fact_recorded
  kind: preference
  text: Invoices as PDF to the accounts office; everything else by phone, before nine
  sensitivity: shareable
-80 15:10 Anna account_edited
  severity: stable
  situation: Two terminals in Gothenburg, six good years, hand-offs at four days. The contract renews on {day +17w} and Ingrid
    is in the mood for it. They plan their winter on last year's rate, which is promised but not written. Automatic gates
    come next year, and with them a budget that Per guards.
  cadence.every_days: 7
  cadence.channel: call
  cadence.note: Before nine, Ingrid. Never Per first
-78 10:00 Mara handover_planned
  to: Tomás
  transfer_on: -11
  reason: workload
  client_sentence: Anna takes on our customs school, and Tomás, who kept your nights running for two
    years, will look after you.
  growth: Leading a renewal, and hearing a no without an answer ready
  profile: high_touch
-77 09:00 Mara handover_advanced
  from: planned
-72 14:25 Anna call > Ingrid Aas: Renewal mood good, and a word about winter #winter
  She asked what the next winter will cost. I said: as last year. She said: "Then I plan on it." To be confirmed in
  writing.
-72 14:40 Anna promise_made #rate
  text: Winter rate as last year
  contact: Ingrid Aas
  due: +12
  firmness: spoken
  evidence: #winter
-70 11:00 Anna promise_made #visit
  text: Visit in Gothenburg, with Mara, before the contract renews
  contact: Ingrid Aas
  due: +6
  firmness: spoken
  sensitivity: shareable
-68 09:00 Anna promise_made #benches
  text: Heated benches for the drivers' hut, from their side of the budget
  promiser: them
  contact: Per Holm
  due: +30
  firmness: spoken
-66 10:00 Anna fact_recorded
  kind: top_thing
  text: The winter rate was promised on the phone and never written. They plan on it
  evidence: #winter
-66 10:05 Anna fact_recorded
  kind: top_thing
  text: Ingrid decides, Per signs. Never write to Per first
  evidence: #per
-66 10:10 Anna fact_recorded
  kind: top_thing
  text: Do not propose the portal again. They refused it, and it cost us a quarter
  evidence: #noportal
-66 10:20 Anna fact_recorded
  kind: price_story
  text: One rate all year since the first contract, instead of a winter supplement; the monthly report was given for it
  evidence: #onerate
-66 10:30 Anna fact_recorded
  kind: risk
  text: The automatic gates eat the budget that our rate comes from
  then: Offer to plan the change of lanes; a drawing, not slides
-66 10:40 Anna fact_recorded
  kind: where_it_lives
  text: Contracts in the firm's folder, Nordkaj, by year. The lane drawing hangs in their canteen
-66 10:50 Anna fact_recorded
  kind: assumption
  text: Per's assistant still opens the monthly report before he does
-65 09:00 Anna tick 1-7
-65 10:00 Anna handover_advanced
  from: packaging
-62 09:30 Tomás tick 8
-62 09:40 Tomás package_accepted
-62 09:50 Tomás handover_advanced
  from: review
-60 10:00 Tomás answers
  1: Ferry and container terminals, two of them, 140 people. We meet operations and finance.
  2: Ingrid Aas decides, Per Holm signs, Aziz Rahimi runs the gates.
  3: Ingrid. Always.
  4: Weekly call before nine, a visit each quarter. By phone; mail only for what must be kept.
  5: Rarely. When they write, something is on fire.
  6: Ingrid and Aziz there; Anna, and Pieter for the terminals, here.
  7: The firm's folder, by year; the report has its own.
  8: Planning of reefers and hand-offs. The automatic gates could be next.
  9: The portal.
  10: The gates, not begun. The report, monthly.
  11: The winter plan, lane by lane.
  12: Nothing open. The credit of two years ago still comes up.
  13: One rate all year, renewed for three years, ends on {day +17w}.
  14: The winter rate, on the phone.
  15: Well, I think. Ingrid will test me.
-60 11:00 Anna question_corrected
  question: 8
  correction: Do not mention the gates before she does. She dreads them.
-58 10:00 Anna tick 9
-58 10:15 Tomás read_back_given
  situation: Six calm years. They renew if the rate stands and nobody surprises Ingrid.
  promises: The winter rate as last year, said on the phone, to be written. The report on the 3rd, the
    visit with Mara.
  risks: That I write to Per first. That the portal comes up. That the rate stays unwritten.
  next_action: The weekly call with Anna listening, then the rate on paper.
-58 10:50 Anna read_back_accepted
-58 11:00 Anna handover_advanced
  from: briefing
-40 11:00 Anna meeting > Ingrid Aas, Per Holm, Aziz Rahimi: Introduction on site
  I introduced Tomás to all three. Ingrid was polite and short. Per asked about invoices. Aziz showed him the hut without
  benches. The next meeting is not fixed.
-40 15:00 Anna introduction_made #asked
  introduction: Ingrid Aas
  reaction: Another one. Well, show him the quay.
-40 15:05 Anna introduction_made #met-per
  introduction: Per Holm
  reaction: As long as the report comes on the third.
-40 15:10 Anna introduction_made #met-aziz
  introduction: Aziz Rahimi
  reaction: You were the night voice! You have legs.
-39 09:00 Anna did asked.2, met-per, met-aziz
-39 09:05 Mara tick 10
-38 09:00 Anna handover_advanced
  from: introduction
-34 09:10 Mara task_ended
  task: #asked
  state: done
-33 08:40 Tomás call > Ingrid Aas: First weekly call
  Nine minutes. She asked twice whether Anna is ill.
-26 08:45 Tomás call > Ingrid Aas: Weekly call, Anna listening
  I led, Anna listened. Gate hours, two late trucks. Ingrid asked about the winter; I said that I would look it up. I
  should have known it by heart.
-25 10:00 Tomás led_alone
  evidence: Weekly call on {day -26}; Anna listened and said nothing
-24 09:00 Tomás tick 11
-24 09:10 Anna tick 12-13
-23 10:00 Tomás promise_answered
  promise: #rate
  answer: accepted
-23 10:05 Tomás promise_answered
  promise: #report
  answer: accepted
-23 10:10 Tomás promise_answered
  promise: #visit
  answer: accepted
-23 10:15 Tomás promise_answered
  promise: #benches
  answer: accepted
-20 09:00 Tomás touch_planned
  at: +3 08:30
  channel: call
  about: Weekly call: the winter plan, gate by gate
  contacts: [Ingrid Aas]
-18 09:00 Tomás touch_planned
  at: +6 10:00
  channel: in_person
  about: Visit in Gothenburg, with Mara
  contacts: [Ingrid Aas, Per Holm]
-17 09:30 Tomás mail > Per Holm, Ingrid Aas: {month -38} report
  Two late hand-offs, both ours; what we changed is on page two.
-17 10:00 Tomás fact_recorded
  kind: awkward_topic
  text: The hand-offs of the nights are ours alone from the new contract on, and cost more than the days
  raise_by: +5
-16 10:00 Tomás fact_recorded
  kind: assumption
  text: Aziz would rather have the report than Per; he acts on it
-15 09:00 Tomás task_added
  text: Put the winter rate on paper, for Ingrid's signature
  due: +1
-15 09:05 Anna task_added
  text: Send Tomás the drivers' numbers for the nights
  due: -12
-11 09:00 Anna transfer_acknowledged
-11 09:04 Tomás transfer_acknowledged #moved
-11 11:00 Mara did moved.2, moved.3
-11 11:30 Tomás did moved.4
-9 08:50 Tomás mail < Per Holm: A question on the winter supplement
  Our budget tool asks for a winter supplement. I put zero, as always. Please confirm.
-9 09:30 Tomás mail > Per Holm: Re: A question on the winter supplement
  I will check with Anna and come back to you by the end of the week.
-4 16:30 Tomás note I answered Per and not Ingrid
  She heard of my answer from Per: that I have to check. I wrote to Per first, because he had written to me. It was on my
  own list of what could go wrong.
-3 09:32 Tomás mail > Ingrid Aas, Per Holm: {month -24} report
  Attached. Two late hand-offs, both ours; what we changed is on page two.
-3 16:10 Tomás call < Ingrid Aas: I want Anna back #no
  "I have explained this three times to three different people. I want Anna back."

  I said it back to her: that she planned on the winter rate, never got it in writing, and that each of us asked her to
  start over. She was quiet, then said: "Yes. That is it." I promised an answer, and when.
-3 16:30 Tomás resistance_opened
  contact: Ingrid Aas
  words: I have explained this three times to three different people. I want Anna back.
  grade: 3
  about: explain_again
  concern: Being asked again, and a rate that nobody has in writing
  evidence: #no
  answer_due: +1 12:00
-3 16:35 Tomás playback_said
  words: You planned on the winter rate, you never got it in writing, and each of us asked you to start over.
-3 16:36 Tomás playback_confirmed
  answer: Yes. That is it.
-3 17:00 Tomás account_edited
  severity: watch
-2 10:00 Mara colleague_consulted
  person: Anna
-2 14:00 Tomás what_it_takes_heard
  words: The rate on paper, and one person who knows us.
-1 11:00 Mara options_weighed
  options.1.option: continue
  options.1.for_client: Rate confirmed in writing today, Mara visits
  options.1.for_rep: Tomás repairs it himself
  options.1.for_firm: Ingrid keeps asking why
  options.2.option: add_not_replace
  options.2.for_client: Anna stays as adviser until the renewal; one person knows them
  options.2.for_rep: Tomás keeps the account and the reports, and grows
  options.2.for_firm: Two people on one account until the renewal
  options.3.option: roll_back
  options.3.for_client: Anna again, from now on
  options.3.for_rep: Hard, three weeks in; he did say it back right
  options.3.for_firm: Anna carries six, and the customs school waits
-1 15:20 Tomás note What I would do
  Add Anna, keep me, and I drive down tomorrow with the rate on paper whatever is decided. If they want Anna alone, I
  understand it.
