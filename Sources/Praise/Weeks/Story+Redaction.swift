extension Story {
    /// The story without what was taken out of it. Whoever has nothing left to be quoted is not shown, unless nothing was quoted.
    public func redacted(by redactions: [Redaction]) -> Story {
        guard !redactions.isEmpty else { return self }
        var story = self
        story.featured = featured.compactMap { $0.redacted(by: redactions) }
        story.also = also.compactMap { $0.redacted(by: redactions) }
        return story
    }

    /// Whether somebody is shown in it.
    func shows(_ person: PersonID) -> Bool { (featured + also).contains { $0.person.id == person } }

    /// Whether it quotes somebody.
    func quotes(_ giver: Person) -> Bool { quotes.contains { $0.isOf(giver) } }

    /// Whether it quotes a message.
    public func quotes(_ message: MessageAddress) -> Bool { quotes.contains { $0.source == message } }

    /// What to take out so that no quote holds these words, in whatever case.
    func redactions(holding words: String) -> [Redaction] {
        let key = NameFold.sortKey(words)
        guard !key.isEmpty else { return [] }
        return quotes.filter { NameFold.sortKey($0.reason).contains(key) }.map { quote in
            quote.source.map(Redaction.message) ?? .reason(quote.reason)
        }
    }

    private var quotes: [Quote] { (featured + also).flatMap(\.quotes) }
}

extension Story.Featured {
    fileprivate func redacted(by redactions: [Redaction]) -> Self? {
        guard !redactions.contains(.person(person.id)) else { return nil }
        let kept = quotes.filter { quote in !redactions.contains { $0.concerns(quote) } }
        return kept.isEmpty && !quotes.isEmpty ? nil : Self(person: person, service: service, team: team, quotes: kept)
    }
}

extension Story.Quote {
    fileprivate func isOf(_ person: Person) -> Bool {
        giverID.map { $0 == person.id } ?? (giver == person.name)
    }
}

extension Redaction {
    fileprivate func concerns(_ quote: Story.Quote) -> Bool {
        switch self {
        case .person: false
        case .giver(let person): quote.isOf(person)
        case .message(let address): quote.source == address
        case .reason(let reason): quote.source == nil && quote.reason == reason
        }
    }
}
