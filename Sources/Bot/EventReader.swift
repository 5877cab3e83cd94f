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
        case .unreacted(let emoji): giving.joining.contains(emoji.character) ? .unreacted(emoji) : nil
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
            return isEdit || heard.answer != nil ? .message(heard) : nil
        }
        var message = message
        var findings: [Finding] = []
        var companions: [Member] = []
        if case .command(.thanks(var thanks)) = reading, !message.isDirect {
            let members = try await members(
                in: message.address.room, for: thanks.recipients + [.account(message.sender.user, label: "")])
            // Names of several words can only be told from the reason once it is known who is here.
            if thanks.recipients.contains(where: \.isHandle) {
                reading = parser.read(message, names: MemberNames(members))
                if case .command(.thanks(let again)) = reading { thanks = again }
            }
            findings = try await find(thanks.recipients, among: members, in: message.address.room)
            companions = Companions.named(in: thanks.reason, among: MemberNames(members))
            if let giver = members.first(where: { $0.user == message.sender.user }) { message.sender.name = giver.name }
        }
        if case .command(.request(let request)) = reading, request.kind.isCorrection, !message.isDirect {
            (message.sender, findings) = try await people(of: request, in: message)
        }
        learn(message.sender)
        return .message(HeardMessage(message, reading: reading, findings: findings, companions: companions))
    }

    mutating func find(_ recipients: [Recipient], among members: [Member], in room: RoomID)
        async throws(ChatFailure) -> [Finding]
    {
        var findings: [Finding] = []
        for recipient in recipients {
            guard let finding = try await find(recipient, among: members, in: room) else { continue }
            if case .member(let member) = finding { learn(member) }
            findings.append(finding)
        }
        return findings
    }

    /// Nil for the author of a message that is gone: then nobody is named.
    private func find(_ recipient: Recipient, among members: [Member], in room: RoomID) async throws(ChatFailure)
        -> Finding?
    {
        switch recipient {
        case .account(let user, let label):
            return members.first { $0.user == user }.map(Finding.member) ?? .unknown(label)
        case .handle(let name):
            return .unknown(name)
        case .repliedAuthor(let target):
            var author = target.author
            if author == nil { author = try await connection.platform.author(of: target.message, in: room) }
            guard let author else { return nil }
            return members.first { $0.user == author }.map(Finding.member) ?? .unknown(author.rawValue)
        }
    }

    /// Everybody in the room, asked anew when somebody named is missing from what we remember or it has grown old.
    mutating func members(in room: RoomID, for recipients: [Recipient]) async throws(ChatFailure) -> [Member] {
        if let known = memory.rooms[room], suffices(known, for: recipients) { return known.members }
        let members = try await connection.platform.members(of: room).map { member in
            var member = member
            member.isBot = member.isBot || member.user == memory.identity?.user
            return member
        }
        memory.rooms[room] = ListenerMemory.Room(members: members, askedAt: now)
        return members
    }

    /// A name that is missing is worth one question, not one for each message that misspells it.
    private func suffices(_ known: ListenerMemory.Room, for recipients: [Recipient]) -> Bool {
        let age = now - known.askedAt
        let missing = recipients.filter { !$0.isAmong(known.members) }
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

    /// Whether these members suffice to look the recipient up. A typed name asks again: somebody may just have arrived.
    fileprivate func isAmong(_ members: [Member]) -> Bool {
        switch self {
        case .account(let user, _): members.contains { $0.user == user }
        case .handle(let name): MemberNames(members).member(named: name) != nil
        case .repliedAuthor: true
        }
    }
}
