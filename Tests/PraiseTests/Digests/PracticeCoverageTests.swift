import Praise
import Testing

@Suite struct PracticeCoverageTests {
    /// The front desk has six people, the workshop eight, payroll two and cleaning three: eighteen below Claire with one service each.
    private static let firm = Firm([
        Firm.people("Accueil", 6), Firm.people("Atelier", 8), Firm.people("Paie", 2), Firm.people("Entretien", 3),
    ])

    /// 4 of 6 are told as 7 tenths, 2 of 8 as 3; of payroll, cleaning and Claire herself 3 of 6 as 5. Together
    /// (7 × 6 + 3 × 8 + 5 × 6) / 20 = 4.8.
    private static var october: Firm {
        var firm = firm
        firm.say("2026-10-05", "Atelier1 > Accueil1, Accueil2, Accueil3: a")
        firm.say("2026-10-31", "Accueil1 > Accueil4, Atelier2, Atelier3, Paie1: b")
        firm.say("2026-10-09", "Claire > Paie2, Entretien1: c")
        return firm
    }

    @Test func `coverage is the share of people thanked, by service of five or more`() {
        let digest = Self.october.digest()
        #expect(digest.now("Accueil") == 7 && digest.now("Atelier") == 3)
        #expect(digest.now(.thankedOf(Suppression.Group(others: ["Entretien", "Paie"]))) == 5)
        #expect(digest.now(.thanked) == 5)
        #expect(digest.groups.map { $0.service ?? "others" } == ["Accueil", "Atelier", "others"])
    }

    @Test(arguments: [("2026-10-01", 1), ("2026-10-02", 5), ("2026-10-31", 5), ("2026-11-01", 1)])
    func `it is of the last thirty days of the month`(day: String, tenths: Int) {
        var firm = Firm([Firm.people("Atelier", 5)])
        firm.say("2026-09-01", "Claire > Atelier1: a")
        firm.say(day, "Atelier3 > Atelier1, Atelier2, Atelier4: b")
        #expect(firm.digest().now(.thanked) == tenths)
    }

    @Test func `whoever is away or came since does not count`() {
        var firm = Self.october
        firm.change("Accueil5") { $0.isAway = true }
        firm.change("Atelier8") { $0.arrival = Week("2026-W43") }
        let digest = firm.digest()
        #expect(digest.now("Accueil") == 9)  // 4 of 5
        #expect(digest.now("Atelier") == 3)  // 2 of 7
        firm.change("Accueil6") { $0.isAway = true }
        #expect(firm.digest().groups.map(\.services) == [["Atelier"], ["Accueil", "Entretien", "Paie"]])
    }

    @Test func `a service that is not wholly below a director is not told of`() {
        var firm = Self.october
        firm.join("Dora", "Atelier", under: "Claire")
        firm.move("Atelier2", "Atelier3", "Atelier4", "Atelier5", "Atelier6", under: "Dora")
        #expect(firm.digest("Dora").groups.isEmpty && firm.digest("Dora").now(.thanked) == nil)
        firm.move("Atelier1", under: "Dora")
        #expect(firm.digest("Dora").groups.map(\.service) == ["Atelier"])
        #expect(firm.digest("Dora").now(.thanked) == firm.digest("Dora").now("Atelier"))
    }

    @Test func `a service needs five besides the director`() {
        var firm = Firm([Firm.people("Accueil", 6), Firm.people("Atelier", 5)])
        firm.say("2026-10-09", "Claire > Accueil1, Accueil2, Atelier2: a")
        #expect(firm.digest("Accueil1").groups.map(\.service) == ["Accueil"])
        #expect(firm.digest("Atelier1").measures.isEmpty)
    }

    @Test func `a month has no figures before there was anything to tell, nor where fewer than five are told of`() {
        var firm = Firm([Firm.people("Atelier", 5)])
        firm.say("2026-08-20", "Atelier1 > Atelier2, Atelier3, Atelier4: a")
        let trend = firm.digest().trend(.thanked)
        #expect(trend?.figures == Array(repeating: nil, count: 9) + [5, 1, 1])
        #expect(firm.digest("Claire", Month(year: 2026, number: 7) ?? Firm.october).measures.isEmpty)
        #expect(Firm([Firm.people("Atelier", 4)]).digest().measures.isEmpty)
    }

    @Test func `what was told of a month stands when somebody has left`() {
        var firm = Firm([Firm.people("Atelier", 7)])
        firm.say("2026-09-20", "Claire > Atelier1, Atelier2, Atelier3: a")
        firm.say("2026-10-20", "Claire > Atelier1, Atelier2: b")
        let told = firm.digest("Claire", Firm.october.previous)
        firm.leave("Atelier1")
        var facts = firm.facts()
        #expect(DirectorDigest.compose(facts).trend(.thanked)?.figures.suffix(2) == [1, 1])
        facts.before = told
        #expect(DirectorDigest.compose(facts).trend(.thanked)?.figures.suffix(2) == [4, 1])
        #expect(told.now(.thanked) == 4)
    }

    @Test func `a group that was not told of has no past`() {
        var firm = Firm([Firm.people("Accueil", 6), Firm.people("Atelier", 6), Firm.people("Paie", 2)])
        firm.say("2026-09-20", "Claire > Atelier1, Atelier2, Atelier3: a")
        var facts = firm.facts("Claire", Firm.october.previous)
        let told = DirectorDigest.compose(facts)
        for number in 3...6 { firm.join("Paie\(number)", "Paie", under: "Paie1") }
        facts = firm.facts()
        facts.before = told
        let digest = DirectorDigest.compose(facts)
        #expect(digest.groups.map(\.services) == [["Atelier"], ["Paie"], ["Accueil"]])
        let trend = digest.trend(.thankedOf(Suppression.Group(service: "Paie")))
        #expect(trend?[ago: 1] == nil && trend?.now != nil)
    }
}
