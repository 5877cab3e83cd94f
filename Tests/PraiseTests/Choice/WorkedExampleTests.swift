import Foundation
import Praise
import Testing

/// Week 47 of the documentation, redone from its thanks.
@Suite struct WorkedExampleTests {
    private let works: Works

    init() {
        func people(_ prefix: String, _ count: Int, _ named: [String]) -> [String] {
            named + (named.count..<count).map { "\(prefix)\($0)" }
        }
        var works = Works([
            ("front desk", people("fd", 4, ["Ana", "Bruno"])), ("cleaning", people("cl", 6, ["Idriss", "Nora"])),
            ("payroll", people("pa", 7, ["Farid", "Nadia"])), ("purchasing", people("pu", 8, [])),
            ("shipping", people("sh", 9, [])), ("sales", people("sa", 10, ["Élodie", "Paul", "Gaëlle", "Sofia"])),
            ("workshop", people("ws", 16, ["Karim", "Chloé", "David", "Emma"])),
        ])
        works.change("David") { $0.arrival = Week(number: 40) }
        let sofia = works.id("Sofia")
        works.change("Gaëlle") { $0.manager = sofia }
        for (name, week) in [("Ana", 10), ("Chloé", 30), ("Farid", 12), ("Idriss", 15)] {
            works.history.featured[works.id(name)] = Week(number: week)
        }
        works.history.voices[.init(giver: works.id("Farid"), person: works.id("Emma"))] = Week(number: 45)
        works.say("Karim > Ana", "Élodie > Ana", "Ana > Bruno", "fd2 + Bruno", "sh1 + Bruno", "sh2 + Bruno")
        works.say("ws4 > Chloé", "ws5 > Chloé", "ws6 > Chloé", "ws7 > Chloé", "ws8 > Chloé", "ws9 > Chloé")
        works.say("ws10 > David", "ws11 > David", "sh1 + David", "Farid > Emma", "Paul > Emma")
        works.say("pa2 > Farid", "pa3 > Farid", "pa4 > Farid", "Sofia > Gaëlle", "Nora > Gaëlle")
        works.say("Karim > sh3", "Karim > sh4", "Paul > Idriss", "Nadia > Idriss", "Karim > Idriss")
        self.works = works
    }

    @Test func `it is Ana's turn`() {
        #expect(works.decide().rest == 26)
        #expect(works.featured() == ["Ana"])
    }

    @Test(arguments: [
        ("Ana", [2, 2], false, 4, Decision.Outcome.featured(wait: 37)), ("Bruno", [2], true, 3, .notEnough),
        ("Chloé", [1, 1, 1, 1, 1, 1], false, 6, .rests(since: 17)), ("David", [1, 1], true, 3, .waits(weeks: 7)),
        ("Emma", [2], true, 3, .notEnough), ("Farid", [1, 1, 1], false, 3, .waits(weeks: 35)),
        ("Gaëlle", [2], false, 2, .notEnough), ("Idriss", [2, 2], true, 5, .waits(weeks: 32)),
    ])
    func `each line is as in the documentation`(
        name: String, voices: [Int], light: Bool, points: Int, outcome: Decision.Outcome
    ) throws {
        let line = try #require(works.line(name))
        #expect(line.voices.map(\.points) == voices)
        #expect(line.hasLight == light)
        #expect(line.points == points)
        #expect(line.outcome == outcome)
    }
}
