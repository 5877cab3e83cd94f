import Praise
import Testing

@Suite struct OpeningTests {
    @Test(arguments: [
        ("/bravo <Ana> pour la reprise du dossier Martin", "bravo ana: la reprise du dossier Martin"),
        ("!bravo <Ana> pour la reprise", "bravo ana: la reprise"),
        ("/merci <Ana> pour la salle", "merci ana: la salle"),
        ("!merci <Ana> for the room", "merci ana: the room"),
        ("/BRAVO <Ana> FOR THE ROOM", "bravo ana: THE ROOM"),
        ("!MeRcI <Ana> la salle", "merci ana: la salle"),
        ("   /bravo <Ana> x", "bravo ana: x"),
        ("\u{00A0}\u{202F}/bravo <Ana> x", "bravo ana: x"),
        ("\u{200B}\u{FEFF}\u{2060}/bravo <Ana> x", "bravo ana: x"),
        ("\n\t/bravo <Ana> x", "bravo ana: x"),
        ("\u{200F}/bravo <Noa> תודה", "bravo noa: תודה"),
        ("/bravo\u{00A0}<Ana> x", "bravo ana: x"),
        ("/bravo\u{200B} <Ana> x", "bravo ana: x"),
        ("/bravo\n<Ana> x", "bravo ana: x"),
        ("/bravo<Ana> x", "bravo ana: x"),
        ("/bravo@ana x", "bravo @ana: x"),
        ("/bravo: <Ana> x", "bravo ana: x"),
        ("/bravo, <Ana> x", "bravo ana: x"),
        ("/bravo! <Ana> x", "bravo ana: x"),
        ("/bravo\u{202F}! <Ana> x", "bravo ana: x"),
        ("/bravo@bravobot <Ana> x", "bravo ana: x"),
        ("/bravo@BravoBot @ana x", "bravo @ana: x"),
        ("/merci@bravo:example.org <Ana> x", "merci ana: x"),
        ("/bravo<Bravo> <Ana> x", "bravo ana: x"),
    ])
    func `a thank may open in many ways`(line: String, reading: String) {
        #expect(Room.reads(line) == reading)
    }

    @Test(arguments: [
        ("<Bravo> bravo <Ana> for the docs", "bravo ana: the docs"),
        ("<Bravo> merci <Ana> pour la salle", "merci ana: la salle"),
        ("<Bravo>, merci <Ana> pour la salle", "merci ana: la salle"),
        ("<Bravo>: <Ana> for the docs", "bravo ana: the docs"),
        ("<Bravo> : <Ana> pour la salle", "bravo ana: la salle"),
        ("<Bravo> /bravo <Ana> x", "bravo ana: x"),
        ("@bravo <Ana> the docs", "bravo ana: the docs"),
        ("@bravobot merci @ana pour la salle", "merci @ana: la salle"),
        ("@bravo:example.org <Ana> the docs", "bravo ana: the docs"),
        ("  @BRAVO: merci <Ana> x", "merci ana: x"),
        ("<Bravo> help", "help"), ("<Bravo> aide", "help"), ("<Bravo>, aide !", "help"), ("<Bravo> ?", "help"),
        ("@bravo Help", "help"), ("@Bravo Merci <Ana> pour x", "merci ana: x"),
        ("<Bravo>", "what?"), ("<Bravo> bonjour", "what?"), ("<Bravo> can you tell <Ana> hello", "what?"),
        ("<Bravo> <Ana>", "bravo?noReason"), ("<Bravo> merci", "merci?empty"),
    ])
    func `the bot's mention opens a thank or a request`(line: String, reading: String) {
        #expect(Room.reads(line) == reading)
    }

    @Test(arguments: [
        "", " ", "bravo <Ana> x", "merci <Ana>", "Bravo à tous !", "/bravoooo <Ana> x", "/bravos <Ana> x",
        "/ bravo <Ana> x", "// bravo", "//bravo <Ana> x", "/bravo.txt <Ana>", "/bravo-x", "/bravo/usr/bin", "/bravo_x",
        "/bravo1 <Ana> x", "/\u{0338}bravo <Ana> x", "/bravo\u{0338} <Ana> x", "/bravo\u{200D} <Ana> x",
        "/bravo\u{0301} <Ana> x", "/br\u{00E0}vo <Ana> x", "/brav\u{043E} <Ana> x", "\u{FF0F}bravo <Ana> x",
        "/mercı <Ana> x", "/MERCİ <Ana> x", "/help", "help", "aide", "!help", "I said /bravo <Ana> x",
        "C++ is nice", "ana++", "thanks for nothing, <Ana>", "<Ana> /bravo x", "@ana bravo", "<Ana> merci @bravo",
        "@bravos <Ana> x", "@bravo.team hello", "ana@bravo.example", "🎉 /bravo <Ana> x", "👏", "\u{0}", "﷽",
    ])
    func `what is not for Bravo is left alone`(line: String) {
        #expect(Room.reads(line) == "-")
    }

    @Test(arguments: [
        "/bravo help", "/bravo aide", "!merci AIDE", "/bravo  help ?", "/bravo ?", "/merci@bravobot help",
        "/bravo aide.",
    ])
    func `help may be asked for after the word`(line: String) {
        #expect(Room.reads(line) == "help")
    }

    @Test(arguments: [("help", "help"), (" Aide ?", "help"), ("help me", "-"), ("aider", "-"), ("bonjour", "-")])
    func `in a direct room help needs no opening`(line: String, reading: String) {
        #expect(Room.reads(line, isDirect: true) == reading)
    }

    @Test func `other bots and Bravo itself are never read`() {
        let robot = Room.message(
            Room.spans("/bravo <Ana> x"), from: .init(user: "@ci:example.org", name: "CI", isBot: true))
        let own = Room.message(Room.spans("/bravo <Ana> x"), from: .init(user: Room.bot, name: "Bravo"))
        #expect(Room.parser.read(robot) == .notForUs)
        #expect(Room.parser.read(own) == .notForUs)
    }
}
