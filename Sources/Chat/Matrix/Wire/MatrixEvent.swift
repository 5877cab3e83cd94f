import Foundation
import Praise

/// An event of a room, in so far as Bravo reads it.
struct MatrixEvent: Hashable, Sendable {
    var id: MessageID
    var sender: UserID
    var sentAt: Date
    var content: Content

    enum Content: Hashable, Sendable {
        case message(MatrixMessage)
        case reaction(MatrixReaction)
        case redaction(of: MessageID)
        case member(UserID, MatrixMember)
        /// Words we cannot read, or the news that there will be such.
        case encryption
        case tombstone(replacement: RoomID?)
        /// Taken away since; its redaction is an event of its own.
        case redacted
        case other
    }
}

extension MatrixEvent: Decodable {
    private enum Key: String, CodingKey {
        case type, sender, content, redacts, unsigned
        case id = "event_id"
        case time = "origin_server_ts"
        case stateKey = "state_key"
    }

    /// The most bytes an identifier may have.
    static let longestIdentifier = 256

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        // Events of an invitation are stripped of their identifiers and times.
        id = MessageID(try container.decodeIfPresent(String.self, forKey: .id) ?? "")
        sender = UserID(try container.decode(String.self, forKey: .sender))
        let milliseconds = try container.decodeIfPresent(Int64.self, forKey: .time) ?? 0
        // The sender's server chooses this number: it stays within the years 1970 to 9999.
        sentAt = Date(timeIntervalSince1970: Double(min(max(0, milliseconds), 253_402_300_799_000)) / 1000)
        content = try Self.content(container)
        for identifier in [id.rawValue, sender.rawValue] where identifier.utf8.count > Self.longestIdentifier {
            throw DecodingError.dataCorruptedError(
                forKey: .id, in: container, debugDescription: "an identifier of more than 256 bytes")
        }
    }

    private static func content(_ container: KeyedDecodingContainer<Key>) throws -> Content {
        switch try container.decode(String.self, forKey: .type) {
        case "m.room.member":
            let user = UserID(try container.decode(String.self, forKey: .stateKey))
            var member = try container.decode(MatrixMember.self, forKey: .content)
            member.wasIn = unsigned(container)?.previous?.membership == "join"
            return .member(user, member)
        case "m.room.encryption", "m.room.encrypted": return .encryption
        case _ where isRedacted(container): return .redacted
        case "m.room.message": return .message(try container.decode(MatrixMessage.self, forKey: .content))
        case "m.reaction": return .reaction(try container.decode(MatrixReaction.self, forKey: .content))
        case "m.room.redaction": return .redaction(of: try redacted(container))
        case "m.room.tombstone":
            let tombstone = try container.decode(MatrixTombstone.self, forKey: .content)
            return .tombstone(replacement: tombstone.replacement.map(RoomID.init(rawValue:)))
        default: return .other
        }
    }

    private static func isRedacted(_ container: KeyedDecodingContainer<Key>) -> Bool {
        unsigned(container)?.redaction != nil
    }

    private static func unsigned(_ container: KeyedDecodingContainer<Key>) -> MatrixUnsigned? {
        try? container.decodeIfPresent(MatrixUnsigned.self, forKey: .unsigned)
    }

    /// In the content since room version 11, beside it before.
    private static func redacted(_ container: KeyedDecodingContainer<Key>) throws -> MessageID {
        let content = try? container.decode(MatrixRedaction.self, forKey: .content)
        return MessageID(try content?.redacts ?? container.decode(String.self, forKey: .redacts))
    }
}
