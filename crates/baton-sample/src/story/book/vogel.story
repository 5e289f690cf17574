# Atelier Vogel: lamps of blown glass. The handover to Samira was taken back seven months ago, because of a screen that
# nobody had wanted. A second try is planned.

-4y30w 09:00 Anna account_added
  name: Atelier Vogel
  city: Basel
  country: Switzerland
  industry: Lamp makers
  website: https://ateliervogel.example
  domains: [ateliervogel.example]
  renewal_on: +33w
-4y30w 09:05 Anna contact_added
  name: Regula Vogel
  title: Owner
  emails: [regula@ateliervogel.example]
  part: Decides. Blows the large ones herself
  key: true
-4y30w 09:10 Anna contact_added
  name: Matteo Ambühl
  title: Dispatch
  emails: [versand@ateliervogel.example]
  part: Packs alone, by ear
  key: true
-4y30w 15:00 Anna meeting > Regula Vogel: The furnace is never off
  She talked to me with her back to me, because the glass was ready. Forty minutes. Then she turned round and asked what
  we break.
-4y29w 10:00 Anna mail > Regula Vogel: What we break
  One in three hundred, of things that can. We say it on the day. The list of the last year is attached; it has two lines.
-4y27w 11:20 Anna call < Regula Vogel: She takes us, for the two lines
  "The others had no list." First load in two weeks.
-4y25w 09:00 Anna meeting > Matteo Ambühl: Packing by ear
  He taps each lamp. If it hums, it goes; if it clicks, it stays. I have bought a tuning fork for our dispatch.
-4y24w 09:00 Anna fact_recorded
  kind: preference
  text: Matteo packs himself. We carry the box and do not open it
  sensitivity: shareable
-3y50w 16:40 Anna call < Matteo Ambühl: Eleven crates for Milan, tonight
  A fair opens tomorrow. Our van stood at the border behind a circus. He was there at six.
-3y49w 09:15 Anna mail < Regula Vogel: Milan
  Nothing broken, and the man from the circus has bought a lamp.
-3y36w 09:30 Anna mail > Matteo Ambühl: Twelve crates to Copenhagen
  All hum. The van driver asked whether he may buy the crooked one.
-3y22w 10:00 Anna call > Regula Vogel: Customs: glass is not glass #customs
  A wrong number on the papers, eleven days at the border. Ours; an intern of the customs agent and nobody of us read it
  again.
-3y22w 10:30 Anna issue_opened #number
  title: Eleven days at the border because of a wrong customs number
  ours: true
  client_told: true
  evidence: #customs
-3y20w 09:00 Anna issue_resolved
  issue: #number
  resolution: Released, with the right number; the storage at the border is paid by us
  learned: Every paper is read by a second pair of eyes, and the number is on a card in dispatch
-3y18w 14:00 Anna meeting > Regula Vogel: At the furnace, about the eleven days
  Went there to say it in person. She handed me the pipe. My lamp hangs in our hall and leans.
-2y46w 10:00 Anna mail > Regula Vogel: Two lines again
  The list of the year. One crate in Lyon, one at a wedding.
-2y30w 09:30 Anna call < Regula Vogel: Prices of gas #gas
  The furnace eats her margin. She asked whether we could wait sixty days for our money. Pieter says forty-five.
-2y29w 11:00 Anna mail > Regula Vogel: Forty-five days
  Instead of thirty, for a year; in return the loads leave on the days on which we come by anyway.
-2y29w 11:30 Anna fact_recorded
  kind: price_story
  text: Forty-five days to pay instead of thirty; in return the loads leave on our days
  evidence: #gas
-2y4w 15:30 Anna mail < Matteo Ambühl: The fork
  Your man used a tuning fork on my lamp. I did not know whether to laugh. Keep him.
-1y48w 10:00 Anna mail > Regula Vogel: One line #dog
  The shortest list so far. One crate, and it was dropped by a customs dog.
-1y48w 10:30 Anna fact_recorded
  kind: result
  text: One crate broken in a year, of nine hundred
  then: Regula prints the list into her catalogue
  sensitivity: shareable
  evidence: #dog
-1y20w 13:00 Anna meeting > Regula Vogel: She will build a second furnace #second
  And wants us to bring it, from Murano, in one piece. It weighs nine tons. I said that I would ask.
-1y19w 09:00 Anna fact_recorded
  kind: suggestion
  text: Bring the second furnace from Murano, in one piece
  sensitivity: shareable
-50w 09:00 Anna account_edited
  situation: Glass lamps, one line of breakage a year. Regula decides with her back to you. The second furnace comes within
    two years and should come with us.
  cadence.every_days: 30
  cadence.channel: in_person
  cadence.note: Go there. Regula does not do screens
-49w 10:00 Mara handover_planned
  to: Samira
  transfer_on: -40w
  reason: workload
  client_sentence: Samira has packed for museums and will look after your lamps as if they were on loan.
-48w 09:00 Anna handover_advanced
  from: planned
-48w 09:30 Anna promise_made #furnace
  text: An offer for the furnace from Murano
  contact: Regula Vogel
  due: +8w
  firmness: spoken
  sensitivity: shareable
  evidence: #second
-47w 10:00 Anna fact_recorded
  kind: top_thing
  text: Regula does not do screens. Go there
-47w 10:05 Anna fact_recorded
  kind: top_thing
  text: The list of what broke is our contract; it is never late and never long
  evidence: #dog
-47w 10:10 Anna fact_recorded
  kind: top_thing
  text: Matteo packs. We carry
-47w 10:20 Anna fact_recorded
  kind: watch_out
  text: Do not help Matteo pack, not even to hold the paper
-47w 10:30 Anna fact_recorded
  kind: where_it_lives
  text: The lists of what broke in the firm's folder, Vogel, lists
-47w 11:00 Anna tick 2-7
-47w 11:10 Mara tick 1
-47w 11:30 Anna handover_advanced
  from: packaging
-46w 10:00 Samira tick 8
-46w 10:05 Samira package_accepted
-46w 10:10 Samira handover_advanced
  from: review
-45w 10:00 Mara guards_waived
  reason: Samira shadowed Anna for half a year; the questions were answered on the road
-45w 11:00 Anna tick 9
-45w 11:10 Samira read_back_given
  situation: They trust us for two lines a year. Regula is where the furnace is.
  promises: The list, each year. An offer for the furnace.
  risks: Papers with the wrong number.
  next_action: Visit with Anna, and then alone.
-45w 11:40 Anna read_back_accepted
-45w 12:00 Samira handover_advanced
  from: briefing
-43w 10:00 Anna meeting > Regula Vogel, Matteo Ambühl: Samira at the furnace
  Regula did not turn round for a while. Then she gave Samira a shard and asked what it is. "Too cold," said Samira. Good.
-43w 12:00 Anna introduction_made #met-regula
  introduction: Regula Vogel
  reaction: She has eyes.
-43w 12:05 Anna introduction_made #met-matteo
  introduction: Matteo Ambühl
  reaction: Let her listen.
-42w 09:00 Anna did met-regula.2, met-matteo
-42w 09:05 Mara tick 10
-42w 09:10 Samira handover_advanced
  from: introduction
-41w 10:00 Samira led_alone
  evidence: The load for Antwerp, packed and carried with Matteo
-41w 10:05 Samira tick 11
-41w 10:10 Anna tick 12-13
-41w 10:20 Samira promise_answered
  promise: #furnace
  answer: accepted
-41w 10:30 Samira touch_planned #screen
  at: -38w 10:00
  channel: video
  about: A first quarter together
  contacts: [Regula Vogel]
-40w 09:00 Anna transfer_acknowledged
-40w 09:10 Samira transfer_acknowledged
-38w 11:00 Samira mail < Matteo Ambühl: Your invitation
  Regula asks what a link is. I told her. She has gone back to the furnace.
-38w 11:10 Samira touch_cancelled
  touch: #screen
-36w 10:00 Samira mail > Regula Vogel: Shall we try again?
  I know that you would rather see me here. The pass is closed; a screen is better than silence.
-35w 16:00 Samira note I offered a screen twice
  It was in Anna's first line, and I thought that the pass was a reason. It was my reason, not hers.
-34w 09:20 Anna call < Regula Vogel: I talk to people who come #come
  She rang me, not Samira. "I have nothing against her. I talk to people who come. She sends me windows."
-34w 10:00 Anna resistance_opened
  contact: Regula Vogel
  words: I have nothing against her. I talk to people who come. She sends me windows.
  grade: 3
  about: promised_us
  concern: That the furnace from Murano is discussed with somebody who does not stand in front of hers
  evidence: #come
-34w 10:10 Anna playback_said
  words: You were promised somebody who stands at the furnace, and you got invitations to a screen, twice.
-34w 10:12 Anna playback_confirmed
  answer: Twice. Exactly.
-33w 11:00 Mara colleague_consulted
  person: Samira
-33w 11:10 Samira what_it_takes_heard
  words: Come back when there is something to carry.
-33w 14:00 Mara rollback_asked
  reason: The furnace from Murano is decided this year, and Regula will decide it with Anna or with nobody
  client_message: Anna looks after you again, from today. Samira will come with the furnace, because nobody here packs
    as she does.
  care_note: Samira did nothing that a closed pass did not ask for. She takes over Falcone with Anna beside her, and we
    say aloud in the team what we learned.
  retry.retry: on
  retry.day: +6w
-33w 15:00 Pieter rollback_approved
-32w 10:00 Anna meeting > Regula Vogel: At the furnace again
  She said nothing of it. When I left she asked how Samira is.
-32w 16:00 Samira lesson_written
  lesson: Go there before the first mail. Whoever stands at a furnace all day takes a screen for a refusal
-20w 09:00 Anna mail < Regula Vogel: Murano has answered
  They can lift it in one piece if you can carry it in one piece. Ask the one with the eyes.
-20w 10:00 Anna task_added
  text: Go to Murano with Samira and measure the gate
  owner: Samira
  due: +4w
-8w 14:00 Samira mail > Regula Vogel: A gate in Murano
  I have stood in front of it. Three metres ten; the furnace has three metres four. I have brought you a drawing, and I
  come by on the way home.
-7w4 17:00 Samira meeting > Regula Vogel: On the way home
  She turned round at once.
-10 10:00 Anna touch_planned
  at: +7 11:00
  channel: in_person
  about: At the furnace: the offer for Murano
  contacts: [Regula Vogel]
