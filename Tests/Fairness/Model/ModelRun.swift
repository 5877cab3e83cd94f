import Foundation
import Praise

/// What a rule makes of some weeks in a company.
public struct ModelRun: Sendable {
    public enum Rule: Sendable {
        case fair
        /// Whoever is thanked by the most different people; of more than three, one is drawn.
        case most
    }

    /// Who was featured, week by week.
    public private(set) var featured: [[Int]] = []

    public init(
        _ company: ModelCompany, clique: Clique? = nil, rule: Rule, weeks: Int, dice: SplitMix64
    ) {
        var life = ModelLife(company, clique: clique, dice: dice)
        var week = Week("2024-W01") ?? Week(containing: .distantPast, in: .gmt)
        var history = ChoiceHistory(began: week)
        let roster = company.roster
        var draw = dice
        for number in 0..<weeks {
            let thanks = life.thanks(in: number)
            switch rule {
            case .fair:
                let decision = FairChoice.decide(
                    ChoiceQuestion(
                        period: week.description, week: week, thanks: thanks, roster: roster, history: history),
                    digest: Lots.digest)
                history = history.after(decision)
                featured.append(decision.featured.map { Int($0.rawValue) })
            case .most:
                let best = Self.most(thanks)
                featured.append(best.count > FairChoice.mostTogether ? [best.randomElement(using: &draw) ?? 0] : best)
            }
            week = week.next(in: .gmt)
        }
    }

    private static func most(_ thanks: [Thanked]) -> [Int] {
        var givers: [PersonID: Set<PersonID>] = [:]
        for one in thanks where !one.isJoin { givers[one.recipients[0], default: []].insert(one.giver) }
        let most = givers.values.map(\.count).max()
        return givers.filter { $0.value.count == most }.keys.sorted().map { Int($0.rawValue) }
    }

    /// Weeks with nobody featured, as a share.
    public var quietShare: Double { share(of: featured.count { $0.isEmpty }, in: featured.count) }

    /// Of these people, the share featured at least once.
    public func coverage(of people: [Int]) -> Double {
        let shown = Set(featured.joined())
        return share(of: people.count(where: shown.contains), in: people.count)
    }

    /// How often these people were featured; a post shared by two is half of one for each.
    public func posts(for people: [Int]) -> Double {
        let wanted = Set(people)
        return featured.reduce(0) { $0 + share(of: $1.count(where: wanted.contains), in: max(1, $1.count)) }
    }

    private func share(of part: Int, in whole: Int) -> Double { whole == 0 ? 0 : Double(part) / Double(whole) }
}
