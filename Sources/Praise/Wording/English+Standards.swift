import Foundation

/// Small attentions that became, or could become, standards.
extension English {
    func standard(_ saying: StandardSaying) -> Words {
        switch saying {
        case .announced(let standard):
            "New \(owned(standard)): \(named(standard.words)).\(origin(standard)) \(allStandards)"
        case .refreshed(let standard):
            "New words for a standard of \(owner(standard)): \(named(standard.words)). \(allStandards)"
        case .mayNameYou(let manager, let words):
            """
            Your idea, \(quote(words)), could become a standard for the whole company: \(name: manager) is putting it to those who write the rules. \
            May your name go with it?
            👍 gladly · 🙈 rather not
            Without an answer, your name stays out of it.
            """
        case .nameAnswered(isAgreed: true):
            "All right: your name goes with the idea. I'll tell you what becomes of it."
        case .nameAnswered(isAgreed: false):
            "All right: your name stays out of it. What you answered stays between us."
        case .inventorsAsked(let names):
            """
            First I'm asking \(list(names)) whether their \(names.count == 1 ? "name" : "names") may go with the idea. \
            With \(names.count == 1 ? "their yes" : "a yes from one of them"), it goes up to those who write the rules.
            """
        case .notRaised(let words):
            """
            \(quote(words)) stays with the team. To go up, the idea needs a yes from one of the people who had it, \
            and I haven't received any.
            """
        case .raisedAccepted(let words):
            "It's a yes: \(named(words)) is now a standard for the whole company. \(allStandards)"
        case .raisedDeclined(let words):
            """
            Those who write the rules have read \(quote(words)), and for now it won't be a standard for the whole company. \
            The team can carry on as before.
            """
        case .askWords(let words):
            "Reply to this message with the new words, for example \(code: "standard: \(words)")"
        }
    }

    /// What is a standard here, in the order given.
    func standards(_ standards: [Standard]) -> [Words] {
        guard !standards.isEmpty else {
            return [
                """
                There are no standards here yet. They come from thanks: when three people have given thanks for the same small attention, \
                with the same \(code: "#word"), I put it to the team's manager.
                """
            ]
        }
        return Words.pages(title: "The standards here:", standards.map(line))
    }

    private func line(_ standard: Standard) -> Words {
        let owner: Words = standard.team.map { "\(name: $0)" } ?? "whole company"
        let day = place.day(of: standard.acceptedAt)
        let idea: Words = standard.inventors.isEmpty ? "" : " · an idea from \(list(standard.inventors.map(\.name)))"
        return "• \(named(standard.words)) (\(owner))\(idea) · since \(date(day)) \(text: "\(day.year ?? 0)")"
    }

    /// *Front desk standard*
    private func owned(_ standard: Standard) -> Words {
        standard.team.map { "\(name: $0) standard" } ?? "standard for the whole company"
    }

    private func owner(_ standard: Standard) -> Words {
        standard.team.map { "the \(name: $0) team" } ?? "the whole company"
    }

    private func origin(_ standard: Standard) -> Words {
        standard.inventors.isEmpty ? "" : " The idea comes from \(list(standard.inventors.map(\.name)))."
    }

    private var allStandards: Words { "All standards: \(code: "standards")" }

    private func named(_ words: String) -> Words { "\(strong: words.withoutFullStop)" }
}
