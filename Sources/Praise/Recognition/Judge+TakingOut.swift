/// Taking out of what was told what harms: a person who withdraws, an insult, a customer's name.
extension Judge {
    static func takingOut(_ request: Request, _ heard: HeardMessage, _ facts: JudgeFacts) -> Judgement {
        guard facts.standing.isEmpty else { return withdrawing(heard, facts: facts) }
        guard let asked = facts.giving.takingOut else { return Judgement(entry: .nothing) }
        let taken =
            asked.thank.map { takenOut(of: $0, asked) } ?? asked.story.map { takenOut(of: $0, request, asked) } ?? []
        guard !taken.isEmpty else {
            return answering(heard, .giving(.takingOut(isModerator: asked.isModerator)), facts)
        }
        return Judgement(entry: .takenOut(taken))
    }

    /// What whoever asked is told, once it is known which posts are to be changed; the changing of those.
    public static func answers(to heard: HeardMessage, changing posts: [(key: SendKey, place: Addressee)])
        -> [QueuedSaying]
    {
        guard !posts.isEmpty else { return [answer(heard, .giving(.keptOut))] }
        return posts.map { post in
            let amendment = Amendment(
                post: post.key, answer: heard.answerPlace, asked: heard.address, revision: heard.revision)
            return QueuedSaying(
                to: post.place, saying: .amendment(amendment),
                origin: .amendment(post.key, heard.address, heard.revision), purpose: .amendment)
        }
    }

    /// In reply to a thank: its quote; for somebody it thanks also their name, wherever that quote was told.
    private static func takenOut(of thank: TakingOutFacts.Thank, _ asked: TakingOutFacts) -> [TakenOut] {
        let isRecipient = thank.recipients.contains(asked.asker.id)
        guard isRecipient || asked.isModerator || thank.giver == asked.asker.id else { return [] }
        let quote = TakenOut(.message(thank.address))
        guard isRecipient else { return [quote] }
        let places = asked.told.filter { $0.quotes(thank.address) && $0.shows(asked.asker.id) }
        return [quote] + places.map { TakenOut(.person(asked.asker.id), period: $0.period.description) }
    }

    /// In reply to a post: what a moderator names, else everything of the asker's own.
    private static func takenOut(of story: Story, _ request: Request, _ asked: TakingOutFacts) -> [TakenOut] {
        let period = story.period.description
        if asked.isModerator {
            let people = asked.named.filter(story.shows).map { TakenOut(.person($0), period: period) }
            let words = request.quotedWords.flatMap(story.redactions).map { redaction in
                if case .message = redaction { TakenOut(redaction) } else { TakenOut(redaction, period: period) }
            }
            if !people.isEmpty || !words.isEmpty { return people + words }
        }
        guard request.rest.isEmpty, request.recipients.isEmpty else { return [] }
        let person = story.shows(asked.asker.id) ? [TakenOut(.person(asked.asker.id), period: period)] : []
        let giver = story.quotes(asked.asker) ? [TakenOut(.giver(asked.asker), period: period)] : []
        return person + giver
    }
}

extension Request {
    /// What stands between quotation marks of any kind.
    var quotedWords: [String] {
        let marks: [Character: Character] = ["«": "»", "“": "”", "\"": "\"", "„": "“", "‘": "’"]
        var (words, closing, start) = ([String](), Character?.none, rest.startIndex)
        for index in rest.indices {
            if let end = closing {
                guard rest[index] == end else { continue }
                let inside = rest[start..<index].drop(while: \.isWhitespace)
                words.append(String(inside.reversed().drop(while: \.isWhitespace).reversed()))
                closing = nil
            } else if let end = marks[rest[index]] {
                (closing, start) = (end, rest.index(after: index))
            }
        }
        return words.filter { !$0.isEmpty }
    }
}
