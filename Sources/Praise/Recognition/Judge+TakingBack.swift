/// Undoing a thank: by its giver, or by a moderator.
extension Judge {
    static func takingBack(_ heard: HeardMessage, _ facts: JudgeFacts) -> Judgement {
        // A thank edited into the word takes itself back.
        guard facts.standing.isEmpty else { return withdrawing(heard, facts: facts) }
        guard let asked = facts.giving.takingBack, !asked.isRepeated else { return Judgement(entry: .nothing) }
        guard let target = asked.target else { return answering(heard, .giving(.nothingToUndo), facts) }
        let names = target.recipients.map(\.name)
        if target.isAskers {
            let saying = target.isSettled ? Saying.correctedLate(names) : .withdrawn(names, sentAt: target.sentAt)
            return Judgement(entry: .takenBack(target.address), sayings: [answer(heard, saying)])
        }
        guard asked.isModerator else {
            return answering(heard, .giving(.notYours(giver: target.giver.name)), facts)
        }
        let done = GivingSaying.takenBack(
            giver: target.giver.name, names, sentAt: target.sentAt, isTold: target.isSettled)
        return Judgement(
            entry: .takenBack(target.address),
            sayings: [answer(heard, .giving(done)), telling(target, of: heard.giver)])
    }

    /// The giver learns, alone, whom they can ask.
    private static func telling(_ target: TakingBackFacts.Target, of moderator: Member) -> QueuedSaying {
        QueuedSaying(
            to: .person(Account(chat: target.address.chat, user: target.giver.user)),
            saying: .giving(.takenBackBy(moderator: moderator.name, sentAt: target.sentAt)),
            origin: .message(target.address, .deleted), purpose: .moderated)
    }
}
