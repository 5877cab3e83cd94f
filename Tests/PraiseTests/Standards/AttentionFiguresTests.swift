import Praise
import Testing

/// `deploy/standard-figures` prints the figures of deploy/docs/standards.md.
@Suite struct AttentionFiguresTests {
    /// Each half, the share of what is proposed that is a standard, and of the standards that is proposed, in percent.
    static let halves = [
        (name: "open", groups: AttentionGroup.open, precision: 100, recall: 87),
        (name: "aside", groups: AttentionGroup.aside, precision: 91, recall: 68),
    ]

    @Test(arguments: halves.indices) func `as few are wrong as were published`(half: Int) {
        let (_, groups, precision, recall) = Self.halves[half]
        #expect(groups.count == 30)
        for figures in [Figures(each: groups), Figures(poured: groups)] {
            #expect(figures.right * 100 >= (figures.right + figures.wrong) * precision)
            #expect(figures.right * 100 >= figures.standards * recall)
        }
    }

    /// By somebody who had never seen the rule, and who told of the same in other words wherever people would.
    @Test func `of sixty groups of a fresh reader, none is wrongly proposed`() {
        #expect(AttentionGroup.fresh.count == 60)
        #expect(Figures(each: AttentionGroup.fresh).wrong == 0 && Figures(poured: AttentionGroup.fresh).wrong == 0)
    }

    @Test func `the figures can be read`() {
        for (name, groups) in Self.halves.map({ ($0.name, $0.groups) }) + [("fresh", AttentionGroup.fresh)] {
            print(Figures(each: groups).row(name))
            for language in [Language.french, .english] {
                let spoken = groups.filter { $0.language == language }
                print(Figures(each: spoken).row("\(name), \(language.rawValue)"))
            }
            print(Figures(poured: groups).row("\(name), poured together"))
        }
    }

    private struct Figures {
        var groups = 0
        var standards = 0
        var right = 0
        var wrong = 0

        /// What is proposed of each group by itself.
        init(each groups: [AttentionGroup]) {
            self.init(groups)
            let proposed = groups.filter { !StandardFinder().proposals(among: $0.thanks).isEmpty }
            right = proposed.count(where: \.isStandard)
            wrong = proposed.count - right
        }

        /// What is proposed if they are all one team's: right where all sources are of one group that is a standard.
        init(poured groups: [AttentionGroup]) {
            self.init(groups)
            let proposals = StandardFinder().proposals(among: groups.flatMap(\.thanks))
            right = proposals.count { proposal in
                groups.contains { group in
                    group.isStandard && Set(group.thanks.map(\.address)).isSuperset(of: proposal.sources.map(\.address))
                }
            }
            wrong = proposals.count - right
        }

        private init(_ groups: [AttentionGroup]) {
            self.groups = groups.count
            standards = groups.count(where: \.isStandard)
        }

        func row(_ label: String) -> String {
            "| \(label) | \(groups) | \(standards) | \(right) | \(wrong) | \(percent(right + wrong)) | \(percent(standards)) |"
        }

        private func percent(_ whole: Int) -> String { whole == 0 ? "–" : "\(right * 100 / whole) %" }
    }
}
