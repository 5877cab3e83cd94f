import FairnessModel
import Praise
import Testing

@Suite struct StandardFinderTests {
    private static let calls = [
        Thank.told("a rappelé Mme Petit avant 18 h", day: 0, by: "Karim", to: ["Nadia"]),
        Thank.told("rappelée avant 18h, c’est parfait", day: 4, by: "Élodie", to: ["Tom", "Nadia"]),
        Thank.told("merci de rappeler avant 18 h", day: 9, by: "Hugo", to: ["Inès"]),
    ]
    private static let notes = [
        Thank.told("a laissé un mot de passation", day: 1, by: "Paul", value: "Clarté"),
        Thank.told("le mot de passation du lundi", day: 5, by: "Zoé", value: "Clarté"),
        Thank.told("ton mot de passation", day: 12, by: "Marc", value: "clarte"),
    ]

    private static func found(_ thanks: [Recognition], decided: [StandardProposal] = []) -> [StandardProposal] {
        StandardFinder(decided: decided).proposals(among: thanks)
    }

    @Test func `three people told of the same deed for the same value`() throws {
        let proposal = try #require(Self.found(Self.calls).first)
        #expect(proposal.value == "Fiabilité" && proposal.stems == ["18h", "rappel"])
        #expect(proposal.sources.map(\.giver.name) == ["Karim", "Élodie", "Hugo"])
        #expect(proposal.inventors.map(\.name) == ["Nadia", "Tom", "Inès"])
        #expect(proposal.words == "merci de rappeler avant 18 h")
    }

    @Test func `the worked example of deploy/docs/standards.md`() throws {
        let thanks = [
            Thank.told("a rappelé Mme Petit avant 18 h, sans attendre demain", day: 2, by: "Karim", to: ["Nadia"]),
            Thank.told(
                "m’a rappelée avant 18h, j’ai pu finir ma commande le jour même", day: 9, by: "Élodie", to: ["Tom"]),
            Thank.told("merci de rappeler le fournisseur avant 18 h", day: 15, by: "Hugo", to: ["Inès"]),
            Thank.told("a rappelé le fournisseur", day: 16, by: "Karim", to: ["Tom"]),
        ]
        let stems = thanks.map { ReasonStems(of: $0) }
        #expect(
            stems.map { $0.all.sorted().joined(separator: " ") } == [
                "18h attendr rappel", "18h command rappel", "18h fournis rappel", "fournis rappel",
            ])
        #expect(
            stems.map { $0.deeds.sorted().joined(separator: " ") } == ["attendr rappel", "rappel", "rappel", "rappel"])
        let found = Self.found(thanks)
        #expect(found.map(\.stems) == [["18h", "rappel"]])
        #expect(found.first?.sources.count == 3 && found.first?.words == thanks[2].reason)
        #expect(found.first?.inventors.map(\.name) == ["Nadia", "Tom", "Inès"])
    }

    @Test func `two people, or three thanks of two, are too few`() {
        #expect(Self.found(Array(Self.calls.dropLast())).isEmpty)
        let again = Thank.told("a encore rappelé avant 18 h", day: 20, by: "Karim")
        #expect(Self.found(Self.calls.dropLast() + [again]).isEmpty)
    }

    @Test func `a value apart, or none, is no source`() {
        for value in ["Soin", nil] {
            let other = Thank.told("merci de rappeler avant 18 h", day: 9, by: "Hugo", value: value)
            #expect(Self.found(Self.calls.dropLast() + [other]).isEmpty)
        }
    }

    @Test func `one stem in common is too few`() {
        let other = Thank.told("a rappelé le plombier", day: 9, by: "Hugo")
        #expect(Self.found(Self.calls.dropLast() + [other]).isEmpty)
    }

    @Test func `a topic with a deed each is no attention`() {
        let topic = [
            Thank.told("a lavé le camion du chantier", day: 0, by: "Karim"),
            Thank.told("a conduit le camion au chantier", day: 8, by: "Élodie"),
            Thank.told("a assuré le camion du chantier", day: 16, by: "Hugo"),
        ]
        #expect(Self.found(topic).isEmpty)
    }

    @Test func `what was all told within a week is an event`() {
        let week = [(0, "le"), (3, "notre"), (6, "tout le")].map { day, word in
            Thank.told("a monté \(word) stand du salon", day: day, by: "Giver \(day)")
        }
        #expect(Self.found(week).isEmpty)
        #expect(Self.found(week + [Thank.told("a encore monté le stand du salon", day: 7, by: "Sofia")]).count == 1)
    }

    @Test func `what three people write in the same words is told once, and no attention by itself`() {
        #expect(Self.found([0, 9, 20].map { Thank.told("a rappelé avant 18 h", day: $0, by: "Giver \($0)") }).isEmpty)
    }

    @Test func `the group is as large as can be, and a thank belongs to one`() {
        let more = [
            Thank.told("a rappelé avant 18 h le plombier", day: 12, by: "Sofia"),
            Thank.told("a prévenu le plombier puis rappelé", day: 14, by: "Ana"),
            Thank.told("a rappelé le plombier", day: 22, by: "Tom"),
        ]
        let found = Self.found(Self.calls + more)
        #expect(found.map(\.stems) == [["18h", "rappel"]])
        #expect(found.first?.sources.count == 4)
    }

    @Test func `the order of the thanks makes no difference`() {
        var dice = SplitMix64(seed: 7)
        let thanks = AttentionGroup.open.flatMap(\.thanks) + Self.calls + Self.notes
        let found = Self.found(thanks)
        #expect(found.count > 10)
        for _ in 0..<5 { #expect(Self.found(thanks.shuffled(using: &dice)) == found) }
    }

    @Test func `what resembles a decided one does not come back, nor do its sources`() throws {
        let decided = try #require(Self.found(Self.calls).first)
        #expect(Self.found(Self.calls + Self.notes, decided: [decided]).map(\.stems) == [["mot", "passation"]])
        let later = Self.calls.map { Thank.told($0.reason, day: 100 + $0.recipients.count * 9, by: $0.giver.name) }
        #expect(Self.found(later + Self.notes, decided: [decided]).map(\.stems) == [["mot", "passation"]])
    }

    @Test func `another value, or one stem in common, does not resemble`() throws {
        let one = StandardProposal(value: "Fiabilité", stems: ["18h", "rappel"], sources: [])
        #expect(one.resembles(StandardProposal(value: "fiabilite", stems: ["18h", "command", "rappel"], sources: [])))
        #expect(!one.resembles(StandardProposal(value: "Soin", stems: ["18h", "rappel"], sources: [])))
        #expect(!one.resembles(StandardProposal(value: "Fiabilité", stems: ["colis", "rappel"], sources: [])))
    }
}
