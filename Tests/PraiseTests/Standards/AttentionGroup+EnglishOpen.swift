extension AttentionGroup {
    static let englishOpen = """
        = standard: call back before six
        2 Karim > Nadia: called the Petits back before six, as promised #Reliability
        9 Emma > Tom: thanks for calling me back before six, I could still order #Reliability
        17 Hugo > Ines: every message called back before 6, even on a Friday #Reliability
        25 Sofia > Nadia: you called back before six and the parents slept better #Reliability

        = standard: leave handover notes for the next shift
        1 Paul > Zoe: for the handover note on the bench, I knew exactly where to start #Clarity
        8 Idris > Marc: your handover notes saved me an hour of digging #Clarity
        22 Nora > Zoe: handover notes with every open fault, brilliant #Clarity
        31 Tom > Leah: left a proper handover note before a long weekend #Clarity

        = standard: walk visitors to the room
        4 Ana > Hugo: walked my visitor all the way to the room instead of pointing #Welcome
        12 Karim > Liz: for walking our visitors up to the meeting room, they arrived relaxed #Welcome
        20 Sofia > Hugo: my visitor was lost and he walked her to the right room #Welcome

        = standard: send slides a day before the meeting
        3 Nadia > Sofia: slides sent the day before, we could all read them in peace #Clarity
        11 Tom > Paul: sending the slides ahead meant twenty minutes instead of sixty #Clarity
        19 Ines > Sofia: thanks for sending your slides out early, I had time to think #Clarity

        = standard: test the room’s screen and sound before guests arrive
        5 Liz > Tom: tested the screen and the sound before my guests came in #Welcome
        13 Sofia > Tom: screen already tested when the board arrived, no cable hunt #Welcome
        28 Ana > Marc: for testing screen and sound half an hour early #Welcome

        = standard: show newcomers the whole floor on day one
        6 Yan > Liz: took me round every desk on my first day and introduced me to everyone #Welcome
        14 Chloe > Paul: introduced me at every desk on my first day #Welcome
        27 Omar > Liz: for my first day tour, desk by desk, introducing me to people by name #Welcome

        = standard: pick up a ringing phone for an absent neighbour
        2 Emma > Tom: picked up my phone while I was in training and took a neat message #Helping-out
        10 Hugo > Ines: answers my line when I’m away and writes it all down #Helping-out
        23 Karim > Tom: grabbed my calls on Tuesday, not one customer left waiting #Helping-out

        = standard: wipe down the forklift and plug it in
        7 Idris > Nora: forklift wiped down and plugged in at the end of the shift #Care
        15 Paul > Omar: found the forklift plugged in and clean this morning #Care
        26 Zoe > Nora: for always plugging the forklift in before leaving #Care

        = not topic: the coffee machine, three different things
        2 Emma > Tom: descaled the coffee machine on the second floor #Helping-out
        9 Hugo > Nadia: showed me the secret button on the coffee machine #Helping-out
        18 Ines > Marc: haggled a better price for the coffee machine rental #Helping-out

        = not person: Nadia in general
        3 Karim > Nadia: always cheerful, always kind, a joy to work with #Welcome
        12 Tom > Nadia: such a kind and cheerful colleague #Welcome
        25 Sofia > Nadia: kind, cheerful and patient as ever #Welcome

        = not event: the trade fair
        20 Paul > Leah: built the trade fair booth in two hours #Helping-out
        20 Marc > Leah: the booth at the trade fair looked stunning #Helping-out
        21 Karim > Leah: for the trade fair booth, mostly on her own #Helping-out
        22 Ana > Leah: booth, lights, flyers, the whole trade fair was you #Helping-out

        = not generic: quick help on files
        4 Ana > Tom: thanks for your quick help with the client file #Helping-out
        11 Emma > Ines: great help on a tricky client file #Helping-out
        18 Hugo > Karim: quick help, big file, happy client #Helping-out

        = not words: cover
        5 Sofia > Marc: covered the front desk during my appointment #Helping-out
        13 Nora > Paul: found a cover for the front wheel of the cart #Helping-out
        24 Idris > Zoe: drew the front cover of the annual report #Helping-out

        = not incident: the flood
        14 Tom > Idris: shut off the water within a minute of the leak #Reliability
        15 Liz > Idris: the water leak would have drowned the archives without you #Reliability
        15 Nadia > Paul: buckets and mops all night because of the water leak #Reliability
        16 Hugo > Idris: fixed the water leak before opening time #Reliability

        = not topic: the holiday rota
        1 Chloe > Sofia: swapped my weeks in the holiday rota #Helping-out
        9 Omar > Sofia: spotted a mistake in the holiday rota #Helping-out
        27 Yan > Marc: explained the holiday rota line by line #Helping-out
        """
}
