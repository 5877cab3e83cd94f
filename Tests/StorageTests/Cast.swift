import Foundation
import Praise
import Storage
import Testing

extension Member {
    static let ana = Member(user: "@ana", name: "Ana")
    static let ben = Member(user: "@ben", name: "Ben")
    static let chi = Member(user: "@chi", name: "Chi")
}

extension MessageAddress {
    static func message(_ id: MessageID, room: RoomID = "!tea") -> MessageAddress {
        MessageAddress(chat: "matrix", room: room, message: id)
    }
}

extension Account {
    static let operators = [Account(chat: "matrix", user: "@ops")]
}

extension Week {
    static let w47 = Week(containing: .noon, in: .gmt)
}

extension Revision {
    static func edit(_ number: Int64) -> Revision { .edit(milliseconds: number, id: "$e\(number)") }
}

extension Heard {
    /// A thank from Ana to Ben, unless told otherwise.
    static func thanks(
        _ id: MessageID = "$1", room: RoomID = "!tea", from giver: Member = .ana, to members: [Member] = [.ben],
        for reason: String = "the docs", revision: Revision = .original, at time: Date = .noon
    ) -> Heard {
        let recipients = members.map { Recipient.account($0.user, label: $0.name) }
        let thanks = Thanks(word: .bravo, recipients: recipients, reason: reason)
        return .said(
            id, room: room, by: giver, .command(.thanks(thanks)), members.map(Finding.member), revision: revision,
            at: time)
    }

    static func said(
        _ id: MessageID, room: RoomID = "!tea", by sender: Member = .ana, _ reading: Reading,
        _ findings: [Finding] = [], revision: Revision = .original, at time: Date = .noon, text: String = ""
    ) -> Heard {
        let message = Message(
            address: .message(id, room: room), revision: revision, sender: sender, sentAt: time,
            content: [.text(text)])
        return .message(HeardMessage(message, reading: reading, findings: findings))
    }
}

extension Intake {
    static func of(
        _ heard: [Heard], members: [Member] = [], next: String = "c1", caughtUpAt: Date? = nil,
        clockDifference: TimeInterval? = nil
    ) -> Intake {
        Intake(
            chat: "matrix", stream: "sync", heard: heard, members: members, next: Cursor(rawValue: next),
            caughtUpAt: caughtUpAt,
            clockDifference: clockDifference, zone: .gmt, operators: Account.operators)
    }
}

extension Ledger {
    @discardableResult
    func hear(_ heard: Heard..., at now: Date = .noon) async throws -> Receipt {
        try await record(.of(heard), at: now)
    }

    /// Who is thanked at present, as `Ana → Ben, Chi: reason`, the earliest first.
    func standing() async throws -> [String] {
        let always = DateInterval(start: Date(timeIntervalSince1970: 0), end: Date(timeIntervalSince1970: 9e9))
        return try await recognitions(in: always).map { recognition in
            "\(recognition.giver.name) → \(recognition.recipients.map(\.name).joined(separator: ", ")): \(recognition.reason)"
        }
    }

    /// Everything due, in the order in which it would be said.
    func due(at now: Date = .noon) async throws -> [Saying] {
        var sayings: [Saying] = []
        while let item = try await next(in: "matrix", at: now), sayings.count < 100 {
            sayings.append(item.saying)
            #expect(try await begin(item.id, rendered: item.rendered ?? "…", at: now))
            try await settle(item.id, .said(nil), at: now)
        }
        return sayings
    }
}
