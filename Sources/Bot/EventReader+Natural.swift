import Chat
import Praise
import Storage

extension EventReader {
    /// A message that thanks in plain words, in a room where they are understood; nil for every other.
    ///
    /// It counts if everybody it names can be thanked, and is nothing to Bravo otherwise: nobody asked for an answer. What was written
    /// before the room was told stays unread.
    mutating func natural(_ message: Message, _ parser: CommandParser) async throws(ChatFailure) -> HeardMessage? {
        let room = message.address.room
        guard let since = memory.natural?.since[room], message.sentAt >= since, parser.mayBeNatural(message) else {
            return nil
        }
        let giver = Recipient.account(message.sender.user, label: "")
        var reading = parser.read(message, names: try await names(in: room, for: [giver]), isNatural: true)
        guard case .command(.thanks(let thanks)) = reading else { return nil }
        let names = try await names(in: room, for: thanks.recipients + [giver])
        reading = parser.read(message, names: names, isNatural: true)
        guard case .command(.thanks(let thanks)) = reading else { return nil }
        let findings = try await find(thanks.recipients, among: names, in: room)
        guard findings.allSatisfy({ $0.canBeThanked(by: message.sender.user) }) else { return nil }
        var message = message
        message.sender.name = name(of: message.sender, in: room)
        learn(message.sender)
        return HeardMessage(message, reading: reading, findings: findings)
    }
}

extension Finding {
    fileprivate func canBeThanked(by giver: UserID) -> Bool {
        switch self {
        case .member(let member): !member.isBot && member.user != giver
        case .team: true
        case .ambiguous, .unknown: false
        }
    }
}
