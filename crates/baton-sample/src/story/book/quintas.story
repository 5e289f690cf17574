# Quintas do Sul: family wine, and a price that nobody explains. Leo leaves for the rail desk, Hana has sent his package
# back once, and the transfer is days away.

-5y20w 10:00 Leo account_added
  name: Quintas do Sul
  city: Peso da Régua
  country: Portugal
  industry: Wine
  website: https://quintasdosul.example
  domains: [quintasdosul.example]
  renewal_on: +30w
-5y20w 10:05 Leo contact_added
  name: Teresa Quintas
  title: Owner
  emails: [teresa@quintasdosul.example]
  part: Decides everything, her son's haircut included
  key: true
-5y20w 10:10 Leo contact_added
  name: Duarte Quintas
  title: Cellar master
  emails: [duarte@quintasdosul.example]
  part: Day to day. Answers at night
  key: true
-5y20w 17:00 Leo meeting > Teresa Quintas: First lunch #lunch
  Four hours, eleven dishes, no word about freight until the coffee. Then she asked how we pack for the Atlantic, and
  wrote the answer on the tablecloth.
-5y18w 09:30 Leo mail > Teresa Quintas: What we would do, and what it costs
  Dona Teresa,

  two containers a month from Leixões, each pallet in a thermal hood, a logger in every third. The price is per pallet and
  includes the papers.

  Leo
-5y16w 16:40 Leo call < Teresa Quintas: Yes, if the hoods are free for a year
  She takes it if the thermal hoods cost nothing for the first year. I said yes, and asked for the northern market in
  return. She gave it.
-5y10w 11:00 Leo mail < Duarte Quintas: First container arrived
  Nineteen degrees in the middle, fourteen at the door. Nothing broken. My mother says that this is how it should be and
  that I need not write it every time.
-5y2w 10:30 Leo mail > Teresa Quintas: Two containers for the north
  Loaded on {weekday -5y3w}, on the water since {weekday -5y2w}. Hood number six has a patch; it is tight.
-4y50w 10:00 Leo note The hoods stay free
  The year is over and nobody spoke of it. Pieter agrees: leave it until she renews.
-4y34w 22:40 Leo mail < Duarte Quintas: A ship without a name
  The paper says one ship and the port another. Which of them has my wine?
-4y33w4 08:10 Leo mail > Duarte Quintas: Re: A ship without a name
  The port is right. The paper was typed before the ship was changed; a new one is attached.
-4y12w 14:20 Leo call < Duarte Quintas: Labels came off in the damp #labels
  Forty cases with loose labels. Condensation under the hood. Ours, partly: nobody had dried the floor of the container.
  Told him so.
-4y12w 15:00 Leo issue_opened #damp
  title: Forty cases with loose labels; the container floor was wet when we loaded
  ours: true
  client_told: true
  evidence: #labels
-4y8w 09:00 Leo issue_resolved
  issue: #damp
  resolution: Relabelled at our cost; Duarte has the photographs
  learned: A floor that looks dry is not: floors are dried and photographed before loading
-3y40w 13:00 Leo meeting > Teresa Quintas, Duarte Quintas: Lunch in the cellar, standing
  They sell on quality and hate surprises, most of all in the bottling weeks. No calls then: the whole house bottles.
-3y40w 15:30 Leo fact_recorded
  kind: preference
  text: No calls in the bottling weeks; Duarte says beforehand which they are
  sensitivity: shareable
-3y20w 10:10 Leo mail < Teresa Quintas: Rui retires
  Rui, who has opened our invoices for forty years, retires. His niece will do it when she finds his keys.
-3y4w 11:10 Leo call < Teresa Quintas: A buyer who tastes
  He wants to taste before he pays. She asks whether a bottle can travel beside the pallet. It can, with a label of its own.
-2y50w 16:00 Leo meeting > Teresa Quintas: The price talk #talk
  The hoods were free for three years by then and Pieter wanted them paid. She was hurt: "You gave them." I gave way on the
  hoods and she gave way on the yearly rise. We shook hands. I wrote nothing down, because of how she looked at my pen.
-2y50w 18:10 Leo note After the price talk
  Agreed: hoods stay free as long as two containers a month go north. No rise until the contract renews. Not in any paper.
-2y49w 09:00 Leo mail < Duarte Quintas: She is over it
  My mother has said your name at table again. You may call.
-2y10w 11:20 Leo mail > Duarte Quintas: Loggers: the whole year on one page
  All trips between eleven and nineteen degrees but one. That one was the strike.
-2y10w 14:00 Leo mail < Duarte Quintas: Re: Loggers #tasting
  Printed and hung in the tasting room. Visitors read it more carefully than the menu.
-2y10w 14:10 Leo fact_recorded
  kind: result
  text: Every trip of the year between eleven and nineteen degrees, but one
  then: The page hangs in the tasting room; two importers signed because of it
  sensitivity: shareable
  evidence: #tasting
-1y46w 10:00 Leo call > Duarte Quintas: Could the papers be faster?
  He types everything twice, once for us and once for the association. A shared calendar would save him half. Asked Pieter.
-1y40w 09:30 Leo mail > Duarte Quintas: The shared calendar #calendar
  Here it is: loadings, bottling weeks, ships. You write, we see it. No password that anyone needs to remember.
-1y26w 10:00 Leo mail > Teresa Quintas: Rates of the ships
  They rise. Ours to you do not, as agreed. I only mention it because you read newspapers.
-1y12w 12:00 Leo meeting > Teresa Quintas: Lunch, and a suggestion
  She would ship the old port in smaller crates if we found a box that looks like something. "People keep a beautiful box."
-1y12w 15:00 Leo fact_recorded
  kind: suggestion
  text: Smaller crates for the old port, in a box that people keep
  sensitivity: shareable
-45w 10:40 Leo call < Duarte Quintas: A pallet too many
  The truck took twenty-three instead of twenty-two. He laughs; his mother counts.
-30w 16:20 Leo mail < Teresa Quintas: Your train
  Duarte tells me that you will play with trains now. Do they stop in Régua? If they do not, who will come for lunch?
-29w 09:10 Leo mail > Teresa Quintas: Re: Your train
  Dona Teresa, they will stop in Régua if I lay the rails myself. But someone else will look after your wine, and you will
  have her to lunch before you judge her.
-20w 12:30 Leo meeting > Teresa Quintas: Lunch without an occasion
  She asked who comes after me, and whether she eats.
-52 09:00 Leo account_edited
  situation: Family firm, five good years. Dona Teresa decides, her son runs the cellar. Two containers a month go north in
    thermal hoods. They sell on quality and hate surprises, most of all in the bottling weeks.
  cadence.every_days: 14
  cadence.channel: call
  cadence.note: Teresa by phone, after eleven. Duarte by mail, and he answers at night
-9w 09:30 Leo mail < Duarte Quintas: Niece
  She has found the keys. The invoices are in order of size.
-32 09:30 Pieter handover_planned
  to: Hana
  transfer_on: +4
  reason: promotion
  client_sentence: Leo builds our rail desk, which will stop in Régua one day; Hana, who knows fermentation better than
    any of us, will look after your wine.
-31 10:00 Leo handover_advanced
  from: planned
-30 11:00 Leo promise_made
  text: A sample of the waterproof label, from our supplier
  contact: Duarte Quintas
  due: +7
  firmness: written
  sensitivity: shareable
-28 14:00 Leo promise_made
  text: The shared calendar goes on under the new name, with everything in it
  contact: Duarte Quintas
  due: +4
  firmness: spoken
  sensitivity: shareable
  evidence: #calendar
-26 10:00 Leo fact_recorded
  kind: top_thing
  text: Dona Teresa decides, at lunch. Go there before you write
  evidence: #lunch
-26 10:05 Leo fact_recorded
  kind: top_thing
  text: Bottling weeks are silent weeks
-26 10:10 Leo fact_recorded
  kind: top_thing
  text: The logger page is what they show their own buyers. Never let it be late
  evidence: #tasting
-26 10:20 Leo fact_recorded
  kind: watch_out
  text: Do not write while she talks about money
  evidence: #talk
-26 10:30 Leo fact_recorded
  kind: if_then
  text: Labels come loose again
  then: Send the photograph of the dry floor first, then ask for the case
  evidence: #labels
-26 10:40 Leo fact_recorded
  kind: if_then
  text: Duarte writes after midnight
  then: Answer before eleven; he has read it by lunch
-26 10:50 Leo fact_recorded
  kind: where_it_lives
  text: Logger pages in the firm's folder, Quintas, loggers. The calendar is shared with Duarte
-26 11:00 Leo fact_recorded
  kind: risk
  text: A buyer in the north drops out, and with it the second container
  then: Speak about the hoods before she does
-24 09:00 Leo tick 2-4
-24 09:30 Pieter tick 1
-23 09:00 Leo tick 5-7
-22 15:00 Pieter guards_waived
  reason: The price talk stands in the history, Leo says, and Hana reads everything
-21 09:00 Leo handover_advanced
  from: packaging
-19 10:00 Hana note What I do not find in Leo's package
  I read everything twice. There is a price talk from almost three years ago, and two sentences about pens. What was
  promised on the price that day is written nowhere.
-18 11:15 Hana call > Duarte Quintas: A first word, on the calendar
  He wanted to know whether I am the one with the dairy. I am.
-5 16:00 Hana package_sent_back
  faults: What was promised on the price in the talk of {month -2y50w}, {weekday -2y50w}. Who opens invoices since Rui left.
-5 16:05 Hana mail > Duarte Quintas: Lunch on {weekday +2}
  Leo says that one does not write to your mother about lunch, one comes. So I come on {weekday +2}, at one. Please tell me
  what not to bring.
-4 00:40 Leo mail < Duarte Quintas: Re: Lunch
  Do not bring wine.
-3 10:20 Leo checklist_item_reopened
  item: 7
-2 11:30 Leo touch_planned
  at: +2 13:00
  channel: in_person
  about: Lunch at the house, with Leo
  contacts: [Teresa Quintas]
  owner: Leo
-2 11:40 Leo task_added
  text: Write down what was agreed on the hoods and the yearly rise
  due: +1
-1 09:50 Leo account_edited
  severity: watch
-1 10:10 Leo note I will write it down today
  Hana is right. The hand on it was worth more to me than the paper, but she was not there.
