# Ceramiche Falcone: tiles, and the price that everybody walks round. All is ready; the transfer is in two days.

-4y2w 09:00 Anna account_added
  name: Ceramiche Falcone
  city: Faenza
  country: Italy
  industry: Tiles
  website: https://falcone.example
  domains: [falcone.example]
  renewal_on: +14w
-4y2w 09:05 Anna contact_added
  name: Lorenza Falcone
  title: Managing director
  emails: [l.falcone@falcone.example]
  part: Decides, on the telephone, walking
  key: true
-4y2w 09:10 Anna contact_added
  name: Ivo Zanetti
  title: Logistics
  emails: [i.zanetti@falcone.example]
  part: Knows every pallet by its corner
  key: true
-4y2w 14:00 Anna meeting > Lorenza Falcone, Ivo Zanetti: Tiles are heavy
  And nobody pays for weight. She walked up and down while she said it. Four full trucks a week to the north.
-3y51w 10:00 Anna mail > Ivo Zanetti: Corners
  Corner guards on each pallet, ours, to be sent back. It costs us less than one broken row.
-3y40w 09:40 Anna mail < Ivo Zanetti: Corners: none sent back so far
  They are so good that the builders keep them. What shall I say?
-3y39w 11:00 Anna call > Ivo Zanetti: Say that they are a gift
  Cheaper than asking. He laughs and orders two thousand.
-3y30w 10:40 Anna mail > Ivo Zanetti: Four trucks, four times a month
  All on the day. One arrived before it was ordered, which I cannot explain.
-3y10w 16:00 Anna meeting > Lorenza Falcone: The first year, and a hint about the price
  Less breakage by half. She says that we are not cheap. I said that she is right.
-2y52w 09:10 Anna call < Ivo Zanetti: A row for a swimming pool
  In Malmö, by {weekday -2y51w}. He knows that it is far. It is there.
-2y40w 10:30 Anna mail > Lorenza Falcone: Breakage of the year #rows
  One row in nine hundred; it was one in two hundred before us.
-2y40w 11:00 Anna fact_recorded
  kind: result
  text: One broken row in nine hundred; it was one in two hundred
  then: They dropped the insurance for the north
  sensitivity: shareable
  evidence: #rows
-2y12w 15:00 Anna call < Lorenza Falcone: Ten per cent
  She has an offer that is ten per cent lower. I asked what is in it. She said: "Trucks." I said that I would think and
  ring her on {weekday -2y11w}.
-2y11w 10:00 Anna call > Lorenza Falcone: Four per cent, and the empty way back #four
  Four per cent less if we may fill the empty trucks from Rotterdam for ourselves. She stopped walking. Yes.
-2y11w 10:30 Anna fact_recorded
  kind: price_story
  text: Four per cent less, in return for which the trucks from Rotterdam are ours to fill
  evidence: #four
-1y44w 09:20 Anna mail < Ivo Zanetti: Somebody else's onions
  Your truck came back with onions. My tiles smell for a week. The builders ask for the recipe.
-1y44w 10:00 Anna issue_opened #onions
  title: Trucks that come back with food smell
  ours: true
  client_told: true
-1y40w 09:00 Anna issue_resolved
  issue: #onions
  resolution: The trucks were steamed; the list of what smells is on the wall of the dispatch in Rotterdam
  learned: Whose truck it is on the way back is the question of the one whose tiles are in it next
-1y30w 11:30 Anna mail < Lorenza Falcone: The catalogue
  It is printed. Page forty-one is your racks, with a tile in front of them so that one sees the size.
-1y18w 14:30 Anna meeting > Lorenza Falcone: What a bathroom costs #catalogue
  She sells to builders who fix prices a year ahead. A rise in between is paid by her. Tell her in the month before the
  catalogue, or wait a year.
-1y18w 15:00 Anna fact_recorded
  kind: watch_out
  text: No rise between two catalogues; she pays it herself
  evidence: #catalogue
-1y2w 10:00 Anna mail > Lorenza Falcone: Tolls #tolls-mail
  The tolls rise, and we carry them until the catalogue. After that we have to talk.
-50w 17:30 Anna call < Lorenza Falcone: Thank you for the tolls
  "You could have sent it with the invoice. Everybody does."
-42w 10:00 Anna mail > Ivo Zanetti: Breakage of the year
  Eleven rows of nine thousand eight hundred. Two of them were dropped by somebody who is sorry.
-32w 11:00 Anna mail > Ivo Zanetti: Large tiles
  Three metres by one: our racks stop at two eighty. I have ordered longer ones.
-31w 08:50 Anna mail < Ivo Zanetti: Re: Large tiles
  A forwarder who buys racks before I have an order. I have told Lorenza.
-26w 16:20 Anna call < Lorenza Falcone: Somebody was here
  With a brochure and ten per cent less. She walked him to his car, slowly.
-20w 10:00 Samira meeting > Ivo Zanetti: In the racks, with Anna
  First time in Faenza. Ivo tested my Italian on the word for corner guard. There are four.
-50 09:00 Anna account_edited
  situation: Tiles to the north, four trucks a week, one broken row in nine hundred. The tolls are ours until the next
    catalogue; after that we have to talk about the price, and she knows it. Large tiles come, and the racks are there.
  cadence.every_days: 14
  cadence.channel: call
  cadence.note: Lorenza walks while she talks; let her. Ivo by mail
-48 10:00 Mara handover_planned
  to: Samira
  transfer_on: +2
  reason: workload
  client_sentence: Samira speaks your language and your weight class; Anna stays in the building and in her debt to Ivo.
-47 09:00 Anna handover_advanced
  from: planned
-46 09:00 Anna promise_made #racks
  text: Racks for tiles of three metres, before the first order
  contact: Ivo Zanetti
  due: +18
  firmness: written
  sensitivity: shareable
-46 09:05 Anna promise_made #tolls
  text: We carry the tolls until the next catalogue
  contact: Lorenza Falcone
  due: +9w
  firmness: spoken
  evidence: #tolls-mail
-46 09:10 Anna promise_made #forecast
  text: The numbers of large tiles, quarter by quarter
  promiser: them
  contact: Ivo Zanetti
  due: +6
  firmness: spoken
-45 10:00 Anna fact_recorded
  kind: top_thing
  text: The tolls end with the catalogue. Raise it before she does
  evidence: #catalogue
-45 10:05 Anna fact_recorded
  kind: top_thing
  text: Nothing that smells on the way back
-45 10:10 Anna fact_recorded
  kind: top_thing
  text: Ivo sees what we do for him and tells Lorenza
-45 10:20 Anna fact_recorded
  kind: if_then
  text: She names an offer of somebody else
  then: Ask what is in it, and ring back on another day
  evidence: #four
-45 10:30 Anna fact_recorded
  kind: risk
  text: We wait with the tolls until she sees them on an invoice
  then: Talk now: what they cost, what we carried, and what the large tiles bring
-45 10:35 Anna fact_recorded
  kind: where_it_lives
  text: Rack drawings, and weights pallet by pallet, in the firm's folder, Falcone, racks
-45 10:40 Anna fact_recorded #large
  kind: assumption
  text: The large tiles double the trucks within a year
-44 09:00 Anna tick 2-7
-44 09:05 Mara tick 1
-44 10:00 Anna handover_advanced
  from: packaging
-42 09:00 Samira tick 8
-42 09:05 Samira package_accepted
-42 09:10 Samira handover_advanced
  from: review
-40 10:00 Samira answers
  1: Tiles; four trucks a week; a family and two hundred people.
  2: Lorenza Falcone decides, Ivo Zanetti runs the pallets.
  3: Ivo, about racks.
  4: Lorenza every second week by phone, walking. Ivo by mail.
  5: Ivo twice a week, cheerfully.
  6: Lorenza and Ivo; here Pieter, because of the racks.
  7: The firm's folder, Falcone; the breakage by year.
  8: Full trucks north. The large tiles are next.
  9: Food on the way back.
  10: The racks, which arrive in two weeks.
  11: The conversation about the tolls.
  12: Nothing open.
  13: Four per cent less, for the empty way back. Renews in three months.
  14: That we carry the tolls until the catalogue.
  15: Well, and waiting for us to say it first.
-38 09:00 Anna tick 9
-38 09:30 Samira read_back_given
  situation: They trust the corners. The price has been walked round for a year, and it is ours to name.
  promises: Racks before the first order. The tolls until the catalogue, spoken. Ivo owes us the forecast.
  risks: That the tolls come up on an invoice. Onions.
  next_action: Say the tolls aloud on the first call that I lead.
-38 10:00 Anna read_back_accepted
-38 10:10 Samira handover_advanced
  from: briefing
-24 11:00 Anna meeting > Lorenza Falcone, Ivo Zanetti: Samira, walking
  Lorenza walked, Samira walked with her. After two rounds they were in Milan, from what I could hear.
-24 12:30 Anna introduction_made #asked
  introduction: Lorenza Falcone
  reaction: She keeps up.
-24 12:35 Anna introduction_made #met-ivo
  introduction: Ivo Zanetti
  reaction: Four words for corner guard, and she knows three.
-23 09:00 Anna did asked.2, met-ivo
-23 09:05 Mara tick 10
-23 09:10 Samira handover_advanced
  from: introduction
-18 09:10 Mara task_ended
  task: #asked
  state: done
-12 10:00 Samira call > Lorenza Falcone: I said the tolls
  Anna listened. What they cost, what we carried, what comes after the catalogue: two and a half per cent. She stopped,
  then walked on. "I had reckoned with four. Who taught you to say it first?"
-12 10:40 Samira led_alone
  evidence: The call about the tolls; Anna listened and did not have to say a word
-11 09:00 Samira promise_answered
  promise: #racks
  answer: accepted
-11 09:05 Samira promise_answered
  promise: #tolls
  answer: renegotiated
  words: Until the catalogue as promised; after it two and a half per cent, agreed on the phone
  due: +9w
-11 09:10 Samira promise_answered
  promise: #forecast
  answer: accepted
-10 09:00 Samira touch_planned
  at: +5 09:30
  channel: call
  about: First call after the change: racks and forecast
  contacts: [Lorenza Falcone, Ivo Zanetti]
-8 09:00 Samira tick 11
-8 09:10 Anna tick 12-13
-3 15:00 Samira assumption_checked
  fact: #large
  state: confirmed
-3 15:05 Samira mail < Ivo Zanetti: Double is too little
  Lorenza says three times. Are your racks in two rows?
-1 16:00 Anna note Ready
  Nothing is missing but two signatures. Samira does not need me on {weekday +2}; I shall be in the building.
