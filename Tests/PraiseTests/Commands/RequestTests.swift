import Praise
import Testing

@Suite struct RequestTests {
    @Test(arguments: [
        ("/bravo me", "me!"), ("/bravo moi", "me!"), ("!merci Moi", "me!"), ("<Bravo> moi", "me!"),
        ("@bravo me ?", "me!"),
        ("/bravo me last week", "me! last week"), ("/bravo moi octobre", "me! octobre"),
        ("/bravo moi 2026-W47", "me! 2026-W47"),
        ("/bravo why", "why!"), ("/bravo pourquoi ?", "why!"), ("/bravo why 2026-W46", "why! 2026-W46"),
        ("/bravo why me", "whyMe!"), ("/bravo pourquoi  moi ?", "whyMe!"),
        ("/bravo why me last week", "whyMe! last week"),
        ("/bravo values", "values!"), ("/bravo valeurs", "values!"),
        ("/bravo standards", "standards!"), ("<Bravo> Standards ?", "standards!"),
        ("/bravo digest", "digest!"), ("/bravo digest semaine dernière", "digest! semaine dernière"),
        ("/bravo résumé octobre", "digest! octobre"),
        ("/bravo privacy", "privacy!"), ("/bravo confidentialité", "privacy!"), ("/bravo confidentialite.", "privacy!"),
        ("/bravo confidentialite\u{301}", "privacy!"),
        ("/bravo my-data", "myData!"), ("/bravo mes données", "myData!"), ("/bravo mes-donnees", "myData!"),
        ("/bravo settings", "settings!"), ("/bravo réglages", "settings!"),
        ("/bravo RÉGLAGES langue en", "settings! langue en"),
        ("/bravo undo", "undo!"), ("/merci annuler", "undo!"), ("<Bravo>, annuler", "undo!"),
        ("/bravo withdraw", "withdraw!"), ("/bravo retirer <Ana>", "withdraw! ana"),
        ("/bravo retirer @ana", "withdraw! @ana"),
    ])
    func `a request is a word and what follows it`(line: String, reading: String) {
        #expect(Room.reads(line) == reading)
    }

    @Test(arguments: [
        ("/merci moi aussi, <Ana> m'a aidée", "merci ana: moi aussi, Ana m'a aidée"),
        ("/bravo me <Ana> for x", "bravo ana: me Ana for x"),
        ("/bravo values <Ana> the docs", "bravo ana: values Ana the docs"), ("/bravo moi-même", "bravo?noRecipient"),
        ("/bravo standards for all", "bravo?noRecipient"), ("/bravo standard", "bravo?noRecipient"),
        ("/bravo undoing", "bravo?noRecipient"), ("/bravo values matter", "bravo?noRecipient"),
        ("/bravo undo it", "bravo?noRecipient"), ("<Bravo> settingss", "what?"),
        ("/bravo moi " + String(repeating: "x", count: 61), "bravo?noRecipient"),
    ])
    func `what names somebody, or goes on, is no request`(line: String, reading: String) {
        #expect(Room.reads(line) == reading)
    }

    @Test(arguments: [
        ("moi", "me!"), ("Pourquoi moi ?", "whyMe!"), ("réglages", "settings!"), ("mes-données", "myData!"),
        ("standards", "standards!"),
        ("moi aussi je veux bien merci beaucoup", "me! aussi je veux bien merci beaucoup"), ("bonjour", "-"),
        ("<Ana> moi", "-"), ("/bravo moi", "me!"),
    ])
    func `with Bravo alone a request needs no opening`(line: String, reading: String) {
        #expect(Room.reads(line, isDirect: true) == reading)
    }

    @Test func `a request remembers the message it answers`() {
        let message = Room.message(Room.spans("/bravo undo"), reply: true)
        #expect(Room.parser.read(message) == .command(.request(Request(.undo, repliesTo: ReplyTarget(message: "$0")))))
    }
}
