/// Small attentions that the sample company thanks for again and again, in English: what could become a standard.
extension SampleReasons {
    static let englishHabits = """
        all > desk | merci for calling {client} back before six, they’d given up on us #listening
        all > desk | merci for calling {client} back before six as promised #listening
        all > desk | bravo for calling {client} back before six on such a full day #listening
        all > desk | merci for always calling customers back before six, {client} still talks about it #listening
        all > desk | merci another customer called back before six, and me on the road #listening

        all > shop | merci for sending {client} a photo of the finished piece before delivery #care
        all > shop | merci for the photo of the finished piece you sent to {client}, they answered with three hearts #care
        all > shop | bravo for sending a photo of the finished piece on {day}, {client} could clear a corner for it #care
        all > shop | merci for thinking of the photo of the finished piece, {client} no longer rings to ask #care

        all > clean | merci for heating the back room before the eight o’clock meeting #helping-out
        all > clean | merci for having the back room heated and aired before {day}’s meeting #helping-out
        all > clean | merci the back room was heated before the meeting, nobody kept their coat on #helping-out
        all > clean | merci for remembering to heat the back room before our meeting with {client} #helping-out
        """
}
