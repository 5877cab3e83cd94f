import Praise
import Testing

@Suite struct NaturalTests {
    private static func reads(_ line: String, direct: Bool = false) -> String {
        let message = Room.message(Room.spans(line), isDirect: direct)
        return Room.describe(Room.parser.read(message, names: Room.members, isNatural: true))
    }

    @Test(arguments: [
        ("Merci <Ana> pour la salle trouvée hier", "merci ana: la salle trouvée hier"),
        ("merci à <Ana> d'avoir gardé le colis", "merci ana: d'avoir gardé le colis"),
        ("Merci beaucoup, <Ana> et <Karim>, pour la salle trouvée hier", "merci ana karim: la salle trouvée hier"),
        ("Un grand merci à <Ana>, qui a réparé la presse", "merci ana: qui a réparé la presse"),
        ("Bravo <Ana> ! Tu as débloqué la presse du fond", "bravo ana: Tu as débloqué la presse du fond"),
        ("<Ana> merci pour le badge retrouvé au parking", "merci ana: le badge retrouvé au parking"),
        ("<Ana>++ pour le badge retrouvé au parking", "bravo ana: le badge retrouvé au parking"),
        ("merci <Ana> pr le badge retrouvé au parking", "merci ana: le badge retrouvé au parking"),
        ("Thanks @karim for rescuing the lunch service", "merci karim: rescuing the lunch service"),
        (
            "Thank you so much <Ana> for helping me with the till yesterday",
            "merci ana: helping me with the till yesterday"
        ),
        ("Kudos to <Ana>, who rebuilt the gearbox", "bravo ana: who rebuilt the gearbox"),
        ("Merci <Ana> 🙏\npour la salle trouvée hier #entraide", "merci ana: la salle trouvée hier"),
        ("/bravo <Ana> x", "bravo ana: x"), ("/merci <Ana>", "merci?noReason"), ("/bravo help", "help"),
    ])
    func `a plain thank is read like a command, and commands as ever`(line: String, reading: String) {
        #expect(Self.reads(line) == reading)
    }

    @Test(arguments: [
        "Merci <Ana>", "Merci pour la salle trouvée hier", "Au fait, merci <Ana> pour la salle trouvée hier",
        "Merci <Bravo> pour la salle trouvée hier", "Merci pour <Ana> d'avoir gardé le colis",
        "Merci <Ana> pour la salle trouvée hier avec <Karim>", "{Merci} <Ana> pour la salle trouvée hier",
        "[[x]] Merci <Ana> pour la salle trouvée hier", "> oui\nMerci <Ana> pour la salle trouvée hier",
        "Merci <Tous> pour la salle trouvée hier", "merci bien <Ana> pour la salle trouvée hier",
    ])
    func `nothing less than name and deed at the start is enough`(line: String) {
        #expect(Self.reads(line) == "-")
    }

    @Test func `nowhere else is it read`() {
        let line = "Merci <Ana> pour la salle trouvée hier"
        #expect(Room.reads(line, names: Room.members) == "-")
        #expect(Self.reads(line, direct: true) == "-")
        let robot = Member(user: "@ci:example.org", name: "CI", isBot: true)
        #expect(Room.parser.read(Room.message(Room.spans(line), from: robot), isNatural: true) == .notForUs)
    }

    @Test(arguments: [
        ("Merci @ana pour la salle trouvée en deux minutes", Voices.vous),
        ("Merci @ana pour la salle trouvée en deux minutes", Voices.tu),
        ("Thanks @ana for finding a room in two minutes", Voices.english),
    ])
    func `the example that a room is told is understood`(example: String, voice: Wording) {
        #expect(voice.words(for: .natural(isOn: true)).plainText.contains(example))
        #expect(Corpus.isUnderstood(example))
    }
}
