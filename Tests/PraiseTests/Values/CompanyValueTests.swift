import Praise
import Testing

@Suite struct CompanyValueTests {
    private static let values = CompanyValues([
        CompanyValue(name: Localized(french: "Entraide", english: "Helping out"), aliases: ["coup de main", "équipe"])
    ])

    @Test(arguments: [
        ("entraide", true), ("ENTRAIDE", true), ("helping-out", true), ("HelpingOut", true), ("coup-de-main", true),
        ("equipe", true), ("Équipe", true), ("entraides", false), ("", false),
    ])
    func `a tag is compared without case, accents, hyphens or spaces`(tag: String, isMeant: Bool) {
        #expect((Self.values.value(tag) != nil) == isMeant)
    }

    @Test func `a value is told in the reader's language, and a stranger's tag as typed`() {
        #expect(Self.values.name("Entraide", in: .english) == "Helping out")
        #expect(Self.values.name("helping-out", in: .french) == "Entraide")
        #expect(Self.values.name("Été", in: .english) == "Été")
    }
}
