# Maison Tournel: printed silk for museum shops. Mara began it, Samira has had it for a year and a half, and nothing is
# wrong.

-7y20w 09:00 Mara account_added
  name: Maison Tournel
  city: Lyon
  country: France
  industry: Printed silk
  website: https://tournel.example
  phone: +33 1 99 00 61 10
  domains: [tournel.example]
  renewal_on: +28w
-7y20w 09:05 Mara contact_added
  name: Odile Tournel
  title: Owner
  emails: [odile@tournel.example]
  phone: +33 1 99 00 61 11
  part: Decides. Draws the patterns
  key: true
-7y20w 09:10 Mara contact_added
  name: Bastien Roche
  title: Dispatch
  emails: [bastien.roche@tournel.example]
  part: Folds; believes nobody else can
  key: true
-7y20w 15:00 Mara meeting > Odile Tournel: Silk weighs nothing and creases at once #drawer
  Forty museum shops in nine countries. She had been with the parcel services and showed me a drawer of creases.
-7y16w 10:00 Mara mail > Odile Tournel: Hanging, not folded
  Flat hanging boxes, reused. Dearer by a third than parcels, and no drawer. The offer is attached.
-7y14w 16:30 Mara call < Odile Tournel: The drawer is empty
  She tried ten. "I keep the drawer, to remember." Signed.
-6y30w 10:15 Mara mail < Odile Tournel: Herons or cranes?
  You have cranes on your quay. Do they fold their legs? It is for a scarf.
-6y4w 11:00 Mara mail > Bastien Roche: Who folds?
  You do. Our people have learnt to keep their hands in their pockets.
-5y10w 10:00 Mara meeting > Odile Tournel: The yearly talk, about prices #collections
  She pays a third more than parcels and knows why. What she cannot have is a rise between two collections.
-5y10w 11:00 Mara fact_recorded
  kind: price_story
  text: A third above parcels from the first day; in return no rise between two collections
  evidence: #collections
-4y6w 14:00 Mara mail < Odile Tournel: A thief in Ghent
  Nine boxes missing in Ghent. The police ask what silk is worth; I could not answer without shouting.
-4y5w 09:00 Mara mail > Odile Tournel: Eight of nine
  Found behind a fish hall. The ninth smells, and is paid.
-3y44w 11:00 Mara mail > Bastien Roche: Four hundred boxes back
  Of four hundred and six. The other six are in a museum shop, with scarves for sale on them.
-3y30w 10:00 Mara contact_added
  name: Nour El Amrani
  title: Accounts
  emails: [nour@tournel.example]
  part: Pays on the tenth, to the hour
  key: false
-3y2w 15:20 Mara call > Odile Tournel: A museum that pays late
  Not our business, and yet: she asked whether we could deliver on payment. We can.
-2y10w 10:00 Mara meeting > Odile Tournel, Bastien Roche: Samira, who has packed for museums
  Bastien let her fold one. It took four minutes and he did not say anything, which he says is his praise.
-2y4w 10:00 Mara handover_planned
  to: Samira
  transfer_on: -1y38w
  reason: workload
  client_sentence: Samira has packed for the museums that your silk is sold in; from now on she is there for you.
-2y3w 09:00 Mara handover_advanced
  from: planned
-2y3w 09:30 Mara account_edited
  situation: Printed silk for forty museum shops. Odile decides, Bastien folds. No creases, no rise between collections.
  cadence.every_days: 14
  cadence.channel: call
  cadence.note: Odile in the afternoon, in French
-2y2w 10:00 Mara fact_recorded
  kind: top_thing
  text: Hanging, never folded. The drawer with the creases is still there
  evidence: #drawer
-2y2w 10:05 Mara fact_recorded
  kind: top_thing
  text: No rise between two collections
  evidence: #collections
-2y2w 10:10 Mara fact_recorded
  kind: top_thing
  text: Bastien folds; we keep our hands in our pockets
-2y1w 09:00 Mara tick 1-7
-2y1w 09:20 Pieter guards_waived
  reason: Samira has sat beside Mara for half a year; what is not written she has seen
-2y1w 09:30 Mara handover_advanced
  from: packaging
-2y 09:00 Samira tick 8
-2y 09:05 Samira package_accepted
-2y 09:10 Samira handover_advanced
  from: review
-1y50w 10:00 Pieter guards_waived
  reason: The questions were answered on the train to Lyon and back
-1y50w 10:30 Samira read_back_given
  situation: Silk, forty shops, no creases. Odile trusts us because the drawer stays empty.
  promises: No rise between two collections.
  risks: A fold. Ghent.
  next_action: Fold with Bastien once more.
-1y50w 11:00 Mara read_back_accepted
-1y50w 11:10 Samira handover_advanced
  from: briefing
-1y47w 15:00 Mara meeting > Odile Tournel, Bastien Roche: Samira takes over, with pastry
  Odile drew her on a napkin. The napkin is in our hall.
-1y47w 16:00 Mara introduction_made #met-odile
  introduction: Odile Tournel
  reaction: Enfin quelqu'un qui regarde.
-1y47w 16:05 Mara introduction_made #met-bastien
  introduction: Bastien Roche
  reaction: Four minutes. It will get better.
-1y46w 09:00 Mara did met-odile.2, met-bastien
-1y46w 09:00 Mara tick 10
-1y46w 09:10 Samira handover_advanced
  from: introduction
-1y41w 10:00 Samira led_alone
  evidence: The delivery to Ghent and Bruges, alone
-1y41w 10:10 Samira touch_planned #firstcall
  at: -1y36w 15:00
  channel: call
  about: First call of her own
-1y41w 10:20 Samira tick 11
-1y41w 10:25 Mara tick 12-13
-1y38w 09:00 Mara transfer_acknowledged
-1y38w 09:10 Samira transfer_acknowledged #moved
-1y36w 15:20 Samira call > Odile Tournel: The first call of my own #own
  She drew while we spoke; one hears the pencil.
-1y36w 15:40 Samira touch_done
  touch: #firstcall
  entry: #own
-1y36w 16:00 Samira touch_planned #lyon
  at: -1y26w 15:00
  channel: in_person
  about: The new collection, in Lyon
-1y35w 09:00 Samira did moved.4
-1y35w 09:05 Samira tick 15-16
-1y34w 09:00 Mara tick 9
-1y34w 09:05 Mara did moved.2, moved.3
-1y34w 09:10 Mara tick 14
-1y34w 09:15 Mara tick 17-18
-1y31w 08:30 Mara learning_written
  learned: That Odile draws while she thinks, and that I used to talk into it.
-1y31w 08:40 Samira learning_written
  learned: To fold one myself before I say how long it takes.
-1y31w 08:55 Mara guards_waived
  reason: Odile said on the phone how it goes, week by week
-1y31w 09:00 Mara handover_closed
-1y26w 17:00 Samira meeting > Odile Tournel, Bastien Roche: The new collection, in Lyon #collection
  Herons. She had heard that ours live on the quay. Two minutes forty for a fold.
-1y26w 17:30 Samira touch_done
  touch: #lyon
  entry: #collection
-1y8w 10:00 Samira mail > Nour El Amrani: One statement for all shops
  As you asked: forty lines, one sum, on the first.
-1y8w 10:40 Samira mail < Nour El Amrani: Re: One statement
  Merci. On the tenth, then.
-48w 14:00 Samira call < Odile Tournel: A shop in Oslo returns things
  Creased, they say. Bastien asks for the boxes. They had folded them for the shelf.
-47w 10:00 Samira mail > Odile Tournel: A card for the shops
  "Hang me." One on each box, in nine languages. A draft is attached.
-46w 15:30 Samira mail < Odile Tournel: Re: A card for the shops
  I have drawn a heron on it. Print two thousand.
-30w 11:00 Samira mail > Odile Tournel: No returns since the cards #returns
  Not one, in four months.
-30w 11:20 Samira fact_recorded
  kind: result
  text: No silk has come back creased since the card “Hang me”
  then: Oslo has doubled its order
  sensitivity: shareable
  evidence: #returns
-22w 15:00 Samira call > Odile Tournel: The next collection #larger
  Larger pieces, two metres ten. Our boxes end at one ninety.
-21w 10:00 Samira fact_recorded
  kind: suggestion
  text: Boxes of two metres ten for the next collection
  sensitivity: shareable
  evidence: #larger
-18w 16:00 Samira mail > Bastien Roche: A box of two metres ten
  Three samples, from Ostrava, with felt. Please fold.
-17w 09:30 Samira mail < Bastien Roche: Re: A box of two metres ten
  The second. The first hums.
-16w 15:10 Samira call > Odile Tournel: Price of the larger box #in-writing
  A fifth more for each. I said it now and not in the collection. She wants to see it in writing before she draws on.
-16w 15:30 Samira promise_made #offer
  text: The price of the larger box, in writing, before the collection is drawn
  contact: Odile Tournel
  due: +9
  firmness: spoken
  sensitivity: shareable
  evidence: #in-writing
-60 10:00 Samira promise_made #herons
  text: Two thousand more cards with the heron
  contact: Bastien Roche
  due: +3w
  firmness: written
  sensitivity: shareable
-58 15:20 Samira touch_planned
  at: +4 15:00
  channel: call
  about: The larger boxes
  contacts: [Odile Tournel]
