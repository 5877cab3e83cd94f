import Chat
import Foundation
import Praise
import Storage

/// Turns the events of one batch into what the ledger records: parses, and looks names up before the transaction.
struct EventReader {
    /// Seconds after which a room's members are asked anew when a name is looked up.
    static let memberLifetime: TimeInterval = 600
    /// Seconds between two questions for a typed name that nobody has.
    static let shortestQuestion: TimeInterval = 5

    let connection: ChatConnection
    var memory: ListenerMemory
    /// Uptime at the poll.
    let now: TimeInterval
    let giving: GivingRules
    /// Names seen, for the directory.
    private(set) var learned: [Member] = []

    init(connection: ChatConnection, memory: ListenerMemory, now: TimeInterval, giving: GivingRules = GivingRules()) {
        self.connection = connection
        self.memory = memory
        self.now = now
        self.giving = giving
    }

    mutating func read(_ events: [ChatEvent]) async throws(ChatFailure) -> [Heard] {
        var heard: [Heard] = []
        for event in events {
            do throws(ChatFailure) {
                if let one = try await read(event) { heard.append(one) }
            } catch {
                // Names that may not be looked up hold one message up, not the stream.
                guard error.kind == .refused, let address = event.message?.address else { throw error }
                heard.append(.malformed(address, reason: error.advice, excerpt: ""))
            }
        }
        return heard
    }

    private mutating func read(_ event: ChatEvent) async throws(ChatFailure) -> Heard? {
        switch event {
        case .posted(let message): try await read(message, isEdit: false)
        case .edited(let message): try await read(message, isEdit: true)
        case .deleted(let address): .deleted(address)
        case .echoed(let key, let address): .echoed(key, address)
        case .joined(let room): .joined(room)
        case .left(let room, let user, let time): .left(room, by: user, at: time)
        case .unreadable(let room): .unreadable(room)
        case .malformed(let address, let reason, let excerpt): .malformed(address, reason: reason, excerpt: excerpt)
        // In a room of the settings it may join in; with Bravo alone it may answer.
        case .reacted(let emoji) where !connection.rooms.contains(emoji.address.room): .answered(emoji)
        case .reacted(let emoji): try await read(emoji)
        case .unreacted(let emoji): .unreacted(emoji)
        }
    }

    /// What is not for Bravo goes no further, but for an edit, which may take an earlier thank back.
    private mutating func read(_ message: Message, isEdit: Bool) async throws(ChatFailure) -> Heard? {
        guard !message.sender.isBot, let identity = memory.identity, message.sender.user != identity.user else {
            return nil
        }
        let parser = CommandParser(bot: identity.user, botNames: [identity.name], values: giving.values)
        var reading = parser.read(message)
        if reading == .notForUs, let heard = try await natural(message, parser) { return .message(heard) }
        if reading == .notForUs {
            let heard = HeardMessage(message, reading: reading)
            return isEdit || heard.answer != nil || heard.digestReply != nil ? .message(heard) : nil
        }
        var message = message
        var findings: [Finding] = []
        var companions: [Member] = []
        if !message.isDirect, reading.mayName {
            let names = try await names(
                in: message.address.room, for: reading.recipients + [.account(message.sender.user, label: "")])
            // A name without an @, or of several words, can only be told from the reason once it is known who there is.
            reading = parser.read(message, names: names)
            findings = try await find(reading.recipients, among: names, in: message.address.room)
            if case .command(.thanks(let thanks)) = reading {
                companions = Companions.named(in: thanks.reason, among: names)
            }
            message.sender.name = name(of: message.sender, in: message.address.room)
        }
        if case .command(.request(let request)) = reading, request.kind.isCorrection, !message.isDirect {
            (message.sender, findings) = try await people(of: request, in: message)
        }
        learn(message.sender)
        return .message(HeardMessage(message, reading: reading, findings: findings, companions: companions))
    }

    mutating func find(_ recipients: [Recipient], among names: MemberNames, in room: RoomID)
        async throws(ChatFailure) -> [Finding]
    {
        var findings: [Finding] = []
        for recipient in recipients {
            guard let finding = try await find(recipient, among: names, in: room) else { continue }
            // The chat's own name of an account is kept, whatever the roster calls the person.
            if case .member(let member) = finding, let seen = memory.rooms[room]?.members.first(where: { $0 == member })
            {
                learn(seen)
            }
            findings.append(finding)
        }
        return findings
    }

    /// Nil for the author of a message that is gone: then nobody is named.
    private func find(_ recipient: Recipient, among names: MemberNames, in room: RoomID) async throws(ChatFailure)
        -> Finding?
    {
        switch recipient {
        case .account(let user, let label):
            return names[user].map(Finding.member) ?? .unknown(label)
        case .handle(let name):
            return names.find(name)
        case .repliedAuthor(let target):
            var author = target.author
            if author == nil { author = try await connection.platform.author(of: target.message, in: room) }
            guard let author else { return nil }
            return names[author].map(Finding.member) ?? .unknown(author.rawValue)
        }
    }

    /// As the room calls them at present.
    func name(of sender: Member, in room: RoomID) -> String {
        memory.rooms[room]?.members.first { $0.user == sender.user }?.name ?? sender.name
    }

    /// Everybody who may be named in a room.
    mutating func names(in room: RoomID, for recipients: [Recipient]) async throws(ChatFailure) -> MemberNames {
        let members = try await members(in: room, for: recipients)
        if let names = memory.rooms[room]?.names { return names }
        let names = MemberNames(members, roster: memory.roster, on: connection.id)
        memory.rooms[room]?.names = names
        return names
    }

    /// Everybody in the room, asked anew when somebody named is missing from what we remember or it has grown old.
    mutating func members(in room: RoomID, for recipients: [Recipient]) async throws(ChatFailure) -> [Member] {
        if let known = memory.rooms[room], suffices(known, in: room, for: recipients) { return known.members }
        let members = try await connection.platform.members(of: room).map { member in
            var member = member
            member.isBot = member.isBot || member.user == memory.identity?.user
            return member
        }
        memory.rooms[room] = ListenerMemory.Room(members: members, askedAt: now)
        return members
    }

    /// A name that is missing is worth one question, not one for each message that misspells it.
    private mutating func suffices(_ known: ListenerMemory.Room, in room: RoomID, for recipients: [Recipient]) -> Bool {
        let age = now - known.askedAt
        let names = known.names ?? MemberNames(known.members, roster: memory.roster, on: connection.id)
        memory.rooms[room]?.names = names
        let missing = recipients.filter { !$0.isAmong(names) }
        if missing.isEmpty { return age < Self.memberLifetime }
        return age == 0 || (age < Self.shortestQuestion && missing.allSatisfy(\.isHandle))
    }

    mutating func learn(_ member: Member) {
        if !learned.contains(member) { learned.append(member) }
    }
}

extension ChatEvent {
    fileprivate var message: Message? {
        switch self {
        case .posted(let message), .edited(let message): message
        default: nil
        }
    }
}

extension Recipient {
    fileprivate var isHandle: Bool {
        if case .handle = self { true } else { false }
    }

    /// Whether these names suffice to look the recipient up. A typed name asks again: somebody may just have arrived.
    fileprivate func isAmong(_ names: MemberNames) -> Bool {
        switch self {
        case .account(let user, _): names[user] != nil
        case .handle(let name): if case .unknown = names.find(name) { false } else { true }
        case .repliedAuthor: true
        }
    }
}

extension Reading {
    fileprivate var recipients: [Recipient] {
        if case .command(.thanks(let thanks)) = self { thanks.recipients } else { [] }
    }

    /// Whether it could thank somebody, once it is known what people are called.
    fileprivate var mayName: Bool {
        switch self {
        case .command(.thanks), .nearly(.noRecipient), .nearly(.noReason), .nearly(.unknownRequest): true
        case .command(.request), .command(.help), .nearly(.empty), .notForUs: false
        }
    }
}
