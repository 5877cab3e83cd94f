extension DirectorDigest {
    /// The digest without what was taken out since it was composed. Its figures stay: nobody can be read out of them.
    public func redacted(by redactions: [Redaction]) -> DirectorDigest {
        guard !redactions.isEmpty else { return self }
        var digest = self
        digest.stories = Self.kept(stories, redactions)
        for index in accepted.indices {
            digest.accepted[index].inventors.removeAll { redactions.contains(.person($0.id)) }
        }
        digest.item = item.flatMap { Self.kept($0, redactions) }
        return digest
    }

    private static func kept(_ stories: [Story.Featured], _ redactions: [Redaction]) -> [Story.Featured] {
        Story(period: .day(Day(ordinal: 0)), featured: stories, givers: 0, recipients: 0)
            .redacted(by: redactions).featured
    }

    private static func kept(_ item: DigestItem, _ redactions: [Redaction]) -> DigestItem? {
        switch item.act {
        case .tell(let person, let quote):
            return kept([Story.Featured(person: person, quotes: [quote])], redactions).isEmpty ? nil : item
        case .decide(var raised):
            raised.inventors.removeAll { redactions.contains(.person($0.id)) }
            raised.reasons.removeAll { redactions.contains(.reason($0)) }
            // Whose idea it is has to be told: without anybody it waits for the next digest.
            return raised.inventors.isEmpty ? nil : DigestItem(id: item.id, act: .decide(raised))
        case .look, .adopt, .review:
            return item
        }
    }
}
