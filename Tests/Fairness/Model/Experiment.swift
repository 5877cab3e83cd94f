/// The questions that the rule is put to, each averaged over seeds.
public struct Experiment: Sendable {
    /// The company of the documentation: 60 people in 7 services.
    public static let sizes = [4, 6, 7, 8, 9, 10, 16]

    public var seeds: Int

    public init(seeds: Int) {
        self.seeds = seeds
    }

    /// The share of people featured at least once in a year.
    public func coverage(_ rule: ModelRun.Rule, rate: Double) -> Double {
        mean { seed in
            var dice = SplitMix64(seed: seed)
            let company = ModelCompany(sizes: Self.sizes, rate: rate, dice: &dice)
            return run(company, rule, weeks: 52, dice).coverage(of: Array(company.people.indices))
        }
    }

    /// The share of weeks with nobody featured.
    public func quiet(_ rule: ModelRun.Rule, sizes: [Int] = sizes, rate: Double) -> Double {
        mean { seed in
            var dice = SplitMix64(seed: seed)
            let company = ModelCompany(sizes: sizes, rate: rate, dice: &dice)
            return run(company, rule, weeks: 52, dice).quietShare
        }
    }

    /// A clique's posts divided by its share of the people, over two years; in one service, or across.
    public func clique(
        _ rule: ModelRun.Rule, of count: Int, _ scheme: Clique.Scheme, isAcross: Bool, rate: Double
    ) -> Double {
        mean { seed in
            var dice = SplitMix64(seed: seed)
            let company = ModelCompany(sizes: Self.sizes, rate: rate, dice: &dice)
            let members =
                isAcross
                ? Array(company.people.indices.shuffled(using: &dice).prefix(count))
                : Array(company.services[6].prefix(count))
            let clique = Clique(members: members, scheme: scheme)
            let result = ModelRun(company, clique: clique, rule: rule, weeks: 104, dice: dice)
            let all = result.posts(for: Array(company.people.indices))
            return all == 0 ? 0 : result.posts(for: members) / all * Double(company.people.count) / Double(count)
        }
    }

    /// Posts per head of services of 8, 12 and 40, the last one twice as busy; 1 is by size.
    public func sizes(_ rule: ModelRun.Rule, rate: Double) -> [Double] {
        let each = (0..<seeds).map { seed in
            var dice = SplitMix64(seed: UInt64(seed))
            let company = ModelCompany(sizes: [8, 12, 40], rate: rate, activity: [2: 2], dice: &dice)
            let result = run(company, rule, weeks: 104, dice)
            let all = result.posts(for: Array(company.people.indices))
            return company.services.map { service in
                all == 0 ? 0 : result.posts(for: service) / all * Double(company.people.count) / Double(service.count)
            }
        }
        return (0..<3).map { service in each.reduce(0) { $0 + $1[service] } / Double(seeds) }
    }

    /// The share featured in a year among ten part-timers, and among the others.
    public func partTimers(_ rule: ModelRun.Rule, rate: Double) -> (partTimers: Double, others: Double) {
        let pairs = (0..<seeds).map { seed in
            var dice = SplitMix64(seed: UInt64(seed))
            var twin = dice
            let company = ModelCompany(sizes: Self.sizes, rate: rate, partTimers: 10, dice: &dice)
            let full = ModelCompany(sizes: Self.sizes, rate: rate, dice: &twin)
            let half = company.people.indices.filter { company.people[$0].rate < full.people[$0].rate }
            let others = company.people.indices.filter { !half.contains($0) }
            let result = run(company, rule, weeks: 52, dice)
            return (result.coverage(of: half), result.coverage(of: others))
        }
        return (
            pairs.reduce(0) { $0 + $1.0 } / Double(seeds), pairs.reduce(0) { $0 + $1.1 } / Double(seeds)
        )
    }

    private func run(_ company: ModelCompany, _ rule: ModelRun.Rule, weeks: Int, _ dice: SplitMix64) -> ModelRun {
        ModelRun(company, rule: rule, weeks: weeks, dice: dice)
    }

    private func mean(_ body: (UInt64) -> Double) -> Double {
        (0..<seeds).reduce(0) { $0 + body(UInt64($1)) } / Double(seeds)
    }
}
