import Foundation

/// One thing that happened: a line of the Salon's file, and in the same shape what the contract hands out.
struct SalonEvent: Hashable, Sendable, Codable {
    var type: Kind
    var room: String
    /// The message it is about; absent only when a room is joined.
    var message: String?
    /// Who did it.
    var sender: SalonMember?
    var sentAt: Date?
    /// The whole text, of an edit too; `<@id>` stands for a mention if `mentions` has the id.
    var text: String?
    var mentions: [SalonMention]?
    /// The bot's words as it means them to be shown.
    var parts: [SalonPart]?
    var thread: String?
    var replyTo: SalonReply?
    var direct: Bool?
    /// The idempotency key of the bot's own message.
    var key: String?
    /// Counts a message's edits from 1.
    var revision: Int?
    var emoji: String?

    enum Kind: String, Hashable, Sendable, Codable {
        case message, edit, delete, reaction, unreaction, joined
    }
}
