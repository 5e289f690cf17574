# Brandt & Söhne: pianos. Three of five people have met Tomás; the one who pays has not answered for nine days.

-5y10w 09:00 Leo account_added
  name: Brandt & Söhne
  city: Hamburg
  country: Germany
  industry: Piano makers
  website: https://brandt-soehne.example
  phone: +49 40 66969 110
  domains: [brandt-soehne.example]
  renewal_on: +44w
-5y10w 09:10 Leo contact_added
  name: Friederike Brandt
  title: Managing director, sixth generation
  emails: [f.brandt@brandt-soehne.example]
  part: Decides. Plays when she thinks
  key: true
-5y10w 09:15 Leo contact_added
  name: Hinnerk Ottens
  title: Workshop and dispatch
  emails: [h.ottens@brandt-soehne.example]
  part: Says no to trucks
  key: true
-5y10w 11:00 Leo meeting > Friederike Brandt, Hinnerk Ottens: How one ships a grand piano
  On its side, without legs, by four people who do not talk. Hinnerk stopped our demonstration twice. He was right twice.
-5y8w 10:00 Leo mail < Friederike Brandt: Terms
  We agree with everything but the word "unit". They are instruments. Please correct it and we sign.
-5y8w 10:20 Leo fact_recorded
  kind: preference
  text: Say instrument, never unit
  sensitivity: shareable
-5y2w 16:20 Leo call > Hinnerk Ottens: First three instruments in Vienna #vienna
  Arrived in tune, which nobody had expected, least of all Hinnerk.
-4y44w 09:30 Leo mail < Hinnerk Ottens: The tail lift
  Your driver used a tail lift in the rain. I have asked him to go home. Send the old man with the red scarf.
-4y43w 09:00 Leo fact_recorded
  kind: watch_out
  text: No tail lift in the rain; Hinnerk sends the driver home
-4y30w 08:50 Leo call > Hinnerk Ottens: Dispatch on {weekday -4y29w}
  Three instruments, no tail lift, rubber soles. He grunts; that is yes.
-4y20w 10:00 Leo contact_added
  name: Karin Petersen
  title: Head of finance
  emails: [k.petersen@brandt-soehne.example]
  part: Pays; wants one invoice for each instrument
  key: true
-4y20w 10:30 Leo meeting > Karin Petersen: One invoice for each instrument #invoices
  She wants to see what each instrument costs until it is played. Our system wants one invoice a month. I promised that it
  can.
-4y6w 14:00 Leo mail < Karin Petersen: Thirty-one invoices
  Thank you. Each with the serial number. I am almost moved.
-4y2w 10:10 Leo mail > Friederike Brandt: Damage figures
  Nothing since Vienna. One leg arrived a day after its piano.
-3y44w 11:00 Leo contact_added
  name: Olaf Brandt
  title: Supervisory board, uncle of the managing director
  emails: [o.brandt@brandt-soehne.example]
  part: Asks after the old forwarder each year
  key: true
-3y44w 12:00 Leo meeting > Olaf Brandt, Friederike Brandt: The uncle
  He has a cousin with trucks. Friederike let him speak and then asked for our damage figures. One in four hundred. He
  asked for the cousin's. Nobody had them.
-3y43w 09:00 Leo fact_recorded
  kind: risk
  text: The uncle's cousin has trucks, and the contract is put out each time it renews
  then: Bring the damage figures: one instrument in four hundred, none since the air sleds
-3y10w 15:00 Leo call < Hinnerk Ottens: A crack #crack
  A soundboard cracked between Hamburg and Lyon. The logger shows eleven per cent humidity in the hub at night; the heating
  there ran dry. Ours.
-3y10w 15:30 Leo issue_opened #soundboard
  title: A soundboard cracked; the hub in Lyon was heated to eleven per cent humidity
  ours: true
  client_told: true
  evidence: #crack
-3y4w 10:00 Leo meeting > Hinnerk Ottens, Friederike Brandt: The cracked board on the table
  Brought Pieter. We said what happened and what it costs, before they asked. Friederike put the board up in the hall, with
  a card: "Eleven per cent."
-3y2w 09:00 Leo issue_resolved
  issue: #soundboard
  resolution: Board paid, and humidity alarms in all hubs
  learned: No instrument spends a night in a hub that we do not heat ourselves
-2y40w 15:20 Leo mail < Hinnerk Ottens: Air sleds
  I have lain down on one. You may use them.
-2y30w 11:00 Leo mail > Friederike Brandt: A year without a scratch #scratch
  Ninety-four instruments, none damaged. The sheet is attached, with serial numbers, as Frau Petersen likes it.
-2y30w 11:30 Leo fact_recorded
  kind: result
  text: Ninety-four instruments in a year, none damaged
  then: Their insurer took a fifth off the premium
  sensitivity: shareable
  evidence: #scratch
-2y12w 10:00 Leo contact_added
  name: Jun Watanabe
  title: Concert service
  emails: [j.watanabe@brandt-soehne.example]
  part: Books at short notice, and thanks by postcard
  key: true
-2y12w 18:30 Leo call < Jun Watanabe: A hall in Bergen, in two days #bergen
  He needs a concert grand on a fjord, in two days. Found a ferry and a warm van.
-2y11w 09:00 Leo mail < Jun Watanabe: Postcard from Bergen
  The pianist noticed nothing. This is the highest praise there is.
-1y46w 09:00 Leo mail > Karin Petersen: Humidity of the quarter
  Forty-two to fifty per cent. The sheet is attached, with serial numbers.
-1y30w 14:00 Leo meeting > Friederike Brandt: Would we do the storage too?
  Forty instruments stand in a hall that is too dry. She would rather pay for air than for repairs. Not before the new
  building is decided.
-1y30w 15:00 Leo fact_recorded
  kind: suggestion
  text: Storage for forty instruments in kept air, once the new building is decided
  sensitivity: shareable
-1y4w 10:00 Leo mail > Karin Petersen: Rates for the coming year #rates
  Three per cent more, because the air sleds are included from now on. I would rather tell you now than on an invoice.
-1y4w 16:00 Leo mail < Karin Petersen: Re: Rates for the coming year
  Two. And the sleds stay included. I would rather tell you now, too.
-1y3w 09:00 Leo fact_recorded
  kind: price_story
  text: Two per cent instead of three, with the air sleds included; Karin bargains in writing and keeps it
  evidence: #rates
-45w 18:40 Leo call < Jun Watanabe: Can a grand fly?
  It can, and it is afraid of the same thing as we are. Found one in the hold to Reykjavik.
-44w 10:00 Leo mail < Jun Watanabe: Postcard from Reykjavik
  It did not like the food.
-31w 09:40 Leo mail > Karin Petersen: Humidity of the quarter
  One line at thirty-nine, for an hour, in Kiel. Told before you ask.
-20w 09:20 Leo call > Hinnerk Ottens: The man with the red scarf retires #scarf
  I told him myself. He asked for the scarf.
-48 09:00 Leo account_edited
  severity: stable
  situation: Pianos, each of them somebody's. Three hundred instruments a year, none damaged since the air sleds. Friederike
    decides, Hinnerk lets us in or not, Karin pays by instrument. A new building may bring the storage to us.
  cadence.every_days: 21
  cadence.channel: call
  cadence.note: Hinnerk before dispatch, at seven. Friederike once a quarter, in person
-46 10:00 Pieter handover_planned
  to: Tomás
  transfer_on: +9
  reason: promotion
  client_sentence: Leo builds our rail desk; Tomás, who has brought fragile things home at night for three years, will look
    after your instruments.
-45 09:00 Leo handover_advanced
  from: planned
-44 09:00 Leo promise_made
  text: Humidity of each trip on one sheet, every quarter
  contact: Hinnerk Ottens
  due: +15
  firmness: written
  sensitivity: shareable
-44 09:10 Leo promise_made
  text: The red scarf of the retired driver, framed for the workshop
  contact: Hinnerk Ottens
  due: +9
  firmness: spoken
  evidence: #scarf
-44 09:20 Leo promise_made
  text: Numbers of the new building, before we offer the storage
  promiser: them
  contact: Friederike Brandt
  due: +30
  firmness: spoken
-43 10:00 Leo fact_recorded
  kind: top_thing
  text: They are instruments. A careless word costs more than a scratch
-43 10:05 Leo fact_recorded
  kind: top_thing
  text: Hinnerk decides at the gate; win him first
  evidence: #vienna
-43 10:10 Leo fact_recorded
  kind: top_thing
  text: One invoice for each instrument, with its serial number
  evidence: #invoices
-43 10:20 Leo fact_recorded
  kind: if_then
  text: Jun Watanabe calls after six
  then: Say yes, then find out how
  evidence: #bergen
-43 10:30 Leo fact_recorded
  kind: do_not_repeat
  text: Tail lift trucks on short trips. Tried twice, sent home twice
-43 10:40 Leo fact_recorded
  kind: where_it_lives
  text: Damage figures and humidity sheets in the firm's folder, Brandt, figures
-42 09:00 Leo tick 2-7
-42 09:10 Pieter tick 1
-42 10:00 Leo handover_advanced
  from: packaging
-40 10:00 Tomás tick 8
-40 10:10 Tomás package_accepted
-40 10:20 Tomás handover_advanced
  from: review
-38 09:00 Tomás answers
  1: Grand pianos, three hundred a year, sixth generation. Workshop, finance, concert service.
  2: Friederike Brandt, Hinnerk Ottens, Karin Petersen, Jun Watanabe, and the uncle.
  3: Hinnerk, at seven in the morning.
  4: Hinnerk before each dispatch, Friederike once a quarter, in person.
  5: Jun writes most, always in a hurry, always kindly.
  6: Friederike decides, Karin pays; here Pieter, because of the crack.
  7: The firm's folder, Brandt; figures apart.
  8: Transport of instruments. Storage could follow.
  9: Tail lifts. The monthly invoice.
  10: The storage, which waits for the new building.
  11: The quarter's humidity sheet.
  12: Nothing open. The cracked soundboard hangs in their hall.
  13: Two per cent last time, with the sleds in it; renews in ten months.
  14: The scarf.
  15: Proud of us, and still looking for the scratch.
-37 10:00 Leo tick 9
-37 10:30 Tomás read_back_given
  situation: They trust the sleds and the figures, and Hinnerk's eye more than both. The new building decides the storage.
  promises: The humidity sheet each quarter, the scarf in a frame. Friederike owes us the numbers of the building.
  risks: The uncle's cousin at the renewal. A tail lift in the rain. That I say unit.
  next_action: Be at the gate at seven on the next dispatch, and say little.
-37 11:00 Leo read_back_accepted
-36 09:00 Leo handover_advanced
  from: briefing
-20 07:00 Leo meeting > Hinnerk Ottens: At the gate, with Tomás
  Hinnerk looked at his shoes first. Rubber soles. He nodded.
-20 07:40 Leo introduction_made
  introduction: Hinnerk Ottens
  reaction: He may carry.
  next.at: +2 07:00
  next.channel: in_person
  next.about: Dispatch to Copenhagen: four instruments
-18 11:00 Leo meeting > Friederike Brandt: Tomás and the sixth generation
  She played while we waited and asked Tomás what he had heard. He said: "A very patient room." She laughed.
-18 11:45 Leo introduction_made
  introduction: Friederike Brandt
  reaction: We will get on. Does he know about the units?
-15 17:30 Tomás call < Jun Watanabe: Can you be in Odense by noon?
  I could. He says that Leo would have said yes faster.
-15 18:00 Leo introduction_made
  introduction: Jun Watanabe
  reaction: Please keep the night number.
-11 09:15 Leo mail > Karin Petersen: A quarter of an hour, to introduce Tomás
  He takes over from me soon and has read every one of your invoices. When does it suit you?
-10 09:00 Leo mail > Olaf Brandt: Somebody new, and the damage figures
  Dear Herr Brandt, a new face and an old sheet of figures. May we come by?
-9 10:30 Leo mail < Olaf Brandt: Re: Somebody new
  I am in Meran until the end of the month. Send the figures, the face can wait.
-4 11:10 Leo call > Karin Petersen: Nobody answers
  Rang twice; her assistant says that she knows. No word since {weekday -11}. Silence counts as a no until she says otherwise.
-2 09:00 Tomás task_added
  text: Ask Hinnerk how one reaches Karin
  due: +1
-1 15:00 Pieter note Karin is the one who must not be skipped
  She pays, and she keeps count. We do not move the account before she has seen Tomás, whatever the calendar says.
