/// A name somebody else gave to a thing: opaque, compared byte for byte, never shown as a person's name.
///
/// `Kind` only keeps a room's identifier from being passed where a message's is meant.
public struct Identifier<Kind>: RawRepresentable, Sendable {
    /// The chat's own spelling, at most 256 bytes where it comes from a chat.
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    public init(_ rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Swift's `String ==` treats canonically equivalent texts as equal; a database and a chat server do not.
extension Identifier: Hashable {
    public static func == (left: Self, right: Self) -> Bool {
        left.rawValue.utf8.elementsEqual(right.rawValue.utf8)
    }

    public func hash(into hasher: inout Hasher) {
        for byte in rawValue.utf8 { hasher.combine(byte) }
    }
}

extension Identifier: Comparable {
    public static func < (left: Self, right: Self) -> Bool {
        left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
    }
}

extension Identifier: Codable {
    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}

extension Identifier: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) {
        self.init(rawValue: value)
    }
}

extension Identifier: CustomStringConvertible {
    public var description: String { rawValue }
}

public enum ChatKind {}
public enum UserKind {}
public enum RoomKind {}
public enum MessageKind {}
public enum StreamKind {}

/// The operator's name for a chat: a key under `chats` in the settings.
public typealias ChatID = Identifier<ChatKind>
/// A chat's own, lasting identifier of an account.
public typealias UserID = Identifier<UserKind>
/// A chat's own identifier of a room or channel.
public typealias RoomID = Identifier<RoomKind>
/// A chat's own identifier of a message.
public typealias MessageID = Identifier<MessageKind>
/// What one cursor belongs to: a whole chat where one poll answers for every room, else a room.
public typealias StreamID = Identifier<StreamKind>
