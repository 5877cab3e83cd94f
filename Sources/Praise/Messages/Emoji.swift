public import Foundation

/// An emoji put on a message by an account.
public struct Emoji: Hashable, Sendable {
    /// The reaction's own address: taking it back arrives as the deletion of this address.
    public var address: MessageAddress
    public var target: MessageID
    public var user: UserID
    /// The character itself, variation selectors included as the chat sent them.
    public var character: String
    /// The chat's own time.
    public var sentAt: Date

    public init(address: MessageAddress, target: MessageID, user: UserID, character: String, sentAt: Date) {
        self.address = address
        self.target = target
        self.user = user
        self.character = character
        self.sentAt = sentAt
    }
}
