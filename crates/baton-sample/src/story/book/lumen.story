# Lumen Dental: plaster, resin and one very exact buyer. Tomás gives it to Hana; her read-back was good and not good
# enough.

-3y4w 09:00 Tomás account_added
  name: Lumen Dental Supply
  city: Galway
  country: Ireland
  industry: Dental supplies
  website: https://lumendental.example
  phone: +353 20 910 22 10
  domains: [lumendental.example]
  renewal_on: +22w
-3y4w 09:05 Tomás contact_added
  name: Nuala Devane
  title: Operations manager
  emails: [nuala.devane@lumendental.example]
  phone: +353 20 910 22 11
  part: Decides; has a clock on her wall that is right
  key: true
-3y4w 09:10 Tomás contact_added
  name: Cormac Healy
  title: Goods in
  emails: [cormac.healy@lumendental.example]
  part: Opens every box, and photographs it
  key: true
-3y4w 14:00 Tomás call > Nuala Devane: First call, and a list
  She read me eleven questions, numbered. I answered nine and promised two by noon. She said: "Noon here or noon there?"
-3y3w4 11:40 Tomás mail > Nuala Devane: Questions four and nine
  Four: the resin stays between five and twenty-five degrees, with a logger in each pallet. Nine: the customs number goes
  on the outside, twice.
-3y3w4 12:00 Tomás mail < Nuala Devane: Re: Questions four and nine
  Noon. Good.
-3y1w 16:00 Tomás call < Cormac Healy: Where is box forty?
  Thirty-nine boxes and a photograph of the gap. It stood in Rotterdam with a label on its bottom side.
-2y48w 09:15 Tomás mail < Cormac Healy: Box forty
  Arrived. The label is on the bottom again. Photograph attached.
-2y40w 10:00 Tomás meeting > Nuala Devane, Cormac Healy: In Galway, in person #shelf
  She showed me the shelf where resin goes to die: four degrees too warm, and it cures in the tin. A pallet is eleven
  thousand. Nobody had told us what it costs them.
-2y40w 11:00 Tomás fact_recorded
  kind: watch_out
  text: Above twenty-five degrees the resin cures in the tin; a pallet is eleven thousand
  evidence: #shelf
-2y20w 13:30 Tomás mail > Nuala Devane: Temperatures, quarter by quarter
  Sheet attached. One line is red: three hours at twenty-six in Dublin port. I would rather that you see it here first.
-2y20w 13:50 Tomás mail < Nuala Devane: Re: Temperatures #red
  I had seen it in the resin. Thank you for not hiding it.
-2y19w 09:00 Tomás issue_opened #dublin
  title: Three hours at twenty-six degrees in Dublin port
  ours: true
  client_told: true
  evidence: #red
  sensitivity: shareable
-2y15w 10:00 Tomás issue_resolved
  issue: #dublin
  resolution: The pallet is ours; the port sees resin for forty minutes now
  learned: Resin waits inland, in a cold hall, and never for a crane
-2y4w 12:00 Tomás call > Nuala Devane: Noon
  Four minutes, three numbers, no complaint.
-1y50w 11:10 Tomás call > Nuala Devane: The price, and what she wants for it #price
  Two per cent more from us; from her, a fixed day for the orders. Both hold.
-1y50w 11:30 Tomás fact_recorded
  kind: price_story
  text: Two per cent more, in return for which she orders on a fixed weekday and we load on the next
  evidence: #price
-1y36w 15:00 Tomás mail < Cormac Healy: Photographs, four hundred of them
  A year of boxes. You can see the month in which you changed the tape.
-1y20w 10:20 Tomás call < Nuala Devane: A recall
  A batch of resin is recalled by its maker. She needs every box of it back by the weekend, from nine countries. I said
  which ones we can and which two I was not sure of.
-1y19w3 17:45 Tomás mail < Nuala Devane: Eight hundred and twelve boxes #boxes
  All of them. Including the two countries that you were not sure of.
-1y19w 09:00 Tomás fact_recorded
  kind: result
  text: A recall from nine countries in four days, all 812 boxes
  then: No clinic had to be called twice; their maker named Lumen in its report
  sensitivity: shareable
  evidence: #boxes
-50w 10:30 Tomás mail > Nuala Devane: Fewer pallets, fuller ones
  If the orders of the small clinics wait for one day, we save every third pallet. Your clock, your decision.
-49w 10:45 Tomás call < Nuala Devane: No waiting #nowait
  "A clinic that waits buys from somebody else." No consolidation, not for one day, not as a trial.
-49w 11:00 Tomás fact_recorded
  kind: do_not_repeat
  text: Holding small orders back to fill a pallet. Refused, not even as a trial
  evidence: #nowait
-40w 12:00 Tomás call > Nuala Devane: Noon, from a motorway
  She heard the trucks and said that she would rather wait until I stood. Seven minutes later I stood.
-33w 14:10 Tomás mail > Cormac Healy: The label on the bottom
  We have moved the label printer. Box forty is history.
-33w 14:30 Tomás mail < Cormac Healy: Re: The label on the bottom
  Box six hundred and two. Photograph attached.
-21w 09:40 Tomás call > Nuala Devane: Cold hall full for two weeks
  Told her beforehand: our hall is full, her resin goes to a hired one, same temperature, our loggers. She wanted the
  address, and rang them.
-10w 11:00 Tomás meeting > Nuala Devane: What she expects next #limerick
  A second warehouse in Limerick next year. She has not told her own people. She wants to know who will be on the phone
  then.
-10w 12:00 Tomás fact_recorded
  kind: assumption
  text: The second warehouse in Limerick doubles the resin; she has not said so to her own people
  sensitivity: managers_only
  evidence: #limerick
-36 09:00 Tomás account_edited
  severity: stable
  situation: Resin and plaster for nine hundred clinics. Nuala decides and measures; what is told beforehand is forgiven.
    The resin must not see twenty-six degrees.
  cadence.every_days: 7
  cadence.channel: call
  cadence.note: Nuala at noon. Her noon
-35 10:00 Mara handover_planned
  to: Hana
  transfer_on: +12
  reason: territory
  client_sentence: Hana lives two hours from you and will look after you from now on; Tomás stays within reach until you
    no longer need him.
-34 09:00 Tomás handover_advanced
  from: planned
-33 10:00 Tomás promise_made
  text: Answer to each numbered question by noon of the next day
  contact: Nuala Devane
  firmness: spoken
  evidence: #price
-32 10:00 Tomás promise_made
  text: Temperature sheet for the quarter
  contact: Nuala Devane
  due: +6
  firmness: written
  sensitivity: shareable
-32 10:10 Tomás promise_made
  text: Empty pallets back within ten days
  promiser: them
  contact: Cormac Healy
  due: -3
  firmness: written
-31 10:00 Tomás fact_recorded
  kind: top_thing
  text: Tell her before she finds out. She forgives everything but that
  evidence: #red
-31 10:05 Tomás fact_recorded
  kind: top_thing
  text: Never above twenty-five degrees, not for an hour
  evidence: #shelf
-31 10:10 Tomás fact_recorded
  kind: top_thing
  text: Noon means noon in Galway
-31 10:20 Tomás fact_recorded
  kind: if_then
  text: Cormac sends a photograph
  then: Answer with the number of the box, and count it
-31 10:30 Tomás fact_recorded
  kind: where_it_lives
  text: Temperature sheets in the firm's folder, Lumen, by quarter; the recall has a folder of its own
-30 09:00 Tomás tick 2-7
-30 09:10 Mara tick 1
-29 09:00 Tomás handover_advanced
  from: packaging
-27 14:00 Hana tick 8
-27 14:10 Hana package_accepted
-27 14:20 Hana handover_advanced
  from: review
-24 11:00 Hana answers
  1: Dental supplies for nine hundred clinics; we meet operations and goods in.
  2: Nuala Devane decides, Cormac Healy opens the boxes.
  3: Nuala, with numbers.
  4: Call at noon, every week. Mail for what has a number.
  5: Cormac most days, mostly photographs.
  6: Nuala alone.
  7: The firm's folder, by quarter.
  8: Cold transport. Storage, if Limerick comes.
  9: Holding small orders back.
  10: The hired cold hall, until ours has room again.
  11: The temperature sheet.
-23 09:30 Tomás question_corrected
  question: 10
  correction: The hired hall ended last week; she knows.
-6 10:00 Tomás meeting: Briefing with Hana
  Fifty minutes, in the cold hall. She asked why noon. I had never asked.
-6 10:50 Tomás tick 9
-5 09:30 Hana read_back_given
  situation: Calm and exact. Nuala measures us, and is fair when she is told beforehand.
  promises: The temperature sheet each quarter.
  risks: The resin, above all in ports. A second warehouse would double it.
  next_action: Call at noon on {weekday +3}, with Tomás listening.
-4 15:20 Tomás read_back_returned
  does_not_say: that each numbered question is answered by noon of the next day. It is spoken, and it is the one she counts.
-4 16:00 Hana note What Tomás says is missing
  He is right: I took the sheet for the promise because it is written. The promise is the noon. Once more on {weekday +1}.
-2 12:00 Hana touch_planned
  at: +3 12:00
  channel: call
  about: Weekly call at noon, with Tomás listening
  owner: Tomás
  contacts: [Nuala Devane]
