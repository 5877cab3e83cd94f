/// The directors' monthly digest: what is told and what is asked.
extension English {
    func directorSubject(_ digest: DirectorDigest) -> Words {
        "Your \(text: month(digest)) in thanks · Bravo (\(text: place.workspace))"
    }

    func directorOpening(_ digest: DirectorDigest) -> [LetterBlock] {
        [.paragraph(first(digest))] + told(digest) + practice(digest)
    }

    func directorItem(_ item: DigestItem) -> DirectorItem? {
        switch item.act {
        case .decide(let raised):
            return asked(
                "One decision", decision(raised),
                answers: "✅ yes · ❌ not now · in your own words: \(code: "standard: …")")
        case .tell:
            return asked("One small thing, if you have time", act(item.act), answers: "✅ when done, ❌ to skip")
        case .look, .adopt, .review:
            return nil
        }
    }

    func month(_ digest: DirectorDigest) -> String { Self.months[digest.month.number - 1] }

    private func first(_ digest: DirectorDigest) -> Words {
        let hello: Words = "Hello \(name: digest.director.firstName)."
        let people: Words = digest.thanked == 1 ? "one person" : "\(number(digest.thanked)) people"
        let own: Words =
            digest.thanked == 0
            ? "who made your month easier?" : "in \(text: month(digest)) you thanked \(people)."
        return "\(hello) \(strong: "You first"): \(own)\(ahead(digest.item))"
    }

    private func ahead(_ item: DigestItem?) -> Words {
        guard let item else { return "" }
        if case .decide = item.act { return " There's one decision for you further down." }
        return " There's one small thing for you further down."
    }

    private func told(_ digest: DirectorDigest) -> [LetterBlock] {
        guard !digest.stories.isEmpty else { return [] }
        let count = ["one story", "two stories", "three stories", "four stories"]
        let heading: Words = "\(text: month(digest)), in \(text: count[min(digest.stories.count, count.count) - 1])"
        return [.heading(heading), .paragraph(.joined(digest.stories.map { "• \(told($0))" }, with: "\n"))]
    }

    private func told(_ one: Story.Featured) -> Words {
        let whom: Words = one.team.map { "the \(name: $0) team" } ?? "\(name: one.person.name)"
        let place: Words = one.service.map { ", \(text: $0)" } ?? ""
        guard let quote = one.quotes.first else { return "\(whom)\(place)" }
        if quote.isFromCustomer { return "\(source(quote)): \(self.quote(quote.reason)) · thanks to \(whom)\(place)" }
        return "\(whom)\(place)\(by(quote)): \(self.quote(quote.reason))"
    }

    private func by(_ quote: Story.Quote) -> Words { quote.giver.map { ", from \(name: $0)" } ?? "" }

    private func source(_ quote: Story.Quote) -> Words {
        "From a customer\(quote.giver.map { ", passed on by \(name: $0)" as Words } ?? "")"
    }

    private func decision(_ raised: RaisedStandard) -> Words {
        let place: Words = raised.service.map { " (\(text: $0))" } ?? ""
        let reasons = raised.reasons.prefix(3).map(quote)
        let written: Words = reasons.isEmpty ? "" : " What was written: \(.joined(reasons, with: " · "))"
        return """
            \(name: raised.manager.name)\(place) brings you an idea: \(quote(raised.words)). \
            Make it a standard for the whole company? The idea comes from \(list(raised.inventors.map(\.name))).\(written)
            """
    }

    private func asked(_ heading: Words, _ words: Words, answers: Words) -> DirectorItem {
        DirectorItem(
            heading: heading, words: words, answers: answers,
            answersByMail: "Answer in chat, under the same message: \(answers)")
    }
}
