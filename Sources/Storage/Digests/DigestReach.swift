public import Praise

/// How people can be reached at present.
public struct DigestReach: Hashable, Sendable {
    /// Those of the settings; whoever is on several is written to on the first.
    public var chats: [ChatID]
    /// Whether mails go out.
    public var sendsMail: Bool

    public init(chats: [ChatID], sendsMail: Bool) {
        self.chats = chats
        self.sendsMail = sendsMail
    }
}
