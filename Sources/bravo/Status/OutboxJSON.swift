import Foundation
import Praise

/// A saying of the outbox as JSON. Later versions only add fields.
struct OutboxJSON: Encodable {
    var key: String
    var chat: String
    var room: String?
    /// The account or the mail address, for what is said to one person.
    var user: String?
    var kind: String
    var state: OutboxState
    var attempts: Int
    var queuedAt: Date
    var lastAttemptAt: Date?
    var why: String?
    var waitsForPerson: Bool
    var settledByPersonAt: Date?
    var words: String?

    init(_ entry: OutboxEntry, wording: Wording? = nil) {
        key = entry.key.rawValue
        chat = entry.chat.rawValue
        room = entry.to?.room?.rawValue
        switch entry.to {
        case .person(let account): user = account.user.rawValue
        case .mail(let box): user = box.address.text
        default: break
        }
        kind = entry.kind
        state = entry.state
        attempts = entry.attempts
        queuedAt = entry.queuedAt
        lastAttemptAt = entry.lastAttemptAt
        why = entry.detail
        waitsForPerson = entry.waitsForPerson
        settledByPersonAt = entry.judgedAt
        words = entry.saying.flatMap { wording?.words(for: $0).plainText }
    }
}
