extension Doubt {
    static let english = [wanted, ahead, turned, negated, blamed, noticed, ofHome].map(PhraseTable.init)

    /// What somebody is asked to do, now or on a condition.
    private static let wanted = """
        agreed to, agreeing, also can, also could, are you, as long as, as soon as, asap, ask, await, be sure, bring
        btw, by the way, call, can someone, can we, can you, check, come, confirm, could, did you, do it, do that
        do the, do this, do you, don't forget, eta, expect, expecting, fancy, forward, get it, get me, give, go
        gonna, have you, how come, hurry, if, in case, is it, keep going, keep it, keep up, kindly, let me know
        let us know, let's, look, make sure, may i, must, need, needs, next time, now, once you, or was, over to you
        please, pleeease, pls, plz, provided, quickly, ready for, remember, remind, reply, respond, see, send, shall
        should, sign, stop, take, tell, unless, urgent, waiting, wanna, want, was it, were you, what about, when you
        whenever, whether, who's next, why, will, will you, would, your turn
        """

    /// What has not been done yet.
    private static let ahead = """
        advance, ahead of, before friday, before monday, before noon, before saturday, before sunday, before the end
        before thursday, before tuesday, before wednesday, before you, by end, by friday, by midday, by monday
        by noon, by saturday, by sunday, by the end, by thursday, by tomorrow, by tuesday, by wednesday, cob
        cover me, covering me, due, eod, from monday, from now, future, going to, hope, hopefully, in advance, later
        ll, looking forward, next, plan to, planning, rota, scheduled, shift next, soon, starting monday
        this afternoon, this evening, this week, this weekend, to be, today, tomorrow, tonight, until further
        upcoming, weekend ahead
        """

    /// The turn after which the truth comes.
    private static let turned = """
        alas, although, anyway, but, despite, even if, even though, except, however, instead, just, only, otherwise
        pity, rather than, sadly, still, though, too bad, unfortunately, whereas, while you, yet
        """

    private static let negated = """
        ain't, aren't, barely, can't, cannot, cant, couldn't, didn't, didnt, doesn't, doesnt, don't, dont, hadn't
        hardly, hasn't, haven't, isn't, isnt, nah, neither, never, no, nobody, none, nope, nor, not, nothing
        shouldn't, wasn't, wasnt, weren't, won't, wont, wouldn't
        """

    /// Irony and blame: what comes again, what is praised too much, what went wrong.
    private static let blamed = """
        a friday, a monday, a saturday, a seat, a sunday, a thursday, a tuesday, a way to, a wednesday, absence
        absolutely, again, all over, always, angry, annoyed, annoying, apparently, as always, as usual, at last, ate
        attached, awake, awful, beach, behind my back, bin, biscuit, blame, block, blocked, blocking, boyfriend
        bravo, break, breaking, brilliant, broke, broken, burn, burned, burning, burnt, canceled, cancellation
        cancelled, cancelling, catastrophe, cc, chair, classy, clearly, closed, closed on, cold, could have been
        crap, crash, crashed, crashing, cricket, damn, dead, delay, delayed, delaying, delete, deleted, deleting
        dent, dented, denting, died, dinner, dirty, disaster, doorway, draft, drank, drinking, dropped, dropping
        eaten, eating, empty, estimate, every friday, every monday, exactly what, fail, failed, failing, fails
        failure, fantasy, farewell, fault, filthy, finally, finding time, fire drill, fish, flat tire, flat tyre
        flooded, flooding, for once, forget, forgetting, forgot, forgotten, found time, garbage, genius, girlfriend
        haha, hahaha, hehe, hell, her own, his own, hmm, horrible, how kind, how nice, how thoughtful, hurt, husband
        idiot, ignore, ignored, ignoring, in coffee, injured, irony, joke, joking, just what, kudos, last minute
        late, lazy, league, leaving, literally, lmao, lol, losing, lovely how, me crazy, me mad, me nuts, me up
        me waiting, meeting that, meh, mess, messing, messy, miss, missed, missing, my chair, my lunch, my mood
        my mug, my parking, my pint, my seat, my spot, nap, needed, nightmare, obviously, of course, oh, on fire
        once more, overtime, party, poker, pub, really, redo it, reply all, replying all, right, rofl, ruined
        ruining, sabotage, sarcasm, scratched, scratching, script, shame, shit, sigh, silence, sleeping
        slept through, slot, slow clap, smell of, smells, smh, smooth, snore, snoring, so called, so kind
        so much for, spill, spilled, spilling, spilt, steal, stealing, stink, stinks, stole, stupid, supposedly
        sure, surely, terrible, terribly, thank, thanks, the last, the match, the time, third wrong, took, totally
        trash, trashed, truly, twice as, typo, ugh, under the bus, unplugged, unplugging, up the wall, upset, us up
        us waiting, useless, villain, waking, waking me, waste, wasted, wasting, well done, what a, what an, when it
        wiped, wiping, woke, worse, worst, wow, wrong, yeah, yet another, you caused, you created, you made
        you started, your own, yourself, yourselves
        """

    /// Something received or heard, rather than done: the polite words of every day.
    private static let noticed = """
        all good, answer, asking, attention, being here, being so, being there, being you, best regards, best wishes
        bye, cheers all, clarification, clarifying, coming, confirmation, confirming, consideration, context, cool
        cooperation, eg, email, enjoy your, everything, example, feedback, follow up, for all, get well, good day
        good evening, good luck, good night, good weekend, goodbye, got it, have a good, have a great, have a nice
        heads up, i'll pass, i'm good, info, information, invitation, invite, joining, letting, link, links
        listening, mail, message, messages, note, noted, offer, ok, okay, patience, perfect, ping, pointer
        reading this, regards, reminder, reminders, reply, response, see you, sharing, sincerely, sounds good
        suggestion, take care, template, testing, tip, understanding, understood, update, updates, your advice
        your help, your input, your patience, your support, your time
        """

    /// Private life is nobody's work.
    private static let ofHome = """
        anniversary, baby, birthday, condolences, dad, degree, driving licence, driving test, engaged, engagement
        funeral, graduation, happy, house move, leaving do, marathon, marriage, married, merry, mum, new home
        new house, new job, new role, newborn, pregnancy, pregnant, promoted, promotion, retirement, retiring, twins
        wedding
        """
}
