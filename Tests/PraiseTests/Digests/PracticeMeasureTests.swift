import Praise
import Testing

/// Ways, values and standards, with figures computed by hand.
@Suite struct PracticeMeasureTests {
    private static let kinds: [PracticeMeasure.Kind] = [.upward, .downward, .alongTheLine, .sideways, .customers]

    /// Five services of three: each has a manager under Claire.
    private static var firm: Firm {
        Firm(["A", "B", "C", "D", "E"].map { Firm.people($0, 3) })
    }

    private static func figures(_ firm: Firm) -> [Int?] { kinds.map { firm.digest().now($0) } }

    @Test func `thanks go up, down, sideways, or come from customers`() {
        var firm = Self.firm
        for line in ["A2 > A1: u", "B2 > B1: u", "C2 > C1, Claire: u", "D2 > Claire: u"] {
            firm.say("2026-10-05", line)
        }
        for line in ["A1 > A2, A3: d", "B1 > B2: d"] { firm.say("2026-10-06", line) }
        for line in ["A1 > B1: s", "A2 > B3: s", "A2 > A1, A3: s", "E2 > D1: s"] { firm.say("2026-10-07", line) }
        for line in ["E3 > E1: c", "Claire > A1: c"] { firm.say("2026-10-08", line, isFromCustomer: true) }
        // Claire's own, and another month's, are left out: 4 of 12 up, 2 down, 4 sideways, 2 from customers.
        for day in ["2026-10-09", "2026-09-30", "2026-11-01"] { firm.say(day, "Claire > A1: own") }
        #expect(Self.figures(firm) == [3, 2, nil, 3, 2])
    }

    @Test func `up and down are told together where fewer than five manage somebody`() {
        var firm = Firm(["A", "B", "C", "D"].map { Firm.people($0, 4) })
        for line in ["A2 > A1: u", "B1 > B2: d", "C1 > C3: d", "D2 > A3: s", "D3 > B4: s"] {
            firm.say("2026-10-05", line)
        }
        #expect(Self.figures(firm) == [nil, nil, 6, 4, 1])
    }

    @Test(arguments: [
        ["A1 > B1: a", "A2 > B2: b", "A3 > B3: c", "C1 > D1: d"],
        ["A1 > B1: a", "A2 > B1: b", "A3 > B1: c", "C1 > B1: d", "C2 > B1, B2, B3, Claire: e"],
    ])
    func `fewer than five givers or people thanked have no figure`(lines: [String]) {
        var firm = Self.firm
        for line in lines { firm.say("2026-10-05", line) }
        #expect(Self.figures(firm) == [nil, nil, nil, nil, nil])
    }

    @Test func `a manager far above is above, and a roster that goes round in a circle ends`() {
        var firm = Self.firm
        for line in ["A2 > Claire: u", "B2 > Claire: u", "C2 > C1: u", "D2 > D1: u", "E2 > E1, A1, B1: s"] {
            firm.say("2026-10-05", line)
        }
        #expect(Self.figures(firm) == [9, 1, nil, 1, 1])
        firm.move("Claire", under: "A1")
        #expect(!firm.digest().measures.isEmpty)
    }

    @Test func `values are alive in the month, or asleep for three`() {
        var firm = Self.firm
        firm.say("2026-07-30", "A1 > B1: a", values: ["accueil"])
        firm.say("2026-08-01", "A1 > B1: b", values: ["Audace"])
        firm.say("2026-10-05", "A1 > B1: c", values: ["entraide", "sans-liste"])
        var digest = firm.digest()
        #expect(digest.values.alive.map(\.name.french) == ["entraide"])
        #expect(digest.values.asleep.map(\.name.french) == ["accueil"])
        #expect(digest.trend(.valuesAlive)?.figures.suffix(4) == [1, 1, 0, 1])
        firm.values = CompanyValues()
        digest = firm.digest()
        #expect(digest.trend(.valuesAlive) == nil && digest.values == PracticeValues())
    }

    @Test func `standards are counted by month`() {
        var firm = Self.firm
        firm.say("2026-08-05", "A1 > B1: a")
        var facts = firm.facts()
        facts.raisedCounts = [Firm.october: 2, Firm.october.previous: 1]
        facts.acceptedCounts = [Firm.october: 1]
        let digest = DirectorDigest.compose(facts)
        #expect(digest.trend(.raised)?.figures.suffix(4) == [nil, 0, 1, 2])
        #expect(digest.trend(.accepted)?.figures.suffix(4) == [nil, 0, 0, 1])
    }

    @Test func `a director's own giving counts people, by a thank or by joining in`() {
        var firm = Self.firm
        firm.say("2026-10-05", "Claire > A1, A2: a")
        firm.say("2026-10-06", "Claire > A1: b")
        firm.say("2026-10-07", "B1 > C1, Claire: c", joined: ["D1", "Claire"])
        firm.say("2026-10-08", "Claire > E1: d", isFromCustomer: true)
        firm.say("2026-09-08", "Claire > E2: e")
        #expect(firm.digest().thanked == 3)
        #expect(firm.digest("A1").thanked == 0)
    }

    @Test func `whoever is at the top has the whole roster, anybody else those below`() {
        var firm = Self.firm
        firm.join("Zoé", nil, under: nil)
        firm.say("2026-10-05", "Claire > Zoé, A1: story")
        #expect(firm.digest("Zoé").stories.map(\.person.name) == ["A1"])
        #expect(firm.digest("A1").stories.isEmpty)
        firm.say("2026-10-06", "Claire > A2: below")
        #expect(firm.digest("A1").stories.map(\.person.name) == ["A2"])
        #expect(firm.digest("Zoé").stories.count == 2)
    }
}
