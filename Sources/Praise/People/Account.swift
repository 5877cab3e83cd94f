/// Somebody's account on one chat. A person may have several; a name is never an account.
public struct Account: Hashable, Sendable, Codable {
    public var chat: ChatID
    public var user: UserID

    public init(chat: ChatID, user: UserID) {
        self.chat = chat
        self.user = user
    }
}

extension Account: Comparable {
    public static func < (left: Self, right: Self) -> Bool {
        (left.chat, left.user) < (right.chat, right.user)
    }
}
