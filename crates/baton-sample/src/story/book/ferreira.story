# Ferreira & Tan: our consultants for customs law. Handed over with the same care as a client; Leo is packing.

-4y36w 10:00 Leo account_added
  name: Ferreira & Tan
  kind: consultant
  city: Lisbon
  country: Portugal
  industry: Customs law
  website: https://ferreiratan.example
  domains: [ferreiratan.example]
  renewal_on: +26w
-4y36w 10:05 Leo contact_added
  name: Benedita Ferreira
  title: Partner, Lisbon
  emails: [b.ferreira@ferreiratan.example]
  part: Answers in paragraphs
  key: true
-4y36w 10:10 Leo contact_added
  name: Tan Wei Ling
  title: Partner, Singapore
  emails: [weiling.tan@ferreiratan.example]
  part: Answers in one word
  key: true
-4y36w 15:00 Leo meeting > Benedita Ferreira: What we do not know about customs
  A list of thirty points. She ticked nine that we do know and were unsure of.
-4y30w 09:00 Leo mail < Benedita Ferreira: On the origin of wine in cork
  Six pages. In short: the cork counts. The long form is attached and better written.
-4y10w 11:00 Leo mail < Tan Wei Ling: Re: Ceramic or glass?
  Glass.
-3y48w 10:00 Leo call > Benedita Ferreira: Her bill is late, twice
  She writes them herself, on Sundays. We agreed on one a quarter.
-3y48w 10:20 Leo fact_recorded
  kind: preference
  text: One bill a quarter; she writes it on a Sunday and it comes on Monday
  sensitivity: shareable
-3y20w 14:00 Leo mail > Benedita Ferreira: The eleven days of Atelier Vogel
  A wrong number on our papers. How do we never do that again?
-3y19w 09:30 Leo mail < Benedita Ferreira: Re: The eleven days #card
  Two pairs of eyes and a card. I attach the card.
-3y19w 10:00 Leo fact_recorded
  kind: result
  text: The card with the customs numbers, after the eleven days of Vogel
  then: No paper has come back since
  sensitivity: shareable
  evidence: #card
-2y44w 16:00 Leo call < Tan Wei Ling: Call, four minutes
  The longest so far. New rules for tea; Yamabuki will need a second certificate.
-2y43w 09:00 Leo mail > Tan Wei Ling: Certificate
  Found, filled, filed. Thank you.
-2y43w 09:01 Leo mail < Tan Wei Ling: Re: Certificate
  Good.
-2y6w 13:00 Leo meeting > Benedita Ferreira: Lunch about pallets
  Wood that crosses borders needs a stamp that says it was heated. Ostrava's stamp is right. She liked the smell of the
  sample so much that she kept it.
-1y38w 10:00 Leo mail < Benedita Ferreira: Fees #fees
  We raise ours by five per cent, the first time in three years. I hope that you will not need six pages.
-1y38w 15:00 Leo mail > Benedita Ferreira: Re: Fees
  One word, as from Singapore: yes.
-1y38w 15:10 Leo fact_recorded
  kind: price_story
  text: Five per cent more, taken at once; in return they answer on the same day when a load stands
  evidence: #fees
-1y14w 10:30 Leo mail < Benedita Ferreira: A footnote
  You asked whether Scotland is far enough away now. Three pages, with a footnote that I am proud of.
-50w 11:00 Leo mail < Tan Wei Ling: Away
  A month. Benedita answers. In paragraphs.
-30w 10:00 Leo call > Benedita Ferreira: Rail
  Customs on rails are another book. She has begun to read it; she bills the reading at half.
-29w 10:00 Leo fact_recorded
  kind: assumption
  text: She bills the reading of the rail book at half as long as we do not ask her about it
-14w 09:20 Leo mail > Benedita Ferreira: A load at the border, now
  Twelve pallets of port, the officer wants a form that I do not know.
-14w 09:55 Leo mail < Benedita Ferreira: Re: A load at the border
  It does not exist. Give him the attached page, and coffee.
-18 10:00 Pieter handover_planned
  to: Anna
  transfer_on: +20
  reason: promotion
  client_sentence: Leo builds the rail desk and will need you there all the more; for everything else Anna writes to you
    from now on.
-17 09:00 Leo handover_advanced
  from: planned
-16 10:00 Leo account_edited
  situation: Our customs lawyers in Lisbon and Singapore. Benedita writes, Wei Ling decides. They answer on the same day when
    a load stands.
-16 10:10 Leo promise_made
  text: Half the fee for reading the rail book, in writing
  promiser: them
  contact: Benedita Ferreira
  due: +12
  firmness: spoken
-15 09:00 Leo promise_made
  text: Pay the quarter's bill within ten days
  contact: Benedita Ferreira
  due: +8
  firmness: contract
  sensitivity: shareable
-14 10:00 Leo fact_recorded
  kind: top_thing
  text: For one word ask Singapore, for the reason ask Lisbon
-13 09:00 Leo tick 2-3
-13 09:10 Leo tick 6
-12 11:00 Leo fact_recorded
  kind: where_it_lives
  text: Opinions in the firm's folder, customs, by question; the card hangs in dispatch
-12 11:10 Leo package_part_not_applicable
  part: watch_outs
  reason: They say what they mind, in one word or in a page. Nothing lies buried
-8 15:00 Leo call > Benedita Ferreira: I told her about Anna
  "Does she read long letters?" Yes. "Then there is hope."
-4 09:30 Leo task_added
  text: Write down the two other top things for Anna
  due: +2
