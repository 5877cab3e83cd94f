import FairnessModel
import Foundation
import Praise
import Testing

/// What the rule promises, on random weeks and, in short, on the model company; `deploy/fairness` prints the whole.
@Suite struct FairnessTests {
    private static func randomWorks(_ dice: inout SplitMix64) -> Works {
        var works = Works(["a", "b", "c"].map { service in (service, (0..<9).map { "\(service)\($0)" }) })
        for _ in 0..<Int.random(in: 0...40, using: &dice) {
            let people = works.names.shuffled(using: &dice)
            let named = people[1...Int.random(in: 1...4, using: &dice)].joined(separator: ", ")
            works.say("\(people[0]) \(Bool.random(using: &dice) ? ">" : "+") \(named)")
        }
        for name in works.names where Int.random(in: 0...3, using: &dice) == 0 {
            works.history.featured[works.id(name)] = Week(number: Int.random(in: 10...46, using: &dice))
        }
        return works
    }

    @Test(arguments: 1...40)
    func `the order of arrival changes nothing`(seed: UInt64) {
        var dice = SplitMix64(seed: seed)
        var works = Self.randomWorks(&dice)
        let decision = works.decide()
        works.thanks.shuffle(using: &dice)
        #expect(works.decide() == decision)
    }

    @Test(arguments: 1...40)
    func `nothing that somebody gives enters their own line, nor makes them eligible when taken away`(seed: UInt64) {
        var dice = SplitMix64(seed: seed)
        let works = Self.randomWorks(&dice)
        let decision = works.decide()
        for line in decision.lines {
            var without = works
            without.thanks.removeAll { $0.giver == line.person }
            let again = without.decide().lines.first { $0.person == line.person }
            #expect(again?.points == line.points)
            if !line.outcome.isEligible { #expect(again?.outcome.isEligible == false) }
        }
    }

    @Test(arguments: 1...40)
    func `an outsider's first thank never lowers the one thanked`(seed: UInt64) {
        var dice = SplitMix64(seed: seed)
        var works = Self.randomWorks(&dice)
        let stranger = "stranger"
        works.names.append(stranger)
        works.colleagues.append(Roster.Colleague(works.id(stranger), service: "elsewhere"))
        let before = works.decide()
        for line in before.lines {
            var more = works
            more.say("\(stranger) > \(works.names[Int(line.person.rawValue)])")
            let after = more.decide()
            if before.featured == [line.person] { #expect(after.featured.contains(line.person)) }
            let again = after.lines.first { $0.person == line.person }
            if line.outcome.isEligible { #expect(again?.outcome.isEligible == true) }
        }
    }

    @Test func `a giver has at most three voices, whatever they say`() {
        var works = Works(["a", "b", "c"].map { service in (service, (0..<10).map { "\(service)\($0)" }) })
        for name in works.names.dropFirst() { works.say("a0 > \(name)") }
        #expect(works.decide().lines.flatMap(\.voices).count == 3)
    }

    @Test(arguments: 1...20)
    func `k people take at most k of any R weeks`(seed: UInt64) {
        var dice = SplitMix64(seed: seed)
        let company = ModelCompany(sizes: [6, 9, 15], rate: 0.5, dice: &dice)
        let run = ModelRun(company, rule: .fair, weeks: 60, dice: dice)
        for start in 0..<45 {
            let shown = run.featured[start..<start + 15].joined()
            #expect(Set(shown).count == shown.count)
        }
    }

    @Test func `on the model company the rule keeps its promises`() {
        var experiment = Experiment(seeds: 8)
        for (rate, times) in [(0.7, 2.0), (0.3, 1.6)] {
            let (fair, most) = (experiment.coverage(.fair, rate: rate), experiment.coverage(.most, rate: rate))
            #expect(fair >= times * most, "at \(rate): \(fair) and \(most)")
        }
        experiment.seeds = 3
        #expect(experiment.sizes(.fair, rate: 0.7).allSatisfy { (0.65...1.35).contains($0) })
        let clique = experiment.clique(.fair, of: 5, .calculated, isAcross: true, rate: 0.7)
        #expect(clique <= 1.65)
    }
}

extension Decision.Outcome {
    /// Whether the turn may have come: featured, or waiting for it.
    fileprivate var isEligible: Bool {
        switch self {
        case .featured, .waits: true
        default: false
        }
    }
}
