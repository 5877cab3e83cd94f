import Chat
import Praise
import Storage

/// Posts changed in their place, and what is said elsewhere where no direct room can be had.
extension Speaker {
    func change(
        _ amends: OutboxItem.Amends, to rendered: String, _ item: OutboxItem
    ) async throws(ChatFailure) -> MessageID? {
        guard let message = amends.message else {
            throw ChatFailure(.refused, advice: "Bravo does not know which message the post is.")
        }
        var room = item.to.room
        if case .person(let account) = item.to { room = try await connection.platform.directRoom(with: account.user) }
        guard let room else { return nil }
        try await connection.platform.edit(message, to: rendered, in: room, key: item.key)
        return nil
    }

    /// What follows once a saying has come to its end.
    func followUp(_ outcome: SendOutcome, of item: OutboxItem) async throws(LedgerFailure) {
        let now = office.timepiece.now()
        switch (outcome, item.amends, item.saying) {
        case (.dropped(let reason), .some, _):
            try await ledger.queue(office.notices(.unchangedPost(item.to, item.key, reason: reason)), at: now)
        case (.dropped, nil, .giving(.hint(let hint, let place?))):
            try await ledger.queue([.elsewhere(hint, instead: item, at: place)], at: now)
        default: break
        }
    }
}

extension QueuedSaying {
    /// A hint in the thread of its message, where its giver cannot be spoken to alone.
    fileprivate static func elsewhere(_ hint: Hint, instead item: OutboxItem, at place: Addressee) -> QueuedSaying {
        let address =
            switch place {
            case .message(let address), .thread(let address, _): address
            case .room, .person, .mail:
                MessageAddress(chat: place.chat, room: place.room ?? "-", message: MessageID(item.key.rawValue))
            }
        return QueuedSaying(
            to: place, saying: .giving(.hint(hint, place: nil)), origin: .message(address, .original),
            purpose: .trouble)
    }
}

extension Saying {
    /// Whether nobody needs to know that it was not heard.
    var isQuietlyLost: Bool {
        switch self {
        case .giving(.hint), .giving(.takenBackBy): true
        default: false
        }
    }
}
