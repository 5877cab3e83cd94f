import FairnessModel
import Praise
import Testing

/// Whatever the company, no figure, and no sum or difference of figures of whichever directors, tells of fewer than five people.
@Suite struct DisclosureTests {
    /// A company of up to seven services in a tree of managers, with people away and people without a service.
    private static func company(_ dice: inout SplitMix64) -> Firm {
        var firm = Firm(director: "p0")
        let services = Int.random(in: 1...7, using: &dice)
        let count = Int.random(in: 5...45, using: &dice)
        for number in 1...count {
            let service = Int.random(in: -1..<services, using: &dice)
            let manager = Int.random(in: 0..<min(number, 6), using: &dice)
            // Most of a service are under one manager, so that directors below the top have whole services.
            let usual = max(0, min(service, number - 1))
            firm.join(
                "p\(number)", service < 0 ? nil : "s\(service)",
                under: "p\(Int.random(in: 0..<4, using: &dice) > 0 ? usual : manager)")
            if Int.random(in: 0..<12, using: &dice) == 0 { firm.change("p\(number)") { $0.isAway = true } }
        }
        return firm
    }

    /// Everybody who manages somebody, each as if they were a director.
    private static func directors(_ firm: Firm) -> [String] {
        firm.names.filter { name in firm.colleagues.contains { $0.manager == firm.id(name) } }
    }

    private static func thanking(_ thanked: Set<String>, in firm: Firm) -> Firm {
        var firm = firm
        for name in firm.names where thanked.contains(name) {
            firm.say("2026-10-15", "\(name == "p0" ? "p1" : "p0") > \(name): x")
        }
        return firm
    }

    private static func members(_ group: Suppression.Group, of firm: Firm) -> Set<String> {
        Set(
            firm.colleagues.filter { one in
                !one.isAway && (one.service.map(group.services.contains) ?? (group.service == nil))
            }.map { firm.names[Int($0.person.rawValue)] })
    }

    /// How many people share each way of being part of what is told, of those who are part of any.
    private static func atoms(_ sets: [Set<String>], _ people: [String]) -> [Int] {
        let signatures = people.map { name in sets.map { $0.contains(name) } }.filter { $0.contains(true) }
        return Dictionary(grouping: signatures) { $0 }.values.map(\.count)
    }

    @Test(arguments: 1...120)
    func `adding and subtracting what is told never comes to fewer than five`(seed: UInt64) {
        var dice = SplitMix64(seed: seed)
        let firm = Self.thanking(["p1", "p2"], in: Self.company(&dice))
        var told: [Set<String>] = []
        for director in Self.directors(firm) {
            let sets = firm.digest(director).groups.map { Self.members($0, of: firm) }
            // Whoever reads it takes themselves out too.
            let others = firm.names.filter { $0 != director }
            #expect(Self.atoms(sets, others).allSatisfy { $0 >= Suppression.least })
            told += sets
        }
        #expect(Self.atoms(told, firm.names).allSatisfy { $0 >= Suppression.least })
    }

    private static func coverage(_ firm: Firm, _ director: String) -> [PracticeMeasure] {
        firm.digest(director).measures.filter { $0.kind == .thanked || $0.kind.isOfGroup }
    }

    /// For everybody there is another company in which they were thanked rather than not, or not rather than thanked, and in which
    /// what is told is the same; so it is when somebody else was, or was not, in their place.
    private static func isHidden(
        _ name: String, among people: [String], _ thanked: Set<String>, told: (Set<String>) -> [[PracticeMeasure]]
    ) -> Bool {
        let others = people.filter { $0 != name && thanked.contains($0) != thanked.contains(name) }
        let worlds = [[name]] + others.prefix(1).map { [name, $0] }
        return worlds.contains { told(thanked.symmetricDifference($0)) == told(thanked) }
    }

    @Test(arguments: 1...12)
    func `nobody can be read out of all tables together, nor out of one by a director who knows of themselves`(
        seed: UInt64
    ) {
        var dice = SplitMix64(seed: seed)
        var firm = Self.company(&dice)
        firm.say("2026-08-01", "p0 > p1: long ago")
        let odds = Int.random(in: 0...10, using: &dice)
        let thanked = Set(firm.names.filter { _ in Int.random(in: 0..<10, using: &dice) < odds })
        let directors = Self.directors(firm)
        for reader in [nil] + directors.map(Optional.some) {
            let readers = reader.map { [$0] } ?? directors
            for group in Set(readers.flatMap { firm.digest($0).groups }) {
                let people = Self.members(group, of: firm).filter { $0 != reader }.sorted()
                for name in [people.first, people.last].compactMap(\.self) {
                    #expect(
                        Self.isHidden(name, among: people, thanked) { thanked in
                            readers.map { Self.coverage(Self.thanking(thanked, in: firm), $0) }
                        })
                }
            }
        }
    }

    @Test(arguments: 1...40)
    func `a month is told of once, whoever has come, left or moved since`(seed: UInt64) {
        var dice = SplitMix64(seed: seed)
        var firm = Self.company(&dice)
        for name in firm.names.dropFirst() where Bool.random(using: &dice) {
            firm.say("2026-09-1\(Int.random(in: 0...9, using: &dice))", "p0 > \(name): x")
        }
        let september = firm.digest("p0", Firm.october.previous)
        firm.colleagues.removeAll { _ in Int.random(in: 0..<9, using: &dice) == 0 }
        for index in firm.colleagues.indices where Int.random(in: 0..<9, using: &dice) == 0 {
            firm.colleagues[index].service = "s1"
        }
        var facts = firm.facts("p0")
        facts.before = september
        for measure in DirectorDigest.compose(facts).measures {
            #expect(measure.trend[ago: 1] == nil || measure.trend[ago: 1] == september.now(measure.kind))
        }
    }
}
