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
        case .toldBefore(let invitation): try answer(invitation, emoji)
        default: break
        }
    }
}
