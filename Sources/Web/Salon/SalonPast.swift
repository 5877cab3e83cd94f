public import Foundation

/// Something that was said in the room before the book was begun.
public struct SalonPast: Hashable, Sendable {
    /// One of the cast.
    public var sender: String
    public var sentAt: Date
    /// `<@id>` stands for a mention if `mentions` has the id.
    public var text: String
    public var mentions: [String]
    public var reactions: [Reaction]

    public struct Reaction: Hashable, Sendable {
        /// One of the cast.
        public var user: String
        public var emoji: String
        public var at: Date

        public init(user: String, emoji: String, at: Date) {
            self.user = user
            self.emoji = emoji
            self.at = at
        }
    }

    public init(
        sender: String, sentAt: Date, text: String, mentions: [String] = [], reactions: [Reaction] = []
    ) {
        self.sender = sender
        self.sentAt = sentAt
        self.text = text
        self.mentions = mentions
        self.reactions = reactions
    }
}
