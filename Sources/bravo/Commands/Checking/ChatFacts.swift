import Chat
import Foundation
import Praise

/// What the lines about one chat are told from.
struct ChatFacts: Hashable, Sendable {
    var chat: Settings.Chat
    /// Whose token we hold.
    var me: Member
    /// Whether a bot runs now and joins by itself.
    var isRunning: Bool

    func subject(_ what: String) -> String { "\(chat.id): \(what)" }

    /// Every subject that the lines of a chat have.
    static let subjects = ["token", "connection", "account", "clock", "room", "rooms", "operators", "limits"]
}
