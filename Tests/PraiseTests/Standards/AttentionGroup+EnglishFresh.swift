extension AttentionGroup {
    static let englishFresh = """
        = standard: showing new starters the fire exits on day one
        4 Aidan > Lorna: showed me the fire exits and the muster point on my very first morning #Safety
        22 Bianca > Lorna: day one and I already knew which door to run to, she walked me there #Safety
        35 Desmond > Kit: took our two agency lads round all the emergency exits before they started #Safety
        52 Hattie > Kit: thanks for pointing out the escape routes to my new temp before anything else #Safety

        = standard: sending the agenda the day before the meeting
        2 Victor > Annabel: got the agenda the day before so I actually came prepared #Clarity
        15 Jo > Femi: thank you for sending round the points for Thursday's meeting on Wednesday #Clarity
        28 Clive > Annabel: her topics list always lands the evening before, we finish on time now #Clarity
        43 Noor > Femi: knew what we'd be discussing 24 hours ahead, so much better #Clarity

        = not topic: the company newsletter, different deeds
        10 Fiona > Max: wrote such a funny piece about the canteen #Creativity
        23 Leroy > Penny: translated the newsletter into Polish for the warehouse #Inclusion
        38 Erica > Max: spotted my name was misspelt and had it fixed before print #Creativity

        = standard: refilling the printer paper when it runs low
        6 Irene > Scott: fills up the paper tray before it runs out #Thoughtfulness
        18 Neil > Habiba: printer was full again this morning, I know it was you, ta #Thoughtfulness
        29 Trish > Scott: topped up the A4 so I could print my contracts with the client waiting #Thoughtfulness
        45 Moses > Habiba: thank you for putting a new ream in the copier instead of leaving it empty for the next one #Thoughtfulness

        = not job: ward work with nothing in common
        6 Maureen > Ben: sat with Mr Fox until his son arrived at midnight #Compassion
        20 Chidi > Laura: reorganised the drug cupboard #Excellence
        37 Sinead > Ben: got a line in on the third try when nobody else could #Excellence
        55 Ravi > Laura: swapped weekends so I could go to my brother's wedding #Compassion

        = standard: briefing the colleague and caller when transferring a call
        15 Charlotte > Finn: told the caller my name and what I do before putting her through #Service
        27 Idris > Alma: passed on the customer's whole story when transfering the call so he didnt have to start over #Service
        40 Vera > Finn: briefed me in ten seconds before handing over the call, I knew what Mr Lind wanted #Service

        = standard: telling payroll changes to the employee before payday
        7 Mo > Janice: rang me before payday to say my overtime would land next month #Honesty
        19 Stella > Owen: gave me a heads up that my tax code had changed before I saw the payslip #Honesty
        33 Graham > Janice: warned me ahead of pay day about the lower amount and why, no nasty surprise #Honesty
        48 Yusuf > Owen: he told the night crew about the deduction before it hit their wages #Honesty

        = not hero: driving all night to deliver a part
        22 Gemma > Kurt: drove 600 miles through the night so the Aberdeen plant got its valve #Dedication
        22 Phil > Kurt: mad drive mate, the customer couldn't believe it #Dedication
        23 Anita > Kurt: no sleep and still smiling, you saved the Aberdeen account #Dedication

        = not event: the power cut
        25 Bernard > Kelly: found torches for everyone when the power went #Calm
        25 Mei > Russ: got the freezers onto the generator during the power cut #Calm
        25 Joel > Kelly: kept the guests laughing in the dark until the lights came back #Calm
        26 Dot > Russ, Kelly: great work in yesterday's blackout #Calm

        = not wordplay: three meanings of cover
        9 Dawn > Eli: covered my Saturday shift when my daughter was ill #Support
        16 Rupert > Zara: designed a gorgeous cover for the annual report #Creativity
        37 Mina > Eli: got the insurance to cover the broken windscreen #Support

        = not job: sales wins with nothing in common
        5 Harvey > Kim: closed the Northgate deal after eight months #Ambition
        26 Louise > Raj: turned an angry complaint into a repeat order #Ambition
        41 Ted > Kim: came up with the spring bundle, sold out by Friday #Ambition
        54 Orla > Dan: brought in two dentists from the trade fair #Ambition

        = standard: asking a quieter colleague for their opinion in meetings
        9 Wes > Adaeze: asked me what I thought when I hadn't managed to get a word in #Inclusion
        21 Petra > Liam: made sure Yuki was heard in the planning meeting #Inclusion
        34 Yuki > Adaeze: she stopped the discussion and invited me to give my view #Inclusion
        53 Jerome > Liam: he goes round the table so the quiet ones get to speak too #Inclusion

        = standard: offering the waiting patient an update on the delay
        1 Ruth > Callie: went round the waiting room to tell people the clinic was running 40 minutes late #Compassion
        11 Emeka > Josh: kept Mrs Dunn informed about how long she still had to wait #Compassion
        24 Sandra > Callie: patients were calm today because she told them about the delay every half hour #Compassion
        40 Vikram > Josh: thank you for letting my patients know we were behind, nobody shouted at me #Compassion

        = not topic: parking and the gate, different deeds
        11 Barry > Lucy: gave up her parking space while I was on crutches #Kindness
        25 Simone > Jack: fixed the barrier that kept closing on vans #Kindness
        39 Rhys > Lucy: came out in the rain to guide the lorry into the yard #Kindness

        = standard: turning off lights and heaters in the classrooms when leaving
        3 Esther > Duncan: switched off all the heaters in the science block before going home #Sustainability
        18 Kwame > Maggie: lights out in every room after parents' evening, well done #Sustainability
        29 Hugh > Duncan: never leaves his classroom with the radiator or the lamps on #Sustainability
        41 Maggie > Esther: thanks for going round and turning the heating and lights off in B wing on Friday #Sustainability

        = not formula: couldn't have done it without you
        8 Paula > Ned: couldn't have done it without you, the new price list is finally out #Teamwork
        20 Hassan > Ivy: couldn't have done it without you, that boiler was a beast #Teamwork
        36 Molly > Ned: honestly couldn't have done it without you, interviews went great #Teamwork
        51 Stuart > Faye: could not have done the school play without you #Teamwork

        = standard: reading the order back to the customer before hanging up
        3 Alan > Becky: read the whole order back to the customer before hanging up and caught a wrong size #Accuracy
        12 Shireen > Dominic: repeats quantities to the caller at the end of every call, no returns this week #Accuracy
        25 Pete > Becky: thx for double checking the order with Mr Hale on the phone, he'd said 15 not 50 #Accuracy
        39 Lauren > Dominic: always goes over the order again with the client before putting the phone down #Accuracy

        = standard: wiping down the workstation before handing it over to the next shift
        4 Luke > Agnieszka: left the bench clean and clear for me at shift change #Respect
        13 Tomasz > Ray: came in at six and the station was already wiped down, lovely #Respect
        20 Denise > Agnieszka: she always gives the work table a proper clean before the next person takes over #Respect
        31 Ray > Luke: no swarf, no oil, bench spotless when I took over from him #Respect
        47 Faisal > Ray: cheers for sweeping and wiping the station before you clocked off #Respect

        = standard: putting a handwritten thank-you card in the parcel
        1 Cleo > Winnie: slipped a handwritten card in the parcel, the customer posted it on instagram #Care
        16 Malcolm > Winnie: Mrs Okoro called just to say how sweet the little note in her box was #Care
        32 Gwen > Todd: I saw him write a thank you by hand for each order before taping the box #Care
        47 Asif > Todd: lovely touch, those personal cards with the shipments #Care

        = standard: logging near misses the same day
        8 Keith > Malik: reported the slippery ramp the same day even though nobody fell #Safety
        17 Joanne > Bea: filled in a near miss card for the swinging hook before she went home #Safety
        30 Sanjay > Malik: nothing happened but he logged it straight away, we fixed the rail by noon #Safety
        49 Tilly > Bea: thanks for writing up the forklift close call that same afternoon #Safety

        = standard: labelling food with the date before it goes in the fridge
        2 Rosa > Callum: put the date on every tub in the walk-in, I knew straight away what to use first #Safety
        10 Dev > Nina: thanks for labelling the sauces with today's date before you put them away #Safety
        21 Marcel > Callum: nothing goes in the fridge without a date sticker when he closes #Safety
        44 Nina > Dev: sticker with day and initials on all the prep, inspector would love it #Safety

        = not event: the flood in the basement archive
        18 Derek > Priya: thanks for carrying boxes up from the flooded archive all afternoon #Teamwork
        18 Wendy > Colin: found pumps in under an hour when the basement flooded #Teamwork
        19 Omar > Priya, Colin: what a day, couldn't have saved the archive without you #Teamwork
        21 Jess > Marta: dried out 200 personnel files one by one after the flood #Care

        = not wordplay: different sorts of board
        12 Imogen > Carl: chaired the board meeting while I was stuck in Leeds #Trust
        24 Nate > Sofia: soldered a new control board for line 3 #Craft
        44 Edith > Carl: put up a notice board in the staff room at last #Trust

        = not general: nice words for the cleaning team
        7 Monty > Grace: does a fantastic job #Pride
        19 Elaine > Grace: always cheerful, always on top of things #Pride
        33 Abdul > Grace, Pilar: you two are the heart of this building #Pride
        46 Sue > Pilar: thanks for all your hard work #Pride

        = not topic: training, different deeds
        6 Bridget > Sean: built the new e-learning on fire safety #Growth
        15 Kofi > Helen: let me leave early on Tuesdays for my evening class #Growth
        28 Nora > Sean: sat with me for an hour until I understood pivot tables #Growth
        50 Ian > Maya: got us budget for the welding certificates #Growth

        = not event: retirement party of Bill
        30 Joan > Sal: that retirement do for Bill was perfect #Fun
        30 Craig > Trudy: loved the photo wall at Bill's party #Fun
        31 Bill > Sal, Trudy: I'll never forget that evening, thank you both #Fun
        32 Meera > Craig: your speech for Bill had us all in tears #Fun

        = standard: putting the handheld scanner back on the charger
        19 Terry > Joyce: scanner was back on its dock and fully charged at 5am #Reliability
        26 Mandy > Pavel: plugs the handheld in when he's done picking #Reliability
        38 Ollie > Joyce: thanks for returning the scan gun to the charging station, mine's never dead now #Reliability
        50 Farah > Pavel: he docks the scanners after his round, even other people's #Teamwork

        = standard: sharing the fix in the team wiki after solving a ticket
        3 Anton > Sunita: wrote up the printer driver fix in the wiki so I didn't have to ask #Sharing
        14 Chloe > Bjorn: found his notes on the certificate error in our knowledge base, saved me two hours #Sharing
        27 Greg > Sunita: she documents each solution after closing the ticket, brilliant habit #Sharing
        42 Bjorn > Tariq: thanks for adding the Outlook workaround to the wiki right after you cracked it #Sharing
        56 Lena > Tariq: solved it once and put the steps up for all of us #Sharing

        = not hero: giving up the honeymoon for the launch
        13 Polly > Zach: postponed his honeymoon to get the webshop launched #Dedication
        14 Ricardo > Zach: can't believe you put off your honeymoon for us #Dedication
        14 Hilary > Zach: the launch happened because of you, now please go on holiday #Dedication

        = not general: praise of Gordon
        5 Tess > Gordon: an absolute legend, as always #Kindness
        17 Amir > Gordon: just a pleasure to work with every single day #Kindness
        34 Carol > Gordon: thanks for being so patient and helpful #Kindness
        """
}
