import Foundation
import Praise

/// As JSON, one object a line. Later versions only add fields. Times are in UTC, to the millisecond:
///
/// ```json
/// {"chat":"matrix","giver":{"name":"Ana","person":1,"user":"@ana:example.org"},"message":"$m","reason":"the docs",
///  "recipients":[{"name":"Ben","person":2,"user":"@ben:example.org"}],"recordedAt":"2026-11-17T09:00:01.250Z",
///  "revision":"","room":"!a:example.org","sentAt":"2026-11-17T09:00:00.000Z","state":"in force","word":"bravo"}
/// ```
///
/// Where there is something to say, also `"team":"Front desk"`, `"values":["Helping out"]`, `"customer":true` and
/// `"joined":[{"at":"2026-11-17T09:30:00.000Z","name":"Chi","person":3,"user":"@chi:example.org"}]`.
extension RecognitionRecord: Codable {
    fileprivate static let timeStyle = Date.ISO8601FormatStyle(includingFractionalSeconds: true)

    /// One line, without its end.
    public func jsonLine() throws -> String {
        try JSONText.encode(self)
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        func time(_ key: CodingKeys) throws -> Date {
            try Self.timeStyle.parse(container.decode(String.self, forKey: key))
        }
        self.init(
            address: MessageAddress(
                chat: try container.decode(ChatID.self, forKey: .chat),
                room: try container.decode(RoomID.self, forKey: .room),
                message: try container.decode(MessageID.self, forKey: .message)),
            revision: try container.decode(Revision.self, forKey: .revision),
            giver: try container.decode(Party.self, forKey: .giver),
            recipients: try container.decode([Party].self, forKey: .recipients),
            word: try container.decode(ThanksWord.self, forKey: .word),
            reason: try container.decode(String.self, forKey: .reason),
            sentAt: try time(.sentAt), recordedAt: try time(.recordedAt),
            state: try container.decode(State.self, forKey: .state),
            team: try container.decodeIfPresent(String.self, forKey: .team),
            values: try container.decodeIfPresent([String].self, forKey: .values) ?? [],
            isFromCustomer: try container.decodeIfPresent(Bool.self, forKey: .customer) ?? false,
            joined: try container.decodeIfPresent([Joined].self, forKey: .joined) ?? [])
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(address.chat, forKey: .chat)
        try container.encode(address.room, forKey: .room)
        try container.encode(address.message, forKey: .message)
        try container.encode(revision, forKey: .revision)
        try container.encode(giver, forKey: .giver)
        try container.encode(recipients, forKey: .recipients)
        try container.encode(word, forKey: .word)
        try container.encode(reason, forKey: .reason)
        try container.encode(sentAt.formatted(Self.timeStyle), forKey: .sentAt)
        try container.encode(recordedAt.formatted(Self.timeStyle), forKey: .recordedAt)
        try container.encode(state, forKey: .state)
        try container.encodeIfPresent(team, forKey: .team)
        if !values.isEmpty { try container.encode(values, forKey: .values) }
        if isFromCustomer { try container.encode(true, forKey: .customer) }
        if !joined.isEmpty { try container.encode(joined, forKey: .joined) }
    }

    private enum CodingKeys: String, CodingKey {
        case chat, room, message, revision, giver, recipients, word, reason, sentAt, recordedAt, state
        case team, values, customer, joined
    }
}

extension RecognitionRecord.Joined: Codable {
    private enum CodingKeys: String, CodingKey {
        case at
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let text = try container.decode(String.self, forKey: .at)
        self.init(
            try RecognitionRecord.Party(from: decoder), at: try RecognitionRecord.timeStyle.parse(text))
    }

    public func encode(to encoder: any Encoder) throws {
        try party.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(at.formatted(RecognitionRecord.timeStyle), forKey: .at)
    }
}
