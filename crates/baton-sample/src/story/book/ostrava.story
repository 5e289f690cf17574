# Ostrava Pallet Works: a vendor, and the foreman rings Anna all the same. Leo has asked to give it back; a second
# person has to agree.

-6y10w 09:00 Anna account_added
  name: Ostrava Pallet Works
  kind: vendor
  city: Ostrava
  country: Czechia
  industry: Pallets and crates
  website: https://ostravapallet.example
  domains: [ostravapallet.example]
  renewal_on: +38w
-6y10w 09:05 Anna contact_added
  name: Zdeněk Dvořák
  title: Foreman
  emails: [dvorak@ostravapallet.example]
  part: Runs it. Answers the phone with the saw on
  key: true
-6y10w 09:10 Anna contact_added
  name: Jitka Malá
  title: Office
  emails: [mala@ostravapallet.example]
  part: Knows what was ordered
  key: true
-6y10w 14:00 Anna call > Zdeněk Dvořák: First order, in Czech
  My grandmother's Czech is mostly swearing. He was delighted.
-6y4w 10:00 Anna mail < Jitka Malá: Order 1
  Two thousand, heated and stamped. He says that you know words he had forgotten.
-5y30w 11:00 Anna call < Zdeněk Dvořák: Wood is dear #wood
  Eight per cent. I said four, and a year in advance. He said a word. Then he said yes.
-5y30w 11:30 Anna fact_recorded
  kind: price_story
  text: Four per cent instead of eight, and we order a year in advance
  evidence: #wood
-5y4w 07:00 Anna call > Zdeněk Dvořák: Before the saw
  Lot three is ready, lot four is a tree.
-4y44w 09:00 Anna mail < Jitka Malá: The stamp #stamp
  Two hundred without the stamp by mistake. They are on their way back to us. We are sorry; he is cleaning the machine
  himself.
-4y44w 09:30 Anna issue_opened #unstamped
  title: Two hundred pallets without the stamp for heated wood
  evidence: #stamp
-4y42w 09:00 Anna issue_resolved
  issue: #unstamped
  resolution: Replaced within nine days, at their cost
-4y2w 15:00 Anna meeting > Zdeněk Dvořák: In Ostrava
  Sawdust up to the ankles. He showed me the first pallet that he ever made. It hangs in the office and is crooked.
-3y20w 10:00 Anna call < Zdeněk Dvořák: Crates for glass
  He has thought about Vogel's lamps at night and built a crate with felt. Sent one. Matteo hums.
-3y18w 09:00 Anna mail > Jitka Malá: Felt #felt
  Three hundred of the ones with felt, please, and tell him that they hum.
-3y18w 09:20 Anna fact_recorded
  kind: suggestion
  text: Crates lined with felt, his own idea
  sensitivity: shareable
  evidence: #felt
-2y30w 14:10 Anna call > Zdeněk Dvořák: Racks of pallets, in the rain
  They stood outside for a week. Ours: the yard was full, and I had not told him to wait.
-2y30w 15:00 Anna issue_opened #rain
  title: Six hundred pallets stood in the rain because our yard was full
  ours: true
  client_told: true
-2y28w 09:00 Anna issue_resolved
  issue: #rain
  resolution: Dried in his kiln at our cost
  learned: He stops the saws when we are full, if somebody tells him: Jitka gets our yard plan every week
-2y2w 10:00 Anna mail < Jitka Malá: Yard plan
  Thank you. He has it read to him.
-1y26w 09:00 Anna call < Zdeněk Dvořák: His daughter's wedding
  The works stand still for three days. He told me half a year ahead, and twice.
-1y2w 07:10 Anna call < Zdeněk Dvořák: New blade
  He has bought a saw and had to tell somebody.
-44w 10:30 Anna mail > Jitka Malá: The year in advance
  Eighteen thousand, in twelve lots. The list is attached.
-43w 08:10 Anna call < Zdeněk Dvořák: Which lot is the one with felt? #lot-with-felt
  The seventh. He had it on a piece of wood, upside down.
-33w 10:00 Anna mail < Jitka Malá: Lots five and six
  On the road. He has drawn a goose on one of them; please find it.
-24w 11:00 Anna mail < Jitka Malá: Rail
  He asks whether the new rail desk wants pallets with other corners. He has made some already.
-22w 14:00 Leo meeting > Zdeněk Dvořák, Jitka Malá: Corners for rail
  With Anna. I understood the wood and she understood him.
-62 09:00 Anna account_edited
  situation: Our pallets, eighteen thousand a year, ordered ahead. A foreman who thinks of our clients at night.
  cadence.every_days: 14
  cadence.channel: call
  cadence.note: Before seven, before the saw
-60 10:00 Pieter handover_planned
  to: Leo
  transfer_on: -14
  reason: territory
  client_sentence: The rail desk buys the most from you from now on, so Leo will be the one who calls.
-59 09:00 Anna handover_advanced
  from: planned
-58 09:00 Anna promise_made #lot
  text: The seventh lot, with felt, two weeks earlier than listed
  promiser: them
  contact: Zdeněk Dvořák
  due: +10
  firmness: spoken
  evidence: #lot-with-felt
-57 10:00 Anna fact_recorded
  kind: top_thing
  text: He keeps what he says and hears only what is said to him
-57 10:05 Anna fact_recorded
  kind: top_thing
  text: Order a year ahead, list in hand
  evidence: #wood
-57 10:10 Anna fact_recorded
  kind: top_thing
  text: Jitka writes, Zdeněk talks. Do both
-56 09:00 Pieter guards_waived
  reason: A supplier of many years; the list of lots is the package
-56 09:10 Anna handover_advanced
  from: packaging
-54 09:00 Pieter guards_waived
  reason: Leo has bought there with Anna for half a year
-54 09:10 Leo handover_advanced
  from: review
-50 09:00 Leo read_back_given
  situation: Good wood, a good man, a year ordered ahead.
  promises: They bring the seventh lot two weeks early. We send the yard plan every week.
  risks: Rain, and a foreman whom I understand half.
  next_action: Call at six with Jitka beside him.
-50 09:20 Anna read_back_accepted
-50 09:30 Pieter guards_waived
  reason: The questions are on the list of lots
-50 09:40 Leo handover_advanced
  from: briefing
-40 06:30 Anna call > Zdeněk Dvořák: Leo says good morning
  In Czech, learnt by heart. Zdeněk asked whether he is ill.
-40 07:00 Anna introduction_made #asked
  introduction: Zdeněk Dvořák
  reaction: And who do I swear with?
-40 07:05 Anna introduction_made #met-jitka
  introduction: Jitka Malá
  reaction: I translate, if he lets me.
-39 09:00 Anna did asked.2, met-jitka
-39 09:05 Pieter tick 10
-39 09:10 Leo handover_advanced
  from: introduction
-34 09:20 Pieter task_ended
  task: #asked
  state: done
-26 09:00 Leo led_alone
  evidence: The order for the rail corners, with Jitka
-25 09:00 Leo promise_answered
  promise: #lot
  answer: accepted
-25 09:10 Leo touch_planned
  at: +3 06:30
  channel: call
  about: Lots seven and eight
  contacts: [Zdeněk Dvořák]
-24 09:00 Leo tick 11
-24 09:05 Anna tick 12-13
-14 09:00 Anna transfer_acknowledged
-14 09:20 Leo transfer_acknowledged
-10 06:20 Anna call < Zdeněk Dvořák: He rang me, not Leo #rang
  Lot seven will be late unless somebody decides on the felt. I said that Leo decides. He said that he had asked Leo and
  understood "yes" and "perhaps".
-7 10:00 Leo fact_recorded
  kind: watch_out
  text: On the telephone he says yes to everything he does not understand
  evidence: #rang
-6 06:40 Leo call > Zdeněk Dvořák: Felt, once more
  We talked for ten minutes. Afterwards Jitka wrote that he had agreed to something else.
-2 10:00 Leo rollback_asked
  reason: It is a language and not a quarrel. Two misunderstandings in two weeks, both about felt, and lot seven is Vogel's
  client_message: Anna calls you again from now on. Leo stays in charge of the rail corners.
  care_note: I ask for it myself. I go on with the rail corners through Jitka, and take the Czech course that starts next
    month.
  retry.retry: never
