import FairnessModel
import Foundation

/// Prints the table of `deploy/docs/fair.md`: `deploy/fairness`.
@main
struct FairnessTable {
    static func main() {
        let seeds = CommandLine.arguments.dropFirst().first.flatMap(Int.init) ?? 12
        let table = FairnessTable(experiment: Experiment(seeds: seeds))
        table.printAll()
    }

    let experiment: Experiment

    func printAll() {
        print("Mean of \(experiment.seeds) seeds.\n")
        print("| | rate | `most` | `fair` |\n|---|---|---|---|")
        let rates = [0.15, 0.3, 0.7, 1.5]
        row("people featured at least once in a year", rates) { experiment.coverage($0, rate: $1) }
        row("weeks with nobody featured", rates) { experiment.quiet($0, rate: $1) }
        for sizes in [[8], [4, 4], [5, 7], [4, 6, 8]] {
            let name = "weeks with nobody featured, \(sizes.map(String.init).joined(separator: "+"))"
            row(name, [0.7]) { experiment.quiet($0, sizes: sizes, rate: $1) }
        }
        for isAcross in [true, false] {
            for rate in [0.7, 0.3] {
                for count in [2, 3, 5, 8, 10] { cliques(count, isAcross: isAcross, rate: rate) }
            }
        }
        sizes()
        partTimers()
    }

    private func row(_ name: String, _ rates: [Double], _ measure: (ModelRun.Rule, Double) -> Double) {
        let cells = [ModelRun.Rule.most, .fair].map { rule in
            rates.map { percent(measure(rule, $0)) }.joined(separator: " / ")
        }
        print("| \(name) | \(rates.map { "\($0)" }.joined(separator: " / ")) | \(cells.joined(separator: " | ")) |")
    }

    /// The worst of the four schemes.
    private func cliques(_ count: Int, isAcross: Bool, rate: Double) {
        let worst = [ModelRun.Rule.most, .fair].map { rule in
            Clique.Scheme.allCases.map { scheme in
                (experiment.clique(rule, of: count, scheme, isAcross: isAcross, rate: rate), scheme.rawValue)
            }.max { $0.0 < $1.0 }.map { "\(number($0.0)) (\($0.1))" } ?? ""
        }
        let name = "a clique of \(count) \(isAcross ? "across services" : "in one service"): posts ÷ share"
        print("| \(name) | \(rate) | \(worst.joined(separator: " | ")) |")
    }

    private func sizes() {
        let cells = [ModelRun.Rule.most, .fair].map { rule in
            experiment.sizes(rule, rate: 0.7).map(number).joined(separator: " : ")
        }
        let name = "posts per head, services of 8 : 12 : 40, the 40 twice as busy"
        print("| \(name) | 0.7 | \(cells.joined(separator: " | ")) |")
    }

    private func partTimers() {
        let cells = [ModelRun.Rule.most, .fair].map { rule in
            let shares = experiment.partTimers(rule, rate: 0.7)
            return "\(percent(shares.partTimers)) : \(percent(shares.others))"
        }
        print("| part-timers : others, featured in a year | 0.7 | \(cells.joined(separator: " | ")) |")
    }

    private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
    private func number(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
}
