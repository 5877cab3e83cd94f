extension AttentionGroup {
    static let englishAside = """
        = standard: keep a customer’s parcel until they come
        3 Liz > Hugo: kept Mr Petit’s parcel until seven, he went home relieved #Welcome
        11 Karim > Ana: for keeping a parcel behind the counter until the lady could come #Welcome
        19 Tom > Hugo: kept the parcel for someone stuck in traffic #Welcome
        33 Ines > Liz: parcel kept in the fridge all day, the customer couldn’t believe it #Welcome

        = standard: label every crate with the date
        2 Nora > Idris: all crates labelled with the date, nothing wasted this week #Clarity
        10 Zoe > Omar: for the dated labels on the crates, oldest goes out first now #Clarity
        24 Paul > Idris: labels each crate with a date and his initials #Clarity

        = standard: tidy the meeting room afterwards
        5 Sofia > Marc: tidied the meeting room after us, chairs and whiteboard too #Care
        12 Emma > Chloe: the meeting room was tidied before I even got back #Care
        20 Karim > Marc: for tidying up the meeting room so the next lot could start on time #Care

        = standard: load the van the evening before
        1 Omar > Paul: van loaded the evening before, we left at six sharp #Reliability
        8 Yan > Paul: loaded the van the night before so we could go straight to the site #Reliability
        22 Idris > Zoe: for loading the van ahead of the early start #Reliability

        = standard: say when the answer will come, even without one
        4 Hugo > Nadia: wrote “looking into it, answer tomorrow”, so I didn’t have to chase #Reliability
        14 Ines > Tom: told me when I’d hear back, and I did #Reliability
        28 Liz > Nadia: acknowledged within minutes and gave me a date #Reliability

        = standard: put a photo in the fault report
        6 Chloe > Zoe: the photo in her fault report meant I brought the right part #Clarity
        13 Yan > Zoe: a fault report with a photo, I knew what to bring #Clarity
        21 Omar > Marc: thanks for adding photos to the fault report, one trip instead of two #Clarity

        = standard: restock the trolley after a round
        2 Ana > Nora: restocked the trolley after her round, nothing missing at night #Helping-out
        9 Liz > Omar: always restocks the trolley before handing it on #Helping-out
        16 Sofia > Nora: found the trolley fully restocked at five in the morning #Helping-out

        = standard: warn patients when the doctor runs late
        3 Ana > Liz: phoned my next two patients to say I was running late #Care
        15 Sofia > Liz: let the waiting room know about the delay, nobody grumbled #Care
        26 Karim > Hugo: told my appointments I’d be behind, they went for coffee #Care

        = not topic: the van
        2 Paul > Omar: washed the van after the site visit #Helping-out
        10 Zoe > Idris: drove the van to the site when my back went #Helping-out
        18 Yan > Nora: found a cheaper garage for the site van #Helping-out

        = not person: Marc in general
        6 Chloe > Marc: endless patience and a good listener #Helping-out
        14 Omar > Marc: a patient listener, always there for the team #Helping-out
        30 Yan > Marc: for his patience and for listening to all of us #Helping-out

        = not event: January stocktake
        7 Sofia > Tom: finished the warehouse stocktake at midnight on Saturday #Helping-out
        8 Hugo > Tom: counted the whole warehouse for the stocktake #Helping-out
        8 Nadia > Tom, Ines: warehouse stocktake done in one go, counted twice #Helping-out

        = not generic: polite formulas
        3 Karim > Ines: super responsive, great work as always #Reliability
        13 Emma > Paul: great work, so responsive #Reliability
        21 Liz > Tom: always responsive and the work is great #Reliability

        = not words: run and light
        5 Ana > Tom: ran the numbers again when the lights were already off #Boldness
        12 Marc > Liz: saw the light running on the panel and raised the alarm #Boldness
        26 Sofia > Hugo: gave the green light to run the pilot #Boldness

        = not incident: the till outage
        10 Liz > Karim: got the till server back up during the outage #Reliability
        11 Hugo > Karim: till outage fixed before the rush #Reliability
        11 Ana > Tom: took payments by hand during the till outage #Reliability
        12 Ines > Karim: cool as ice through the whole till outage #Reliability

        = not topic: the invoice
        1 Nadia > Emma: dug out a supplier invoice missing since April #Reliability
        9 Tom > Emma: negotiated more time on the supplier invoice #Reliability
        20 Leah > Karim: noticed we’d paid a supplier invoice twice #Reliability
        """
}
