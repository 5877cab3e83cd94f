import Foundation

/// The rule and its sums.
extension English {
    func why(_ facts: WhyFacts) -> Words {
        switch facts.outcome {
        case .open:
            """
            \(strong: title(facts.period)): there's no choice to explain. \
            The next one is made on \(text: postDay) at \(text: hour(place.posts.hour, place.posts.minute))
            """
        case .off: "\(strong: title(facts.period)): stories are told here, and nobody is featured."
        case .most:
            """
            \(strong: title(facts.period)): the rule chosen here is the largest number of colleagues who said thanks. \
            With the same number, they share it.
            """
        case .decided(let decision, _) where decision.featured.isEmpty:
            """
            \(strong: "\(title(facts.period)): why nobody?")
            It takes at least one voice. Left out is whoever was featured in the last \(weeks(decision.rest)), is away, has been \
            here for fewer than four weeks, or has declined. Nobody remained, so there are stories.
            \(ownLines)
            """
        case .decided(let decision, let draws): decided(decision, draws, facts)
        }
    }

    func whyMe(_ own: OwnLine) -> Words {
        let title: Words = "\(strong: title(own.period))"
        if let other = own.other { return why(WhyFacts(period: own.period, outcome: other)) }
        guard let line = own.line else { return "\(title): nothing noted in your name." }
        let draw: Words = own.draw.map { "\n\(drawn($0))" } ?? ""
        return """
            \(title)
            \(sum(line, own.names))
            \(outcome(line.outcome, rest: own.rest))\(draw)
            Nobody else sees these lines.
            """
    }

    private func decided(_ decision: Decision, _ draws: [WhyFacts.Draw], _ facts: WhyFacts) -> Words {
        let lines = decision.lines.filter { decision.featured.contains($0.person) }
        let names = lines.map { facts.names[$0.person] ?? "" }
        let who = list(names).plainText
        let sums = lines.map { line -> Words in
            let name: Words = lines.count > 1 ? "\(name: facts.names[line.person] ?? ""): " : ""
            return "\(name)\(sum(line, facts.names))\(enough(line))"
        }
        let wait = lines.compactMap(\.wait).first ?? 0
        let draw = draws.first { decision.featured.contains($0.person) }.map { [drawn($0)] } ?? []
        let points = lines.first?.points ?? 0
        return .joined(
            [
                "\(strong: "\(title(facts.period)): why \(who)?")",
                "1. It takes two people and \(FairChoice.enoughPoints) points. \(.joined(sums, with: " · "))",
                "Each person counts 2 if they're from another service, or if the service thanked has \(FairChoice.smallService) people or fewer; otherwise 1. All the rest, together, counts 1.",
                """
                2. Among everyone who had enough, the turn goes to whoever has waited longest: \
                \(list(names)), since \(since(wait, decision.week)).\(lines.count > 1 ? " With the same wait, they share it." : "")
                """,
            ] + draw + [
                "3. \(points) points or \(points + 5) makes no difference: there's no second place.\(pause(decision.rest))",
                ownLines,
            ], with: "\n")
    }

    private func pause(_ rest: Int) -> Words { rest == 0 ? "" : " Afterwards others come first for \(weeks(rest))." }

    private var ownLines: Words { "Your own lines, which nobody else can see: \(code: "why me")" }

    /// *Karim 2 + Élodie 2 = 4*
    private func sum(_ line: Decision.Line, _ names: [PersonID: String]) -> Words {
        let voices = line.voices.map { "\(name: names[$0.giver] ?? "") \($0.points)" as Words }
        let light: [Words] = line.hasLight ? ["the rest 1"] : []
        return "\(.joined(voices + light, with: " + ")) = \(line.points)"
    }

    private func enough(_ line: Decision.Line) -> Words {
        if line.isEnough { return ": that's enough." }
        return line.voices.count > 1
            ? ": two voices, and nobody else had more, so that's enough."
            : ": one voice, and nobody else had more, so that's enough."
    }

    private func drawn(_ draw: WhyFacts.Draw) -> Words {
        """
        \(draw.among) people had waited as long: the smallest SHA-256 decides. \
        That of \(code: draw.text) begins with \(code: String(draw.hash.prefix(16))).
        """
    }

    private func outcome(_ outcome: Decision.Outcome, rest: Int) -> Words {
        switch outcome {
        case .featured(let wait): "It was your turn, after a wait of \(weeks(wait))."
        case .waits(let wait):
            "That's enough. You've waited \(weeks(wait)), and the turn goes to the longest wait; yours goes on counting."
        case .notEnough:
            "To be featured it takes two people and \(FairChoice.enoughPoints) points. These thanks stay yours, and your wait goes on counting."
        case .rests(let since):
            "You were featured \(weeks(since)) ago: afterwards others come first for \(weeks(rest))."
        case .isNew: "You had just arrived: turns begin after four weeks."
        case .isAway: "You were away. Your wait goes on counting."
        case .declines: "You chose not to be featured. Changed your mind? \(code: "settings")"
        }
    }

    private func weeks(_ count: Int) -> Words { count == 1 ? "one week" : "\(number(count)) weeks" }

    private func since(_ wait: Int, _ week: Week) -> Words {
        let day = week.earlier(by: wait).day(1)
        return day.year == week.day(1).year ? date(day) : "\(date(day)) \(day.year ?? 0)"
    }
}
