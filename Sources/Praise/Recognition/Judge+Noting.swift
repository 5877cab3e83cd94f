/// What is said beside the confirmation: each of these at most once, to a person, to a room, or in a week.
extension Judge {
    static func asides(
        on thanks: Thanks, for counted: [Member], in heard: HeardMessage, isRemarked: Bool, _ facts: JudgeFacts
    ) -> [QueuedSaying] {
        let giving = facts.giving
        var sayings: [QueuedSaying] = []
        if thanks.isFromCustomer, !giving.hasPassedOn {
            sayings.append(aside(heard, .customerCare, to: heard.answerPlace, purpose: .care))
        }
        if let emoji = giving.joiningEmoji {
            sayings.append(
                QueuedSaying(
                    to: heard.answerPlace, saying: .giving(.joining(emoji)),
                    origin: .room(heard.address.chat, heard.address.room), purpose: .joining))
        }
        let isCalm = facts.hasGivenBefore && facts.standing.isEmpty && !isRemarked
        if giving.mayHint, isCalm,
            let hint = Hint.hint(on: thanks, companions: heard.companions, counted: counted, giver: heard.giver)
        {
            let giver = Account(chat: heard.address.chat, user: heard.giver.user)
            let saying = GivingSaying.hint(hint, place: heard.answerPlace)
            sayings.append(aside(heard, saying, to: .person(giver), purpose: .hint))
        }
        return sayings
    }

    private static func aside(
        _ heard: HeardMessage, _ saying: GivingSaying, to place: Addressee, purpose: QueuedSaying.Purpose
    ) -> QueuedSaying {
        QueuedSaying(
            to: place, saying: .giving(saying), origin: .message(heard.address, heard.revision), purpose: purpose)
    }
}
