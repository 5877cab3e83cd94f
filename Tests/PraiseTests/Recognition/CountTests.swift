import Foundation
import Praise
import Testing

/// Whom a thank counts for, where people have several accounts and teams are thanked.
@Suite struct CountTests {
    private static func member(_ name: String) -> Member { Member(user: UserID("@\(name)"), name: name) }
    private static let accueil = ["ana", "ben", "chi"].map(member)

    private func judge(
        _ findings: [Finding], same: [[String]] = [], hasThankedTeam: Bool = false
    ) -> (people: [String], team: String?, answer: Saying?) {
        var people: [UserID: Person] = [:]
        for (index, names) in same.enumerated() {
            for name in names {
                people[UserID("@\(name)")] = Person(id: PersonID(rawValue: Int64(index)), name: names[0].capitalized)
            }
        }
        let thanks = Thanks(word: .bravo, recipients: [.handle("x")], reason: "x")
        let message = Message(
            address: MessageAddress(chat: "m", room: "!r", message: "$1"), sender: Self.member("ana"),
            sentAt: Date(timeIntervalSince1970: 1_795_000_000), content: [])
        let judgement = Judge.judge(
            HeardMessage(message, reading: .command(.thanks(thanks)), findings: findings),
            facts: JudgeFacts(hasGivenBefore: true, people: people, hasThankedTeam: hasThankedTeam))
        let answer = judgement.sayings.last { $0.purpose == .answer }?.saying
        guard case .given(let members, let team, _) = judgement.entry else { return ([], nil, answer) }
        return (members.map(\.name), team, answer)
    }

    @Test func `one's other account is oneself`() {
        let judged = judge([.member(Self.member("ana2"))], same: [["ana", "ana2"]])
        #expect(judged.people == [] && judged.answer == .remarks(noted: [], [.oneself]))
    }

    @Test func `two accounts of one person count once`() {
        let judged = judge([.member(Self.member("ben")), .member(Self.member("ben2"))], same: [["ben", "ben2"]])
        #expect(judged.people == ["ben"])
    }

    @Test func `the names said are the roster's`() {
        let judged = judge([.member(Self.member("ben")), .unknown("Zoé")], same: [["ben"]])
        #expect(judged.answer == .remarks(noted: ["Ben"], [.unknown("Zoé")]))
    }

    @Test func `a team is everybody in it but the giver, and said the first time`() {
        let judged = judge([.team("Accueil", Self.accueil)])
        #expect(judged.people == ["ben", "chi"] && judged.team == "Accueil")
        #expect(judged.answer == .teamNoted("Accueil", 2))
        #expect(judge([.team("Accueil", Self.accueil)], hasThankedTeam: true).answer == nil)
    }

    @Test func `who is named besides their team is thanked once`() {
        let judged = judge([.member(Self.member("chi")), .team("Accueil", Self.accueil), .member(Self.member("zoe"))])
        #expect(judged.people == ["chi", "ben", "zoe"] && judged.team == "Accueil")
    }

    @Test func `a team may be larger than what may be named`() {
        let crowd = (0..<40).map { Self.member("p\($0)") }
        #expect(judge([.team("Atelier", crowd)]).people.count == 40)
        let named = judge(crowd.map(Finding.member))
        #expect(named.people == [] && named.answer == .remarks(noted: [], [.tooMany]))
    }

    @Test func `a team of nobody else is told kindly`() {
        #expect(judge([.team("A", [Self.member("ana")])]).answer == .remarks(noted: [], [.nobodyElse("A")]))
        #expect(judge([.team("A", [])]).answer == .remarks(noted: [], [.nobodyElse("A")]))
    }

    @Test func `what fits several is asked back, and the rest is noted`() {
        let hugos: [Candidate] = [.person("Hugo A", service: nil), .person("Hugo B", service: nil)]
        let judged = judge([.member(Self.member("ben")), .ambiguous("Hugo", hugos)])
        #expect(judged.people == ["ben"] && judged.answer == .remarks(noted: ["ben"], [.ambiguous("Hugo", hugos)]))
    }

    @Test func `two teams are both named`() {
        let judged = judge([.team("A", [Self.member("ben")]), .team("B", [Self.member("chi")])])
        #expect(judged.team == "A + B" && judged.people == ["ben", "chi"])
    }
}
