import Praise
import Testing

@Suite struct ReasonTests {
    @Test(arguments: [
        ("pour la salle", "la salle"), ("for the room", "the room"), ("POUR la salle", "la salle"),
        ("pour : la salle", "la salle"), (": la salle", "la salle"), (", for the room", "the room"),
        ("- la salle", "la salle"), ("– la salle", "la salle"), ("— pour la salle", "la salle"),
        ("-10 % d’erreurs", "-10 % d’erreurs"), ("fortune favours them", "fortune favours them"),
        ("pourquoi pas", "pourquoi pas"), ("pour pour", "pour"), ("pour\u{00A0}la salle", "la salle"),
        ("d’avoir gardé le colis", "d’avoir gardé le colis"), ("la salle  trouvée \t vite", "la salle trouvée vite"),
        ("une ligne\n\nune autre", "une ligne une autre"), ("une ligne\r\nune autre", "une ligne une autre"),
        ("une\u{2028}deux\u{0085}trois", "une deux trois"), ("quelle aide\u{202F}!", "quelle aide\u{202F}!"),
        ("«\u{00A0}oui\u{00A0}»", "«\u{00A0}oui\u{00A0}»"), ("oui \u{00A0}!", "oui\u{00A0}!"), ("x  ", "x"),
        ("x\u{200B}", "x"),
        ("a\u{0}b\u{7}c\u{1B}[31m", "abc[31m"), ("a\u{202E}b\u{202C}c", "abc"), ("a\u{2067}b", "ab"),
        ("a\u{2069}b", "ab"),
        ("a \u{2067}b\u{2069} c", "a \u{2067}b\u{2069} c"), ("le C++ rapide", "le C++ rapide"), ("ana++", "ana++"),
        ("👩🏽‍🚀 décollage", "👩🏽‍🚀 décollage"), ("👏🏿", "👏🏿"), ("🇫🇷", "🇫🇷"), ("1️⃣", "1️⃣"), ("תודה רבה", "תודה רבה"),
        ("助けてくれた", "助けてくれた"),
        ("e\u{301}te\u{301}", "\u{E9}t\u{E9}"), ("with <Karim>’s help", "with Karim’s help"),
        ("{x = 1} fixed", "x = 1 fixed"), ("`x = 1` fixed", "`x = 1` fixed"), ("fix {a\nb} done", "fix done"),
        ("fix\n```\n@karim\n```\ndone", "fix done"), ("fix ```@karim``` done", "fix ```@karim``` done"),
        ("a ` b", "a ` b"),
        ("the fix\n> /bravo <Karim>\nthat was it", "the fix that was it"), ("the fix\n  >quoted", "the fix"),
        ("a > b", "a > b"),
        ("x\n```\nnever closed", "x"), ("[[quoted]]the fix", "the fix"),
        ("hey @everyone [x](y) *z*", "hey @everyone [x](y) *z*"), ("42", "42"),
    ])
    func `the reason is what the giver wrote, in one line`(tail: String, reason: String) {
        #expect(Room.reads("/bravo <Ana> " + tail) == "bravo ana: " + reason)
    }

    @Test(arguments: [
        "{/bravo <Ana> x}", "`/bravo` <Ana> x", "```\n/bravo <Ana> x\n```", "```/bravo <Ana> x", "``/bravo <Ana> x``",
        "[[/bravo <Ana> x]]", "> /bravo <Ana> x", ">/bravo <Ana> x", "> a\n> /bravo <Ana> x", "  > /bravo <Ana> x",
        "see\n/bravo <Ana> x", "/{bravo} <Ana> x", "/bravo{x} <Ana> y",
    ])
    func `code and quotes are never commands`(line: String) {
        #expect(Room.reads(line) == "-")
    }

    @Test(arguments: [
        "> <Karim> said\n/bravo <Ana> x", "[[what Karim said]]\n/bravo <Ana> x", "> one\r\n> two\r\n\r\n/bravo <Ana> x",
        "/bravo\n> <Karim> said\n<Ana> x", "/bravo <Ana> x\n> <Karim>", "/bravo <Ana> x ```\n<Karim>\n```",
    ])
    func `what is quoted does not stand in the way`(line: String) {
        #expect(Room.reads(line) == "bravo ana: x")
    }

    @Test func `a long reason is cut between characters`() {
        let reading = Room.reads("/bravo <Ana> " + String(repeating: "👩🏽‍🚀", count: 2_000))
        #expect(reading == "bravo ana: " + String(repeating: "👩🏽‍🚀", count: 1_000))
    }

    @Test func `one character of thousands of accents is cut too`() {
        let reading = Room.reads("/bravo <Ana> a" + String(repeating: "\u{0489}", count: 9_000))
        #expect(reading.unicodeScalars.count == "bravo ana: ".count + 4_000)
    }
}
