import Foundation
import Praise

/// The events of a poll in Bravo's own terms. Pure.
struct SalonEvents: Sendable {
    let account: ChatAccount

    func events(_ answer: SalonBatchAnswer) -> [ChatEvent] {
        answer.events.enumerated().compactMap { index, attempt in
            switch attempt {
            case .heard(let heard):
                isOurs(heard) ? event(heard, named: "\(answer.next) \(index)") : nil
            case .unreadable(let remains):
                malformed(
                    remains, room: remains.text("room"), message: remains.text("message"),
                    named: "\(answer.next) \(index)", reason: "not an event of the contract")
            }
        }
    }

    /// A chat may tell of more rooms than Bravo was told to listen to.
    private func isOurs(_ heard: SalonHeard) -> Bool {
        heard.direct ?? false || account.rooms.contains(RoomID(heard.room))
    }

    private func event(_ heard: SalonHeard, named fallback: String) -> ChatEvent? {
        switch heard.type {
        case "joined": return .joined(RoomID(heard.room))
        case "message", "edit", "delete", "reaction", "unreaction": break
        // A later version of the contract may tell more than we understand.
        default: return nil
        }
        if let event = known(heard) { return event }
        let remains = (try? JSONDecoder().decode(SalonRemains.self, from: JSONEncoder().encode(heard))) ?? .null
        return malformed(
            remains, room: heard.room, message: heard.message, named: fallback,
            reason: "a field that \(heard.type) needs is missing or unreadable")
    }

    private func known(_ heard: SalonHeard) -> ChatEvent? {
        guard isIdentifier(heard.room), let id = heard.message, isIdentifier(id) else { return nil }
        let address = address(heard.room, id)
        switch heard.type {
        case "message" where heard.key != nil: return heard.key.map { .echoed(SendKey(rawValue: $0), address) }
        case "message": return message(heard, at: address, .original).map(ChatEvent.posted)
        case "edit": return heard.revision.flatMap { message(heard, at: address, revision($0)) }.map(ChatEvent.edited)
        case "delete": return .deleted(address)
        case "reaction": return emoji(heard, on: address).map(ChatEvent.reacted)
        default: return emoji(heard, on: address).map(ChatEvent.unreacted)
        }
    }

    private func message(_ heard: SalonHeard, at address: MessageAddress, _ revision: Revision) -> Message? {
        guard let sender = heard.sender, isIdentifier(sender.id), let sentAt = heard.sentAt.flatMap(SalonTime.date),
            let text = heard.text
        else { return nil }
        let user = UserID(sender.id)
        return Message(
            address: address, revision: revision,
            sender: Member(
                user: user, name: sender.name, isBot: sender.bot ?? false || account.bots.contains(user)),
            sentAt: sentAt, content: SalonText.spans(text, mentions: heard.mentions ?? []),
            repliesTo: heard.replyTo.map {
                ReplyTarget(message: MessageID($0.message), author: $0.author.map { UserID($0) })
            },
            thread: heard.thread.map { MessageID($0) }, isDirect: heard.direct ?? false)
    }

    /// The chat counts a message's revisions, which orders them even where its clock goes back.
    private func revision(_ count: Int64) -> Revision { .edit(milliseconds: count, id: "") }

    /// A reaction's address is made of what it is; the spaces keep it apart from every message's.
    private func emoji(_ heard: SalonHeard, on target: MessageAddress) -> Emoji? {
        guard let user = heard.sender?.id, isIdentifier(user), let emoji = heard.emoji,
            (1...62).contains(emoji.utf8.count), let sentAt = heard.sentAt.flatMap(SalonTime.date)
        else { return nil }
        return Emoji(
            address: address(heard.room, "\(target.message) \(user) \(emoji)"), target: target.message,
            user: UserID(user), character: emoji, sentAt: sentAt)
    }

    private func address(_ room: String, _ message: String) -> MessageAddress {
        MessageAddress(chat: account.id, room: RoomID(room), message: MessageID(message))
    }

    /// 1 to 96 bytes, printable ASCII without spaces.
    private func isIdentifier(_ text: String) -> Bool {
        (1...96).contains(text.utf8.count) && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }

    /// What is set aside needs an address too: its own as far as it goes, else its place among the events.
    private func malformed(
        _ remains: SalonRemains, room: String?, message: String?, named fallback: String, reason: String
    ) -> ChatEvent {
        .malformed(
            address(cut(room) ?? "?", cut(message) ?? fallback), reason: reason, excerpt: remains.excerpt)
    }

    private func cut(_ text: String?) -> String? {
        guard let text, !text.isEmpty else { return nil }
        return String(decoding: text.utf8.prefix(96), as: UTF8.self)
    }
}
