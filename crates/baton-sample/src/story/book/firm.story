# Harbour & Pine moves awkward freight: what breaks, thaws, ferments or must not be rattled. Storage and customs papers
# come with it. Five reps carry twelve accounts; Mara founded the firm and carried the first of them herself.

-9y 08:30 Mara person_edited
  person: Mara
  email: mara.lindqvist@harbourpine.example
  phone: +46 31 390 06 01
  title: Managing partner
  introduction: Mara founded Harbour & Pine with one van and a borrowed warehouse key. She still answers the phone herself
    when something has gone wrong.
  country: SE
-8y40w 09:00 Mara person_added
  name: Anna Berg
  role: rep
  email: anna.berg@harbourpine.example
  phone: +46 31 390 06 04
  title: Senior account manager
  introduction: Anna knows which crane is slow and which harbour master likes to be asked first. She has looked after
    clients at Harbour & Pine since its second year.
  country: SE
  capacity: 4
-6y20w 09:00 Mara person_added
  name: Pieter de Wit
  role: manager
  email: pieter.dewit@harbourpine.example
  title: Partner, operations
  introduction: Pieter runs the terminals and the people on them. He came from cold storage and says so often.
  country: NL
-5y30w 09:00 Pieter person_added
  name: Leo Brandão
  role: rep
  email: leo.brandao@harbourpine.example
  phone: +351 22 000 00 18
  title: Account manager
  introduction: Leo grew up in a cooperage and can tell a good cask by knocking on it. He is building our rail desk from
    this autumn on.
  country: PT
  capacity: 4
-4y10w 09:00 Mara person_added
  name: Samira Haddad
  role: rep
  email: samira.haddad@harbourpine.example
  phone: +33 1 99 00 27 40
  title: Account manager
  introduction: Samira moved museum loans before she moved freight, and still packs as if a curator were watching. She
    speaks French, Italian and Arabic.
  country: FR
  capacity: 4
-3y6w 09:00 Pieter person_added
  name: Tomás Rey
  role: rep
  email: tomas.rey@harbourpine.example
  phone: +34 91 000 00 52
  title: Account manager
  introduction: Tomás came from our night desk, where every call is a bad one, and has kept its calm voice. He sends his
    reports on the third of the month, not on the fourth.
  country: ES
  capacity: 4
-1y30w 09:00 Mara person_added
  name: Hana Okafor
  role: rep
  email: hana.okafor@harbourpine.example
  phone: +353 20 913 04 07
  title: Account manager
  introduction: Hana studied food chemistry and spent four years in a dairy before she came to us. She asks one question
    more than others, and writes the answer down.
  country: IE
  capacity: 4
-1y12w 09:00 Mara person_added
  name: Ebba Strand
  role: viewer
  email: ebba.strand@harbourpine.example
  title: Front office
  country: SE
-40 09:00 Mara philosophy_written
  text: The relationship is ours to carry. We call first, also when there is nothing new. We keep what was promised, also
    what nobody wrote down, and we say it first when we cannot. When a client says no, we write it down in their words, say
    it back, and answer by the day we gave; nobody takes an account away or back alone. A mistake of ours is called ours.
    Whoever hands over and whoever takes over both matter, and we ask both what they learned.
  again_after_days: 180
-40 11:00 Pieter philosophy_read
  person: Pieter
  version: 1
-39 08:30 Anna philosophy_read
  person: Anna
  version: 1
-39 10:15 Hana philosophy_read
  person: Hana
  version: 1
-38 09:00 Leo philosophy_read
  person: Leo
  version: 1
-37 14:00 Samira philosophy_read
  person: Samira
  version: 1
-36 09:00 Mara philosophy_read
  person: Mara
  version: 1
-30 09:30 Samira absence_planned
  person: Samira
  from: +30
  until: +34
  note: Her sister's wedding in Tyre
