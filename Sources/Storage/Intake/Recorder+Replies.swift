import Foundation
import Praise

/// Answers by an emoji to something that Bravo said to one person alone.
extension Recorder {
    /// Nobody else's emoji counts, and taking it back changes nothing: what was chosen is changed by choosing again.
    mutating func react(_ emoji: Emoji) throws {
        guard let item = try outbox.said(as: emoji.target, in: intake.chat),
            item.to == .person(Account(chat: intake.chat, user: emoji.user))
        else { return }
        switch item.saying {
        case .told: try choose(emoji)
        case .toldBefore(let invitation): try answer(invitation, emoji)
        case .digest(.item(let item, _)), .digest(.directorItem(let item)): try answer(item, emoji)
        case .standard(.mayNameYou): try answerName(item.id, emoji)
        default: break
        }
    }

    /// An answer to the privacy notice.
    private mutating func choose(_ emoji: Emoji) throws {
        guard let change = PreferenceChange(choice: emoji.plain) else { return }
        try apply(change, by: emoji.user)
        let question = Question(
            .changed, asker: Account(chat: intake.chat, user: emoji.user), rest: change.typed, askedAt: now,
            message: emoji.address)
        try queue([
            QueuedSaying(
                to: .room(intake.chat, emoji.address.room), saying: .question(question),
                origin: .message(emoji.address, .original), purpose: .answer)
        ])
    }
}
