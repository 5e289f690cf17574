# Yamabuki Tea: four quiet years by mail, a name in two scripts, and a silence that is longer than agreed.

-4y14w 07:00 Anna account_added
  name: Yamabuki Tea 山吹茶園
  city: Shizuoka
  country: Japan
  industry: Tea
  website: https://yamabuki.example
  domains: [yamabuki.example]
  renewal_on: +20w
-4y14w 07:05 Anna contact_added
  name: Haruka Mochizuki 望月遥
  title: Export
  emails: [mochizuki@yamabuki.example]
  part: Writes for everybody
  key: true
-4y14w 07:10 Anna contact_added
  name: Kenji Mochizuki 望月健二
  title: Owner
  emails: [kenji@yamabuki.example]
  part: Decides, two weeks later
  key: true
-4y14w 08:00 Anna mail < Haruka Mochizuki: 初めまして / A first letter
  はじめまして。山吹茶園の望月遥と申します。

  We are a small tea garden in Shizuoka and send first-flush tea to eleven shops in Europe. Our tea must not stand beside
  anything that smells. We have read that you carry pianos.
-4y13w 07:30 Anna mail > Haruka Mochizuki: Re: A first letter
  Dear Ms Mochizuki, pianos smell of nothing, and so will your neighbours. A plan and a price are attached, for six
  shipments a year.
-4y11w 07:15 Anna mail < Haruka Mochizuki: Yes
  My father has thought about it for two weeks. Yes. 父も喜んでおります。
-4y11w 07:40 Anna fact_recorded
  kind: preference
  text: An answer takes two weeks; asking again after one is rude
  sensitivity: shareable
-3y50w 07:00 Anna mail > Haruka Mochizuki: First shipment, in Gothenburg
  Arrived dry, nineteen days. It stood beside glass.
-3y49w 07:20 Anna mail < Haruka Mochizuki: 無事到着 / Safe arrival
  無事に到着したとのこと、安心いたしました。My father opened one box and closed it again. That is a compliment.
-3y26w 08:00 Anna mail < Haruka Mochizuki: A smell #smell
  One box in Hamburg smells of rubber. We know that it is only one. My father has put it on his desk.
-3y26w 09:00 Anna issue_opened #rubber
  title: One box of tea smelt of rubber; it had stood beside tyres for a night
  ours: true
  client_told: true
  evidence: #smell
-3y24w 07:30 Anna mail > Haruka Mochizuki: The tyres
  It stood beside tyres for one night, in a hired hall. That hall gets no tea any more. The box is paid, and we are
  ashamed.
-3y23w 07:00 Anna mail < Haruka Mochizuki: Re: The tyres
  The box is off the desk. Thank you for "ashamed".
-3y23w 08:00 Anna issue_resolved
  issue: #rubber
  resolution: Box paid
  learned: Tea stands only in our own halls, with neighbours that we have checked
-3y23w 08:10 Anna fact_recorded
  kind: watch_out
  text: Nothing that smells in the same hall, not for a night. The list of neighbours hangs at the gate
  evidence: #smell
-2y44w 07:10 Anna mail > Haruka Mochizuki: A second certificate for tea
  New rules; our lawyers in Singapore needed four minutes for it. The form is filled, you only have to stamp it.
-2y42w 07:20 Anna mail < Haruka Mochizuki: 証明書 / Certificate
  Stamped. My father asks who finds such things before they happen.
-2y42w 07:40 Anna fact_recorded
  kind: result
  text: The certificate for tea was there six weeks before the rule
  then: No shipment stood, while two other gardens lost their first flush
  sensitivity: shareable
-2y8w 07:00 Anna mail > Haruka Mochizuki: Seven shipments instead of six?
  Two shops ask for more in between.
-2y6w 07:30 Anna mail < Haruka Mochizuki: Six #six
  父は六回のままでと申しております。Six is what the garden gives. Please do not ask the garden for more.
-2y6w 08:00 Anna fact_recorded
  kind: do_not_repeat
  text: A seventh shipment. Six is what the garden gives
  evidence: #six
-1y40w 07:00 Anna mail > Haruka Mochizuki: Freight by sea rises
  Three per cent on our side. We can carry it until the first flush. After that, please think about it.
-1y38w 07:30 Anna mail < Haruka Mochizuki: Three per cent #two
  My father has thought. Yes, if the price then stays for two years.
-1y38w 08:00 Anna fact_recorded
  kind: price_story
  text: Three per cent more, in return for two years without a change
  evidence: #two
-1y38w 08:10 Anna promise_made
  text: No change of the price for two years
  contact: Kenji Mochizuki 望月健二
  due: +14w
  firmness: written
  evidence: #two
  sensitivity: shareable
-1y10w 07:00 Anna mail < Haruka Mochizuki: A visit?
  My father would like to see the place where his tea stands. He has never left Shizuoka.
-1y4w 10:00 Anna meeting > Kenji Mochizuki, Haruka Mochizuki: Mr Mochizuki in our hall
  He walked along all shelves, slowly, breathing through his nose. At the end he bowed to the hall, not to us.
-1y3w 07:00 Anna mail < Haruka Mochizuki: 御礼 / With thanks
  先日は誠にありがとうございました。My father has drawn your hall. It is on the new tins.
-1y2w 09:00 Anna account_edited
  situation: A small garden, six shipments a year, everything by mail and on time. They trust the hall. The price stands
    until {day +14w}.
  cadence.every_days: 30
  cadence.channel: mail
  cadence.note: Haruka, before eight. An answer takes two weeks
-52w 07:00 Anna mail > Haruka Mochizuki: First flush, on the water
  All six hundred boxes. The neighbours are glass and books.
-40w 07:20 Anna mail < Haruka Mochizuki: Tins
  Twelve tins for your hall, with your hall on them.
-26w 07:00 Anna mail > Haruka Mochizuki: Third shipment
  Arrived, dry, eighteen days. One day better than ever.
-11w 07:10 Anna mail > Haruka Mochizuki: Fourth shipment
  Arrived. I hope that everybody is well; it has been quiet.
-9w 09:00 Anna note They are quiet, and so are we
  It was my turn to write and I let it lie, because nothing is wrong. "Nothing new" is an update too.
-5w 10:00 Anna task_added
  text: Write to Haruka, also if there is nothing new
  due: -12
