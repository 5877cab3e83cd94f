import Foundation
import Praise
import Storage
import Web

/// What a listener makes of the sample company's messages: read by the real parser, looked up among the real names.
struct SampleHearing {
    let chat: ChatID
    let room: RoomID
    let parser: CommandParser
    let names: MemberNames

    init(chat: ChatID, room: RoomID, names: MemberNames, values: CompanyValues) {
        self.chat = chat
        self.room = room
        self.names = names
        let bot = SampleStaff.cast.bot
        parser = CommandParser(bot: UserID(bot.id), botNames: [bot.name], values: values)
    }

    /// The names of the cast and of a roster.
    static func names(_ roster: [RosterPerson], on chat: ChatID) -> MemberNames {
        let members = (SampleStaff.cast.people + [SampleStaff.cast.bot]).map {
            Member(user: UserID($0.id), name: $0.name, isBot: $0.bot)
        }
        return MemberNames(members, roster: roster, on: chat)
    }

    /// The thank, what became of it, and who joined in.
    func heard(_ thank: SampleThank, as id: MessageID) -> [Heard] {
        let typing = SampleTyping(thank: thank)
        var message = message(id, from: thank.giver, at: thank.sentAt, typing.spans(thank.text))
        var heard: [Heard] = []
        switch thank.fate {
        case .kept: heard = [read(message)]
        case .corrected(let slip):
            message.content = typing.spans(slip)
            heard = [read(message)]
            message.content = typing.spans(thank.text)
            message.revision = .edit(milliseconds: 1, id: "")
            message.sentAt += 90
            heard.append(read(message))
        case .deleted: heard = [read(message), .deleted(message.address)]
        case .undone: heard = [read(message), undoing(message)]
        }
        return heard + (thank.stands ? thank.joins.map { join($0, to: thank, at: message.address) } : [])
    }

    /// What somebody types to Bravo alone.
    func heard(_ wish: String, from person: String, at time: Date) -> Heard {
        var message = message(MessageID("wish-\(person)"), from: person, at: time, [.text(wish)])
        message.address.room = RoomID("direct-\(person)")
        message.isDirect = true
        return read(message)
    }

    func read(_ message: Message) -> Heard {
        let reading = parser.read(message, names: names)
        guard case .command(.thanks(let thanks)) = reading else {
            return .message(HeardMessage(message, reading: reading))
        }
        return .message(
            HeardMessage(
                message, reading: reading, findings: thanks.recipients.compactMap(find),
                companions: Companions.named(in: thanks.reason, among: names)))
    }

    private func find(_ recipient: Recipient) -> Finding? {
        switch recipient {
        case .account(let user, let label): names[user].map(Finding.member) ?? .unknown(label)
        case .handle(let name): names.find(name)
        case .repliedAuthor: nil
        }
    }

    private func undoing(_ thank: Message) -> Heard {
        var undo = message(
            MessageID("\(thank.address.message)-undo"), from: thank.sender.user.rawValue, at: thank.sentAt + 120,
            [.text("/bravo undo")])
        undo.repliesTo = ReplyTarget(message: thank.address.message, author: thank.sender.user)
        return read(undo)
    }

    /// Its address is made as the Salon's adapter makes it.
    private func join(_ join: SampleThank.Join, to thank: SampleThank, at address: MessageAddress) -> Heard {
        let emoji = Emoji(
            address: MessageAddress(
                chat: chat, room: room, message: MessageID("\(address.message) \(join.person) \(Self.joining)")),
            target: address.message, user: UserID(join.person), character: Self.joining,
            sentAt: thank.sentAt + join.delay)
        return .joinedIn(emoji, member(join.person))
    }

    static let joining = "👏"

    private func message(_ id: MessageID, from person: String, at time: Date, _ content: [Span]) -> Message {
        Message(
            address: MessageAddress(chat: chat, room: room, message: id), sender: member(person), sentAt: time,
            content: content)
    }

    private func member(_ id: String) -> Member {
        Member(user: UserID(id), name: SampleStaff.person(id)?.name ?? id)
    }
}
