# Kestrel & Wren: rare books, handed to Hana twelve working days ago, and going well.

-4y48w 09:00 Anna account_added
  name: Kestrel & Wren
  city: Edinburgh
  country: United Kingdom
  industry: Rare books
  website: https://kestrelwren.example
  phone: +44 131 496 0140
  domains: [kestrelwren.example]
  renewal_on: +50w
-4y48w 09:05 Anna contact_added
  name: Morag Sinclair
  title: Partner
  emails: [morag@kestrelwren.example]
  part: Decides. The Kestrel
  key: true
-4y48w 09:10 Anna contact_added
  name: Alasdair Wren
  title: Partner
  emails: [alasdair@kestrelwren.example]
  part: Worries, usefully
  key: true
-4y48w 11:00 Anna meeting > Morag Sinclair, Alasdair Wren: A shop with a cellar #box
  Eleven thousand books, of which four hundred must not see daylight. They sell to people who drive there to look at the
  box.
-4y46w 10:00 Anna mail > Alasdair Wren: What humidity does to calf
  Forty-five to fifty-five per cent, all the way. Boxes of ours, tested with a book of mine that I did not love.
-4y45w 12:00 Anna mail < Alasdair Wren: Re: What humidity does to calf
  Which book?
-4y45w 12:20 Anna mail > Alasdair Wren: Re: Re: What humidity does to calf
  A history of harbours. It has survived.
-4y20w 15:10 Anna call < Morag Sinclair: An atlas to Geneva
  Worth more than the van. She asked how many people would know. I said: three. She said: "Two would be better."
-4y19w 10:00 Anna mail > Morag Sinclair: Two knew
  It lies in Geneva. The third thought that it was a calendar.
-4y8w 10:30 Anna mail > Alasdair Wren: Humidity, fifty
  All the way from Bologna. The driver whistled; I have asked him not to.
-3y42w 14:00 Anna mail < Alasdair Wren: Silverfish
  Two of them in a box from Antwerp. Photographs attached, with names.
-3y42w 15:30 Anna issue_opened #fish
  title: Silverfish in a box that we had lent before
  ours: true
  client_told: true
-3y40w 09:00 Anna issue_resolved
  issue: #fish
  resolution: The box was burnt; Alasdair has seen the freezer
  learned: A box that was lent is frozen for three days before it is lent again
-3y6w 10:00 Anna meeting > Morag Sinclair: The yearly look at the price
  She pays by box and not by weight, which suits us both. Unchanged.
-3y6w 10:30 Anna fact_recorded
  kind: price_story
  text: By the box, never by weight; unchanged for three years, and she knows that it is
-2y44w 09:30 Anna mail < Morag Sinclair: A box for a bishop
  He will not say what is in it and neither shall we.
-2y28w 16:00 Anna call < Alasdair Wren: Customs want to open the box
  In Basel, in the rain. I asked for the supervisor and read the humidity to him until he closed it.
-2y27w 09:00 Anna mail < Morag Sinclair: Basel
  Alasdair has told the story four times. It gets better. You now fight a bear.
-2y2w 11:00 Anna mail > Morag Sinclair: Four hundred boxes, no claim #claim
  In two years. The insurer asked for a copy of our humidity sheet; may I send it?
-2y2w 11:30 Anna fact_recorded
  kind: result
  text: Four hundred boxes in two years without a claim
  then: Their insurer uses our humidity sheet as the standard for others
  sensitivity: shareable
  evidence: #claim
-1y44w 10:00 Anna mail > Morag Sinclair: Thirty boxes to Leipzig
  There and back, with eleven more than went. You buy faster than you sell.
-1y32w 13:40 Anna call > Morag Sinclair: A fair in Maastricht
  They will go with sixty boxes and want to sleep. We stay with the boxes.
-1y8w 10:00 Anna mail < Alasdair Wren: Night watch
  The lady who slept beside our books read three of them. We are delighted. She asks good questions.
-1y8w 10:10 Anna note That was Hana
  It was her second month. She should have this account one day.
-46w 09:30 Anna mail > Alasdair Wren: New boxes
  Lighter by a third, same walls. One is on its way to you; please try to ruin it.
-45w 16:00 Anna mail < Alasdair Wren: Re: New boxes
  I have failed.
-30w 09:20 Anna mail < Alasdair Wren: The freezer
  I have visited it again. It is a good freezer.
-18w 11:00 Anna mail > Morag Sinclair: What a year of boxes looks like
  One hundred and ninety-two, on one page, without a word about what was in them.
-60 09:00 Anna account_edited
  situation: Rare books, by the box. No claim in four years. They like to be told stories and not to be asked twice.
  cadence.every_days: 21
  cadence.channel: mail
  cadence.note: Write well. Morag reads aloud to Alasdair
-58 10:00 Mara handover_planned
  to: Hana
  transfer_on: -12
  reason: workload
  client_sentence: You have met Hana: she slept beside your books in Maastricht and read three of them. From now on she
    looks after all of them.
-57 09:00 Anna handover_advanced
  from: planned
-56 09:00 Anna promise_made #exhibition
  text: Boxes for the exhibition in Leiden, sixty, frozen beforehand
  contact: Alasdair Wren
  due: +11
  firmness: written
  sensitivity: shareable
-55 10:00 Anna fact_recorded
  kind: top_thing
  text: As few people as possible know what is in the box
-55 10:05 Anna fact_recorded
  kind: top_thing
  text: Write well. They read it aloud
-55 10:10 Anna fact_recorded
  kind: top_thing
  text: Every box is frozen before it is lent
  evidence: #box
-55 10:20 Anna fact_recorded
  kind: if_then
  text: Customs want to open a box
  then: Ask for the supervisor and read the humidity to him
-55 10:30 Anna fact_recorded
  kind: watch_out
  text: Alasdair hears a no in every pause. Do not leave one
-55 10:40 Anna fact_recorded
  kind: where_it_lives
  text: Humidity sheets in the firm's folder, Kestrel, boxes. What is in a box is written nowhere
-54 09:00 Anna tick 2-7
-54 09:05 Mara tick 1
-54 09:30 Anna handover_advanced
  from: packaging
-52 09:00 Hana tick 8
-52 09:05 Hana package_accepted
-52 09:10 Hana handover_advanced
  from: review
-50 10:00 Hana answers
  1: Rare books; two partners and a cellar.
  2: Morag Sinclair decides, Alasdair Wren worries.
  3: Both, in one letter.
  4: By mail, every three weeks, well written.
  5: Alasdair often, with photographs.
  6: Morag; and their insurer, who reads our sheet.
  7: The firm's folder, Kestrel. Nothing about the content of a box.
  8: Boxes. Fairs could be more.
  9: Weighing.
  10: The exhibition in Leiden.
  11: Sixty boxes for it.
  12: Nothing open; the silverfish have names.
  13: By the box, unchanged; renews in a year.
  14: To stay with the boxes at fairs. It was never said, it was done.
  15: Fondly.
-49 10:00 Anna tick 9
-49 10:30 Hana read_back_given
  situation: They are at ease. We are part of their stories, which is more than a contract.
  promises: Sixty boxes for Leiden, frozen. And to stay with the boxes, which nobody ever wrote down.
  risks: One box that was not frozen. One person too many who knows.
  next_action: A letter, read aloud to Anna before it is sent.
-49 10:50 Anna read_back_accepted
-49 11:00 Hana handover_advanced
  from: briefing
-32 11:00 Anna meeting > Morag Sinclair, Alasdair Wren: Hana, who needed no introduction
  Alasdair had laid out the fourth book.
-32 12:00 Anna introduction_made #asked
  introduction: Morag Sinclair
  reaction: We wondered when you would come.
-32 12:05 Anna introduction_made #met-alasdair
  introduction: Alasdair Wren
  reaction: You stopped at page 212.
-31 09:00 Anna did asked.2, met-alasdair
-31 09:05 Mara tick 10
-31 09:10 Hana handover_advanced
  from: introduction
-26 09:10 Mara task_ended
  task: #asked
  state: done
-20 10:00 Hana led_alone
  evidence: The plan for Leiden, with Alasdair and the museum, Anna silent
-20 10:10 Hana promise_answered
  promise: #exhibition
  answer: accepted
-20 10:20 Hana touch_planned
  at: +4 10:00
  channel: mail
  about: Leiden: boxes, nights, and who knows
  contacts: [Morag Sinclair, Alasdair Wren]
-19 09:00 Hana tick 11
-19 09:05 Anna tick 12-13
-12 09:00 Anna transfer_acknowledged
-12 09:02 Hana transfer_acknowledged #moved
-12 09:30 Mara did moved.2, moved.3
-12 09:40 Hana did moved.4
-8 10:00 Hana mail > Morag Sinclair: The first letter
  Read it aloud to Anna, who took out one adjective. Leiden is packed on paper; forty boxes are in the freezer.
-7 17:20 Hana mail < Morag Sinclair: Re: The first letter
  Alasdair asks for the adjective.
-6 09:00 Hana tick 15-16
-6 09:30 Hana fact_recorded
  kind: preference
  text: Alasdair likes to know the adjective that was taken out
