/// Whom a saying goes to.
public enum Addressee: Hashable, Sendable, Codable {
    /// An emoji on a message.
    case message(MessageAddress)
    /// An answer in the thread of a message; `root` is the thread's first message.
    case thread(MessageAddress, root: MessageID)
    case room(ChatID, RoomID)
    /// A direct room with somebody, opened when something is said.
    case person(Account)
    /// A mail to somebody, who may have no account on any chat.
    case mail(Mailbox)

    public var chat: ChatID {
        switch self {
        case .message(let address), .thread(let address, _): address.chat
        case .room(let chat, _): chat
        case .person(let account): account.chat
        case .mail: .mail
        }
    }

    /// The room it is said in; nil for a person, whose room is found when the saying is sent, and for a mail.
    public var room: RoomID? {
        switch self {
        case .message(let address), .thread(let address, _): address.room
        case .room(_, let room): room
        case .person, .mail: nil
        }
    }
}
