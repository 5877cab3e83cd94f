import Foundation
import Praise
import Storage

extension Member {
    static let dan = Member(user: "@dan", name: "Dan")
}

extension GivingRules {
    /// Everybody may join in; Dan takes care.
    static let lively = GivingRules(
        joining: .standard, moderators: [Account(chat: "matrix", user: Member.dan.user)])
}

extension Heard {
    /// An emoji on `$1`, unless told otherwise.
    static func emoji(
        _ id: MessageID = "$e1", _ character: String = "👏", by member: Member = .chi, on target: MessageID = "$1",
        at time: Date = .noon
    ) -> Heard {
        .joinedIn(
            Emoji(address: .message(id), target: target, user: member.user, character: character, sentAt: time), member)
    }

    /// The same taken off, on a chat that tells it by what it was.
    static func emojiOff(_ id: MessageID = "$e1", by member: Member = .chi, at time: Date = .noon) -> Heard {
        .unreacted(Emoji(address: .message(id), target: "$1", user: member.user, character: "👏", sentAt: time))
    }

    static func asks(
        _ kind: Request.Kind, _ id: MessageID = "$9", by member: Member = .ana, rest: String = "",
        replyingTo target: MessageID? = nil, room: RoomID = "!tea", isDirect: Bool = false, named: [Member] = [],
        revision: Revision = .original
    ) -> Heard {
        let request = Request(
            kind, rest: rest, recipients: named.map { .account($0.user, label: $0.name) },
            repliesTo: target.map { ReplyTarget(message: $0) })
        let message = Message(
            address: .message(id, room: room), revision: revision, sender: member, sentAt: .noon, content: [],
            isDirect: isDirect)
        return .message(
            HeardMessage(message, reading: .command(.request(request)), findings: named.map(Finding.member)))
    }
}

extension Ledger {
    /// Hears as a workspace with rules of its own does.
    @discardableResult
    func hear(_ heard: Heard..., under rules: GivingRules, at now: Date = .noon) async throws -> Receipt {
        var intake = Intake.of(heard)
        intake.giving = rules
        return try await record(intake, at: now)
    }

    /// Who joined in, as `$1: Chi`.
    func joined() async throws -> [String] {
        let always = DateInterval(start: Date(timeIntervalSince1970: 0), end: Date(timeIntervalSince1970: 9e9))
        return try await recognitions(in: always).map { recognition in
            "\(recognition.address.message): \(recognition.joined.map(\.name).joined(separator: ", "))"
        }
    }
}
