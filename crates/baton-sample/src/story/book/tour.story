# What happens to Maison Tournel in the tour: planned, packed, said back twice, introduced, transferred, refused by the
# client, taken back by two people, taken back again and brought back.

== Samira has too much, and Mara plans
-48 09:10 Samira note I carry one too many
  Falcone comes to me, and Tournel deserves somebody who has time to be in Lyon. Hana has hands. I would show her.
-48 09:50 Mara !handover_planned
  to: Samira
  transfer_on: -12
  reason: workload
  client_sentence: Nobody new.
-48 09:55 Mara !handover_planned
  to: Hana
  transfer_on: -12
  reason: workload
  client_sentence: Samira builds up our work in Italy; Hana, who asks one question more than others, will look after your
    silk.
-48 09:58 Mara lock_passed
  lock: third_rep
  reason: Samira asks for it herself, and Odile has heard from her why. I say it to Odile too, before she meets anybody.
  until: +14
-48 10:00 Mara handover_planned
  to: Hana
  transfer_on: -12
  reason: workload
  client_sentence: Samira builds up our work in Italy; Hana, who asks one question more than others, will look after your
    silk.
-47 09:00 Samira handover_advanced
  from: planned

== Samira writes down what only she knows
-46 10:00 Samira !handover_advanced
  from: packaging
-46 11:00 Samira account_edited
  situation: Printed silk for forty museum shops in nine countries, no creases since the cards. A collection of larger pieces
    is being drawn, and with it a larger box at a fifth more, which she wants to see in writing.
-46 11:10 Samira fact_recorded
  kind: top_thing
  text: The price of the larger box was said aloud and not yet written. She draws on it
-46 11:20 Samira fact_recorded
  kind: watch_out
  text: Odile judges people by whether they look at things. Do not open a notebook first
-46 11:30 Samira fact_recorded
  kind: if_then
  text: A shop sends silk back with creases
  then: Ask for a photograph of the shelf before you say anything about the box
-46 11:40 Samira fact_recorded
  kind: do_not_repeat
  text: Parcels. Not even for one scarf, not even at Christmas
-46 11:50 Samira fact_recorded
  kind: risk
  text: The larger box comes late and the collection leaves in old ones
  then: Order the first two hundred on our own account; Ostrava needs nine days
-46 12:00 Samira fact_recorded
  kind: where_it_lives
  text: Patterns and box drawings in the firm's folder, Tournel. The napkin hangs in the hall
-46 12:10 Samira fact_recorded
  kind: assumption
  text: Bastien would let somebody else fold, if he were asked by Odile
-45 09:00 Samira tick 2-7
-45 09:10 Mara tick 1
-45 09:30 Samira handover_advanced
  from: packaging

== Hana reads, and asks first
-43 10:00 Hana tick 8
-43 10:10 Hana package_accepted
-43 10:20 Hana handover_advanced
  from: review
-42 14:00 Hana answers
  1: Printed silk, thirty people; we meet the owner, dispatch and accounts.
  2: Odile Tournel decides, Bastien Roche folds, Nour El Amrani pays on the tenth.
  3: Odile, in the afternoon, by phone.
  4: Every second week, in French.
  5: Rarely; when they write, there is a drawing in it.
  6: Odile, and Bastien's hands.
  7: The firm's folder, Tournel.
  8: Hanging boxes. The larger box is next.
  9: Parcels.
  10: The larger box: sample two is chosen.
  11: The price in writing.
  12: Nothing open. Ghent lies four years back.
  13: A third above parcels, no rise between collections, renews in seven months.
  14: Not known.
  15: Fondly, and with one eyebrow.
-42 15:00 Samira question_corrected
  question: 14
  correction: That she sees the price of the larger box in writing before she draws on. It is in the promises now.

== Said back, and not yet enough
-40 10:00 Samira meeting: Briefing with Hana
  An hour in front of the napkin. She folded one. Three minutes ten.
-40 11:00 Samira tick 9
-40 11:10 Hana read_back_given
  situation: All calm. Forty shops, no creases, a larger collection to come.
  promises: Two thousand cards with the heron.
  risks: A fold. Parcels.
  next_action: Call Odile with Samira on {weekday -36}.
-40 11:20 Hana !read_back_accepted
-40 11:40 Samira read_back_returned
  does_not_say: that the price of the larger box is promised in writing before the collection is drawn.
-39 09:00 Samira !handover_advanced
  from: briefing
-38 10:00 Hana read_back_given
  situation: All calm, and a larger collection to come that needs a larger box.
  promises: The price of that box in writing, before she draws on; it was said aloud and she counts on it. Two thousand cards.
  risks: That the box comes late. That the price is seen on an invoice first. A fold.
  next_action: The price on paper, then the call with Samira.
-38 10:30 Samira read_back_accepted
-38 10:40 Samira handover_advanced
  from: briefing

== The introductions
-30 15:00 Samira meeting > Odile Tournel, Bastien Roche: Hana in Lyon
  Hana looked at the pattern for a long time before she sat down. Odile noticed. Then Hana asked what a heron costs.
-30 16:00 Samira introduction_made #met-odile
  introduction: Odile Tournel
  reaction: She looks. She also counts.
-30 16:05 Samira introduction_made #met-bastien
  introduction: Bastien Roche
  reaction: Three ten. Not bad.
-29 09:00 Samira did met-odile.2, met-bastien
-29 09:05 Mara tick 10
-29 09:10 Samira handover_advanced
  from: introduction

== Side by side
-24 15:00 Hana call > Odile Tournel: The call that I led
  Samira listened. Cards, boxes, dates. In French, slowly. Odile finished two of my sentences.
-24 15:30 Hana led_alone
  evidence: The call on {day -24}; Samira listened
-23 09:00 Hana tick 11
-23 09:10 Samira tick 12-13
-22 10:00 Hana !transfer_acknowledged
-22 10:10 Hana promise_answered
  promise: #offer
  answer: accepted
-22 10:20 Hana promise_answered
  promise: #herons
  answer: accepted
-22 10:30 Hana fact_recorded
  kind: preference
  text: Odile would rather hear a price than read it first; read it to her, then send it

== The transfer, a moment for two
-12 09:00 Samira transfer_acknowledged
-12 09:03 Hana transfer_acknowledged #moved
-12 11:00 Mara did moved.2, moved.3
-12 11:30 Hana did moved.4

== Odile says no
-9 10:00 Hana mail > Odile Tournel: The price of the larger box
  Dear Ms Tournel, as agreed: 4.80 for each box of two metres ten, from the first of the collection on.
-8 15:30 Hana note I sent it before I read it to her
  It is in my own line: read it to her, then send it. I wanted it to be off my desk.
-7 16:40 Samira call < Odile Tournel: Je veux Samira #non
  “I got a number by mail from somebody I have met once. It may be the right number. I draw for people who look. I want
  Samira.”
-7 16:50 Samira resistance_opened
  contact: Odile Tournel
  words: I got a number by mail from somebody I have met once. I draw for people who look. I want Samira.
  grade: 3
  about: only_with_them
  concern: That the larger collection is drawn for somebody whom she does not know yet
  evidence: #non
-6 15:00 Hana playback_said
  words: You were told that you would hear the price before you read it, and you got a number by mail, from somebody new.
-6 15:02 Hana playback_confirmed
  answer: Voilà. At least you say it.
-6 15:10 Hana what_it_takes_heard
  words: Samira until the collection is out. Then we see.
-5 10:00 Mara colleague_consulted
  person: Samira
-5 10:10 Mara options_weighed
  options.1.option: add_not_replace
  options.1.for_client: Two people in the middle of a collection
  options.1.for_rep: Hana stays in it
  options.1.for_firm: Nobody knows who decides about the box
  options.2.option: roll_back
  options.2.for_client: Samira until the collection is out
  options.2.for_rep: Hana steps back for a season, with a date to try again
  options.2.for_firm: Samira carries five until then

== Two people take it back
-4 09:00 Mara rollback_asked
  reason: The larger collection is being drawn now, and Odile will draw it with Samira
  client_message: Samira is there for you again, from now on. Hana brings the boxes when the collection is out, and reads
    you the price herself.
  care_note: Hana said it back herself and was told so by Odile. She goes to Lyon with Samira for the collection, and we look
    at the second try together.
  retry.retry: on
  retry.day: +26w
-4 09:05 Mara !rollback_approved
-4 11:00 Pieter rollback_approved #back
-3 09:30 Samira call > Odile Tournel: From now on, again
  She said: “And bring the one who counts.”

== Taken back, and brought back
-2 14:00 Pieter undo #back
-2 14:05 Pieter redo #back
-2 15:00 Hana lesson_written
  lesson: A number is read aloud before it is mailed, whoever mails it and however late it is
-1 10:00 Samira fact_recorded
  kind: top_thing
  text: First look, then read aloud, then send. In this order
