/// What the front desk and the back office of the sample company thank for, in English.
extension SampleReasons {
    static let englishDesk = """
        desk > shop | merci for finishing {client}’s armchair a day early, they were travelling and took it with them
        desk > shop | merci for ten minutes at the counter explaining to {client} why veneer lifts #listening
        desk > shop | bravo for mending the high chair while the parents waited, the little one tried it on the spot
        desk > shop | merci for telling me at nine that the varnish wouldn’t be dry, I caught {client} before they left home
        desk > shop | merci for the before-and-after picture of the chest, {client} has shown it to everybody
        desk > shop | bravo for finding the key of {client}’s bureau under the drawer bottom #care
        desk > shop | merci for writing the lead times on the board on {day}, nobody had to hold the line for me
        desk > shop | merci for tightening a stranger’s door handle in two minutes, no ticket, no bill #daring
        desk > desk | merci for taking my line on {day} so I could eat something #helping-out
        desk > desk | merci for finding a room in two minutes
        desk > desk | merci for calming down the eleven o’clock gentleman, he left apologising #listening
        desk > desk | bravo for sorting the job sheets by colour, nobody looks for anything any more
        desk > desk | merci for keeping {client}’s parcel until {hour}, it saved a second trip
        desk > desk | merci for the note in the diary, I knew what to tell {client} without ringing round
        desk > desk | bravo for handling the Belgian order in French, I would have hung up
        desk > desk | merci for opening at half past seven on {day}, three drivers were already outside
        desk > desk | merci for putting a chair on the pavement for the lady waiting for her taxi #care
        desk > office | merci for redoing my payslip the same day
        desk > office | merci for finding {client}’s invoice when all I had was a first name
        desk > office | merci for refunding {client} that same morning, they’d been told to expect a month
        desk > office | bravo for the one-page deposit form, nobody asks me where to sign any more
        desk > office | merci for ordering the badges in time for the open day, we looked like a real company
        desk > sales | merci for seeing {client} between two appointments, they’d driven an hour
        desk > sales | merci for the list of offers before we opened, for once I knew before the customers did
        desk > sales | merci for ringing {client} yourself to say the sofa wasn’t coming
        desk > sales | bravo for the September window, {number} people came in just to ask about the sideboard
        desk > road | merci for going round by {client}’s, who can’t leave the house #care
        desk > road | merci for ringing from the traffic jam, I could warn everybody in time
        desk > it | merci for having the switchboard back before nine, we didn’t lose a call
        desk > it | merci for the shortcut that prints the label in one click, that’s a minute a customer
        desk > it | merci for walking over to look at my screen instead of sending me a procedure #listening
        desk > clean | merci for the spotless hall on {day} after the leak, no customer noticed a thing
        desk > clean | merci for settling the lady who came at seven by the heater, with a coffee #care
        desk > clean | merci for putting aside the earring from under the counter, {client} was in tears
        desk > clean | merci for mopping again right before the visitors when your day was over #helping-out
        desk > desk | merci customer: “somebody picked up in thirty seconds, and it was somebody who knew”
        desk > shop | bravo customer: “my armchair is lovelier than when my grandmother bought it”
        desk > road | bravo customer: “they took their shoes off before I could ask”
        desk > sales | merci customer: “I wasn’t sold the dear one, I was sold the right one”
        desk > shop | merci customer: “you told me not to have it mended, and that was honest”

        office > shop | merci for handing in the time sheets by {day} noon, payroll went out without one reminder
        office > shop | merci for counting the glue by hand, we know where the {number} missing tins went
        office > shop | bravo for doing the stocktake in one morning, last year it took three
        office > shop | merci for explaining the spindle moulder to the new accountant, shavings and all
        office > desk | merci for scanning August’s {number} order forms before I asked #helping-out
        office > desk | merci for handing over the cheques sorted, the bank sent nothing back this month
        office > desk | merci for keeping the auditor happy with a coffee until I got in
        office > desk | bravo for spotting the registered letter in the pile, we had two days left to answer
        office > office | merci for taking over the insurance file while I was away, nothing was late #helping-out
        office > office | merci for reading the lease with me until {hour}
        office > office | bravo for a bank reconciliation that came out to the penny
        office > office | merci for the calendar of deadlines, VAT went out three days early
        office > office | merci for saying in the meeting that the bonus sums were wrong, they were #daring
        office > office | merci for putting the apprentice’s papers together in an afternoon, he starts on Monday
        office > sales | merci for numbering your quotes, I invoiced {client} without hunting
        office > sales | merci for getting {client}’s deposit before we ordered the timber #daring
        office > sales | merci for letting me know {client} would pay in three parts, I stopped the reminder
        office > sales | bravo for {day}’s calls: {number} overdue bills settled by being pleasant on the phone
        office > road | merci for bringing the signed notes back the same evening, everything is invoiced
        office > road | merci for keeping the toll receipt from March, it was the last one missing
        office > it | merci for having payroll back on time, everybody was paid by {hour}
        office > it | merci for bringing back the sheet I’d overwritten, and not saying a word #care
        office > it | bravo for moving us to signing online, that’s a binder a week
        office > clean | merci for clearing the basement archive with us, four hours in the dust #helping-out
        office > clean | merci for reporting the radiator dripping above the 2019 files, we lost nothing
        office > clean | merci for cleaning my office without moving one pile, I can imagine the patience
        office > shop,sales,road,it | merci for sending the safety form back on time, we’re spared the visit
        """
}
