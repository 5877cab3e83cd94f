import FairnessModel
import Praise
import Testing

@Suite struct DirectorStoriesTests {
    private static var firm: Firm {
        var firm = Firm([
            ("Accueil", ["Ana", "Nadia", "Tom"]), ("Atelier", ["Karim", "Lou", "Max"]), ("Paie", ["Hugo"]),
            ("Vente", ["Élodie"]),
        ])
        firm.say("2026-10-01", "Karim > Ana: a")
        firm.say("2026-10-02", "Karim > Nadia: b")
        firm.say("2026-10-03", "Ana > Lou: c")
        firm.say("2026-10-04", "Ana > Max: d")
        firm.say("2026-10-05", "Ana > Hugo: e")
        return firm
    }

    private static func told(_ digest: DirectorDigest) -> [String] {
        digest.stories.map { "\($0.team ?? $0.person.name) \($0.quotes.map(\.reason).joined())" }
    }

    @Test func `each story is of another service as long as there is one`() {
        #expect(Self.told(Self.firm.digest()) == ["Ana a", "Lou c", "Hugo e", "Nadia b"])
    }

    @Test func `a customer's words come first, and never twice the same`() {
        var firm = Self.firm
        firm.say("2026-10-30", "Tom > Ana, Lou: z", isFromCustomer: true)
        #expect(Self.told(firm.digest()) == ["Ana z", "Lou c", "Hugo e", "Nadia b"])
    }

    @Test func `those not shown lately come before the others`() {
        let firm = Self.firm
        var facts = firm.facts()
        facts.shown = [firm.id("Ana"): Week("2026-W40") ?? Voices.week47, firm.id("Lou"): Voices.week47]
        #expect(Self.told(.compose(facts)) == ["Nadia b", "Max d", "Hugo e", "Ana a"])
    }

    @Test func `a team's story names nobody`() {
        var firm = Self.firm
        firm.say("2026-10-06", "Claire > Élodie: own")
        firm.say("2026-10-06", "Karim > Ana, Nadia, Tom: f", team: "Accueil")
        #expect(Self.told(firm.digest()) == ["Ana a", "Lou c", "Hugo e", "Nadia b"])
        firm.recognitions.removeFirst(2)
        #expect(Self.told(firm.digest()) == ["Lou c", "Hugo e", "Accueil f", "Max d"])
    }

    @Test(arguments: [Preferences.Shown.nowhere, .room])
    func `nobody appears who does not want to be told of outside the room`(shown: Preferences.Shown) {
        let firm = Self.firm
        var facts = firm.facts()
        facts.preferences = [firm.id("Ana"): Preferences(shown: shown)]
        let digest = DirectorDigest.compose(facts)
        #expect(Self.told(digest) == ["Nadia b", "Lou c", "Hugo e", "Max d"])
        #expect(digest.stories.flatMap(\.quotes).map(\.giver) == ["Karim", nil, nil, nil])
        #expect(digest.item?.act != nil)
        facts.preferences[firm.id("Hugo")] = Preferences(shown: shown)
        #expect(DirectorDigest.compose(facts).item == nil)
    }

    @Test func `at most one act: the proposal that waits longest, else a thank to tell a direct report`() {
        let firm = Self.firm
        var facts = firm.facts()
        guard case .tell(let person, let quote) = DirectorDigest.compose(facts).item?.act else {
            Issue.record("nothing to tell")
            return
        }
        #expect(person.name == "Ana" && quote.reason == "a")
        facts.asked = [firm.address(0)]
        if case .tell(let person, _) = DirectorDigest.compose(facts).item?.act { #expect(person.name == "Hugo") }
        facts.asked.insert(firm.address(4))
        #expect(DirectorDigest.compose(facts).item == nil)
        facts.pending = [raised(1, "2026-10-20"), raised(2, "2026-10-10"), raised(3, "2026-10-10")]
        #expect(DirectorDigest.compose(facts).item?.act == .decide(facts.pending[1]))
    }

    private func raised(_ id: Int64, _ day: String) -> RaisedStandard {
        RaisedStandard(
            id: id, words: "rappeler avant 18 h", manager: Self.firm.person("Ana"), service: "Accueil",
            inventors: [Self.firm.person("Tom")], reasons: [], raisedAt: instant("\(day)T08:00:00Z"))
    }

    @Test func `nobody away is to be told in person, nor what the director wrote`() {
        var firm = Firm([("Accueil", ["Ana"]), ("Paie", ["Hugo"])])
        firm.say("2026-10-01", "Claire > Ana: own")
        firm.say("2026-10-02", "Ana > Hugo: a")
        firm.change("Hugo") { $0.isAway = true }
        #expect(firm.digest().item == nil)
        firm.change("Hugo") { $0.isAway = false }
        #expect(firm.digest().item != nil)
    }

    @Test func `what was taken out since is left out, and the act with it`() {
        let firm = Self.firm
        let digest = firm.digest()
        let without = digest.redacted(by: [.person(firm.id("Ana")), .message(firm.address(2))])
        #expect(Self.told(without) == ["Hugo e", "Nadia b"] && without.item == nil)
        #expect(without.measures == digest.measures && digest.redacted(by: []) == digest)
        var facts = firm.facts()
        facts.pending = [raised(1, "2026-10-20")]
        #expect(DirectorDigest.compose(facts).redacted(by: [.person(firm.id("Tom"))]).item == nil)
        facts.pending[0].inventors.append(firm.person("Nadia"))
        let decided = DirectorDigest.compose(facts).redacted(by: [.person(firm.id("Tom"))])
        facts.pending[0].inventors.removeFirst()
        #expect(decided.item?.act == .decide(facts.pending[0]))
    }

    @Test(arguments: 1...60)
    func `the order of arrival changes nothing, and nobody is told of twice`(seed: UInt64) {
        var dice = SplitMix64(seed: seed)
        var firm = Self.firm
        for number in 0..<Int.random(in: 0...20, using: &dice) {
            let people = firm.names.shuffled(using: &dice)
            firm.say(
                "2026-10-1\(number % 10)", "\(people[0]) > \(people[1]), \(people[2]): r\(number)",
                isFromCustomer: number % 7 == 3, team: number % 5 == 4 ? "Accueil" : nil)
        }
        let digest = firm.digest()
        let people = digest.stories.filter { $0.team == nil }.map(\.person.id)
        #expect(Set(people).count == people.count && digest.stories.count <= 4)
        #expect(Set(digest.stories.flatMap(\.quotes).map(\.source)).count == digest.stories.count)
        let customers = digest.stories.map { $0.quotes.contains(where: \.isFromCustomer) }
        #expect(customers == customers.filter(\.self) + customers.filter { !$0 })
        #expect(!people.contains(firm.id("Claire")))
        firm.recognitions.shuffle(using: &dice)
        firm.colleagues.shuffle(using: &dice)
        #expect(firm.digest() == digest)
    }
}
