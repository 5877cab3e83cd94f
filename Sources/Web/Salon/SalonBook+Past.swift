/// A book that does not begin with an empty page.
extension SalonBook {
    /// Where a bot reads on that knows everything so far.
    public var cursor: String { String(head) }

    /// Writes down something said earlier, and the emoji that were put on it, in the room that everybody is in.
    ///
    /// - Returns: the message's name.
    /// - Throws: ``SalonRefusal`` where somebody is not of the cast, else what the file system says.
    public func recall(_ past: SalonPast) throws -> String {
        try welcome()
        let sender = try cast.member(past.sender)
        let mentions = cast.everybody.filter { past.mentions.contains($0.id) }
        let said = try write { history in
            SalonEvent(
                type: .message, room: cast.room, message: history.nextMessage, sender: sender, sentAt: past.sentAt,
                text: past.text, mentions: mentions.map { SalonMention(id: $0.id, name: $0.name) }, direct: false)
        }
        for reaction in past.reactions { try recall(reaction, on: said?.message) }
        return said?.message ?? ""
    }

    private func recall(_ reaction: SalonPast.Reaction, on message: String?) throws {
        let user = try cast.member(reaction.user)
        try write { _ in
            SalonEvent(
                type: .reaction, room: cast.room, message: message, sender: user, sentAt: reaction.at, direct: false,
                emoji: reaction.emoji)
        }
    }
}
