import Foundation

extension SalonBook {
    /// Says something in a room.
    ///
    /// - Returns: the message, and whether it is new: the same key again finds the message it has become.
    func say(_ draft: SalonDraft, as sender: SalonMember, in room: String) throws -> (message: String, isNew: Bool) {
        guard try cast.members(of: room).contains(sender) else { throw SalonRefusal.room }
        var known: String?
        let event = try write { history in
            known = draft.key.flatMap { history.keys[$0] }
            return known == nil ? try message(draft, from: sender, in: room, after: history) : nil
        }
        return (known ?? event?.message ?? "", event != nil)
    }

    /// Replaces a message's text by its own sender; nothing happens where it says so already.
    ///
    /// - Parameter room: where the message has to be; nil for wherever it is.
    func edit(_ message: String, to draft: SalonDraft, as sender: SalonMember, in room: String? = nil) throws {
        try write { history in
            var event = try own(message, of: sender, in: history)
            guard room ?? event.room == event.room else { throw SalonRefusal.gone }
            if sender.bot, event.text == draft.text, event.parts == draft.parts { return nil }
            event.type = .edit
            event.text = draft.text
            event.mentions = mentions(draft)
            event.parts = draft.parts
            event.sentAt = now()
            event.revision = (event.revision ?? 0) + 1
            return event
        }
    }

    /// Takes a message away, by its own sender.
    func delete(_ message: String, as sender: SalonMember) throws {
        try write { history in
            let event = try own(message, of: sender, in: history)
            return SalonEvent(
                type: .delete, room: event.room, message: message, sender: sender, sentAt: now(),
                direct: cast.isDirect(event.room))
        }
    }

    /// Puts an emoji on a message or takes it off; nothing happens where that is so already.
    ///
    /// - Parameter room: where the message has to be; nil for wherever it is.
    func react(_ emoji: String, on isOn: Bool, to message: String, in room: String?, as sender: SalonMember) throws {
        try write { history in
            guard let target = history.messages[message], room ?? target.room == target.room else {
                throw SalonRefusal.gone
            }
            let reaction = SalonReaction(user: sender.id, emoji: emoji)
            guard history.has(reaction, on: message) != isOn else { return nil }
            return SalonEvent(
                type: isOn ? .reaction : .unreaction, room: target.room, message: message, sender: sender,
                sentAt: now(), direct: cast.isDirect(target.room), emoji: emoji)
        }
    }

    /// Takes the bot into the room the first time it listens, so that it hears of it.
    func welcome() throws {
        try write { history in
            history.joined.contains(cast.room) ? nil : SalonEvent(type: .joined, room: cast.room)
        }
    }

    private func message(_ draft: SalonDraft, from sender: SalonMember, in room: String, after history: SalonHistory)
        throws -> SalonEvent
    {
        if let thread = draft.thread, history.messages[thread]?.room != room { throw SalonRefusal.thread }
        let target = draft.replyTo.flatMap { history.messages[$0] }
        return SalonEvent(
            type: .message, room: room, message: history.nextMessage, sender: sender, sentAt: now(), text: draft.text,
            mentions: mentions(draft), parts: draft.parts, thread: draft.thread,
            replyTo: draft.replyTo.map { SalonReply(message: $0, author: target?.sender?.id) },
            direct: cast.isDirect(room), key: draft.key)
    }

    private func mentions(_ draft: SalonDraft) -> [SalonMention] {
        cast.everybody.filter { draft.mentions.contains($0.id) }.map { SalonMention(id: $0.id, name: $0.name) }
    }

    private func own(_ message: String, of sender: SalonMember, in history: SalonHistory) throws -> SalonEvent {
        guard let event = history.messages[message] else { throw SalonRefusal.gone }
        guard event.sender?.id == sender.id else { throw SalonRefusal.notYours }
        return event
    }
}
