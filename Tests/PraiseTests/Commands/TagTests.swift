import Praise
import Testing

@Suite struct TagTests {
    private static let values = CompanyValues(
        [
            CompanyValue(
                name: Localized(french: "Entraide", english: "Helping out"), aliases: ["aide", "coup de main"]),
            CompanyValue(name: Localized("Audace")),
        ], language: .french)

    private static func reads(_ line: String, reply: Bool = false) -> String {
        let parser = CommandParser(bot: Room.bot, botNames: ["Bravo"], values: values)
        let reading = parser.read(Room.message(Room.spans(line), reply: reply))
        guard case .command(.thanks(let thanks)) = reading else { return Room.describe(reading) }
        return "\(thanks.reason) [\(thanks.values.joined(separator: ", "))]"
    }

    @Test(arguments: [
        ("/bravo <Ana> pour la reprise #entraide", "la reprise [Entraide]"),
        ("/bravo <Ana> pour la reprise #ENTRAIDE #audace", "la reprise [Entraide, Audace]"),
        ("/bravo <Ana> pour la reprise #coup-de-main", "la reprise [Entraide]"),
        ("/bravo <Ana> pour la reprise #CoupDeMain", "la reprise [Entraide]"),
        ("/bravo <Ana> pour la reprise #helping_out.", "la reprise. [Entraide]"),
        ("/bravo <Ana> pour la reprise #entraide !", "la reprise ! [Entraide]"),
        ("/bravo <Ana> pour la reprise #entraide #Entraide", "la reprise [Entraide]"),
        ("/bravo <Ana> #entraide pour la reprise", "la reprise [Entraide]"),
        ("/bravo <Ana>: #entraide, #audace pour la reprise", "la reprise [Entraide, Audace]"),
        ("/bravo <Ana> pour son #audace devant le client", "son audace devant le client [Audace]"),
        ("/bravo <Ana> pour l’#entraide de lundi", "l’entraide de lundi [Entraide]"),
        ("/bravo <Ana> #Audace de tous les jours", "Audace de tous les jours [Audace]"),
        ("/bravo <Ana> pour la reprise (#entraide)", "la reprise (entraide) [Entraide]"),
        ("/bravo <Ana> pour la reprise #Sérénité", "la reprise [Sérénité]"),
        ("/bravo <Ana> pour la reprise #l’audace", "la reprise [l’audace]"),
    ])
    func `tags become values and leave the reason's words`(line: String, expected: String) {
        #expect(Self.reads(line) == expected)
    }

    @Test(arguments: [
        ("/bravo <Ana> pour le ticket #42", "le ticket #42 []"), ("/bravo <Ana> for the C# course", "the C# course []"),
        ("/bravo <Ana> for a#b", "a#b []"), ("/bravo <Ana> for {#include}", "#include []"),
        ("/bravo <Ana> for ## and #", "## and # []"), ("/bravo <Ana> for #general:x.org", "#general:x.org []"),
        ("/bravo <Ana> for http://x.org/#top", "http://x.org/#top []"),
    ])
    func `not every sharp begins a tag`(line: String, expected: String) {
        #expect(Self.reads(line) == expected)
    }

    @Test(arguments: ["/bravo <Ana> #entraide", "/bravo <Ana> pour #entraide #audace", "/bravo <Ana> : #entraide !"])
    func `a reason of tags alone is no reason`(line: String) {
        #expect(Self.reads(line) == "bravo?noReason")
    }

    @Test func `a kept name is read in either language, one that is no value as typed`() {
        #expect(Self.values.name("Entraide", in: .english) == "Helping out")
        #expect(Self.values.name("aide", in: .french) == "Entraide")
        #expect(Self.values.name("Sérénité", in: .english) == "Sérénité")
    }

    @Test func `a reason of nothing but tags stays linear`() {
        let line = "/bravo <Ana> for x " + String(repeating: "#a ", count: 1300)
        #expect(Self.reads(line) == "x [a]")
    }
}
