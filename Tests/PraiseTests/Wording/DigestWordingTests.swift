import Foundation
import Praise
import Testing

/// How a manager is written to.
@Suite struct DigestWordingTests {
    static let sofia = Person(id: PersonID(rawValue: 1), name: "Sofia Martin")
    static let hugo = Person(id: PersonID(rawValue: 2), name: "Hugo Lemaître")
    static let paul = Person(id: PersonID(rawValue: 3), name: "Paul Nguyen")
    static let tom = Story.Quote(reason: "a tout expliqué sans jargon", giver: "Tom Baker")
    static let proposal = StandardProposal(
        value: "Entraide", stems: ["18", "rappel"],
        sources: [
            source("1", "m’a rappelé avant 18 h", "Karim", hugo), source("2", "rappelé avant 18 h", "Élodie", paul),
            source("3", "a rappelé le client avant 18 h", "Tom", hugo),
        ])

    static func source(_ id: MessageID, _ reason: String, _ giver: String, _ person: Person) -> StandardProposal.Source
    {
        StandardProposal.Source(
            address: MessageAddress(chat: "c", room: "r", message: id), reason: reason,
            giver: Person(id: PersonID(rawValue: Int64(giver.count + 10)), name: giver), recipients: [person])
    }

    static let full = ManagerDigest(
        week: Voices.week47, since: Voices.tuesday.addingTimeInterval(-86_400), reader: sofia, thanked: 2,
        wasTeamThanked: true,
        items: [DigestItem(act: .tell(hugo, tom)), DigestItem(act: .look(paul)), DigestItem(act: .adopt(proposal))],
        quotes: ["a refait mon bulletin le jour même", "le classeur des congés se lit tout seul"], service: "Paie",
        flows: [ServiceFlow(from: "Ventes", to: "Paie", count: 3), ServiceFlow(from: "Paie", to: "Atelier", count: 1)],
        done: [AskedItem(reader: sofia.id, act: .tell(paul, tom), askedAt: Voices.tuesday, answer: .done)])

    static func quiet(thanked: Int, wasTeamThanked: Bool) -> ManagerDigest {
        ManagerDigest(
            week: Voices.week47, since: Voices.tuesday.addingTimeInterval(-86_400), reader: sofia, thanked: thanked,
            wasTeamThanked: wasTeamThanked)
    }

    @Test(arguments: Self.table)
    func `each moment has its words`(saying: DigestSaying, vous: String, tu: String, english: String) {
        #expect(Voices.vous.words(for: .digest(saying)).plainText == vous)
        #expect(Voices.tu.words(for: .digest(saying)).plainText == tu)
        #expect(Voices.english.words(for: .digest(saying)).plainText == english)
    }

    static let table: [(DigestSaying, String, String, String)] = [
        (.opening(full), "", "", ""),
        (.opening(quiet(thanked: 2, wasTeamThanked: true)), "", "", ""),
        (.opening(quiet(thanked: 0, wasTeamThanked: true)), "", "", ""),
        (.opening(quiet(thanked: 1, wasTeamThanked: false)), "", "", ""),
        (.item(full.items[0], 1), "", "", ""),
        (.item(full.items[1], 2), "", "", ""),
        (.item(full.items[2], 3), "", "", ""),
        (.item(DigestItem(act: .review(StandardWording.standard)), 1), "", "", ""),
        (.item(DigestItem(act: .decide(StandardWording.raised)), 1), "", "", ""),
        (.need(Need(from: sofia, words: "un deuxième téléphone", about: .look(paul))), "", "", ""),
        (.need(Need(from: sofia, words: "un deuxième téléphone", about: .adopt(proposal))), "", "", ""),
        (.needPassedOn("Paul Nguyen"), "", "", ""),
        (.nobodyAbove, "", "", ""),
        (.nothingToAnswer, "", "", ""),
    ]
}

/// A standard and a raised proposal to word.
enum StandardWording {
    static let standard = Standard(
        id: 1, words: "rappeler avant 18 h", team: "Accueil", inventors: [DigestWordingTests.hugo],
        acceptedAt: Voices.tuesday)
    static let raised = RaisedStandard(
        id: 2, words: "rappeler avant 18 h", manager: DigestWordingTests.sofia, service: "Accueil",
        inventors: [DigestWordingTests.hugo, DigestWordingTests.paul],
        reasons: ["m’a rappelé avant 18 h", "rappelé avant 18 h"], raisedAt: Voices.tuesday)
}
