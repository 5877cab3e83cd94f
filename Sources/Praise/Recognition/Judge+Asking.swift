extension Judge {
    /// A question: queued as such, since its answer is made when it is said.
    ///
    /// In a room it gets an emoji, so that whoever asks sees that the answer comes elsewhere.
    static func asking(_ heard: HeardMessage, _ kind: Question.Kind, rest: String = "", _ facts: JudgeFacts)
        -> Judgement
    {
        var question = Question(
            kind, asker: Account(chat: heard.address.chat, user: heard.giver.user), rest: rest, askedAt: heard.sentAt,
            message: heard.address, thread: heard.isDirect ? nil : heard.thread ?? heard.address.message)
        var change: PreferenceChange?
        if kind == .settings, !rest.isEmpty, let wished = PreferenceChange(reading: rest) {
            question.kind = .changed
            change = wished
        }
        let answer = QueuedSaying(
            to: question.to, saying: .question(question), origin: .message(heard.address, heard.revision),
            purpose: .answer)
        let sayings = heard.isDirect || kind == .digest ? [answer] : [self.heard(heard), answer]
        return Judgement(entry: facts.standing.isEmpty ? .nothing : .withdrawn, sayings: sayings, change: change)
    }

    private static func heard(_ heard: HeardMessage) -> QueuedSaying {
        QueuedSaying(
            to: .message(heard.address), saying: .heard, origin: .message(heard.address, .original), purpose: .heard)
    }
}

extension Request.Kind {
    /// What kind of question it is; nil for what asks nothing.
    var question: Question.Kind? {
        switch self {
        case .me: .me
        case .why: .why
        case .whyMe: .whyMe
        case .values: .values
        case .standards: .standards
        case .digest: .digest
        case .privacy: .privacy
        case .myData: .myData
        case .settings: .settings
        case .undo, .withdraw: nil
        }
    }
}
