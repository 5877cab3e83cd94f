/// Reads what a message asks of Bravo. Total over any text, pure, in linear time.
public struct CommandParser: Sendable {
    let bot: UserID
    /// What the bot may be called when it is typed by hand.
    let botNames: MemberNames
    /// What `#tags` are matched to.
    let values: CompanyValues

    /// - Parameters:
    ///   - bot: our own account on the chat.
    ///   - botNames: our names there, without the `@`.
    public init(bot: UserID, botNames: [String], values: CompanyValues = CompanyValues()) {
        self.bot = bot
        self.values = values
        self.botNames = MemberNames((botNames + [bot.rawValue]).map { Member(user: bot, name: $0, isBot: true) })
    }

    /// - Parameter names: who may be meant by a name typed by hand. Without it, or for a name that fits nobody or several,
    ///   the recipient stays a handle.
    /// - Parameter isNatural: whether ordinary sentences of thanks are understood too, as in *Merci @ana pour la salle trouvée*.
    public func read(_ message: Message, names: MemberNames = MemberNames([]), isNatural: Bool = false) -> Reading {
        let reading = command(message, names: names)
        return isNatural && reading == .notForUs ? natural(message, names: names) : reading
    }

    private func command(_ message: Message, names: MemberNames) -> Reading {
        guard isHeard(message.sender) else { return .notForUs }
        var reader = SymbolReader(Script(message.content))
        guard let opening = opening(&reader) else {
            return message.isDirect ? bare(reader, message.repliesTo, names: names) : .notForUs
        }
        if Self.asksForHelp(reader) { return .command(.help) }
        if takeCustomer(&reader) { return passedOn(thanks(opening, reader, message.repliesTo, names: names)) }
        if let request = request(reader, message.repliesTo, names: names) { return .command(.request(request)) }
        return thanks(opening, reader, message.repliesTo, names: names)
    }

    /// The thank that follows an opening.
    private func thanks(
        _ opening: Opening, _ reader: SymbolReader, _ reply: ReplyTarget?, names: MemberNames
    ) -> Reading {
        var reader = reader
        let named = recipients(&reader, names: names)
        switch opening {
        case .word(let word) where named.isEmpty:
            return unaddressed(word, reader, reply, names: names)
        case .word(let word):
            return thanks(word, named, reader)
        case .name:
            return named.isEmpty ? .nearly(.unknownRequest) : thanks(.bravo, named, reader)
        }
    }

    /// Robots and Bravo itself are not.
    func isHeard(_ sender: Member) -> Bool { !sender.isBot && sender.user != bot }

    /// With Bravo alone, help and requests need no opening.
    private func bare(_ reader: SymbolReader, _ reply: ReplyTarget?, names: MemberNames) -> Reading {
        if Self.asksForHelp(reader) { return .command(.help) }
        return request(reader, reply, names: names).map { .command(.request($0)) } ?? .notForUs
    }

    /// A thank that names nobody where names belong: for the author of the message replied to, else for somebody further on.
    /// In a reply, whoever is mentioned later belongs to the reason.
    private func unaddressed(
        _ word: ThanksWord, _ reader: SymbolReader, _ reply: ReplyTarget?, names: MemberNames
    ) -> Reading {
        if let reply { return thanks(word, [.repliedAuthor(reply)], reader) }
        let later = mentions(in: reader, names: names)
        if !later.isEmpty { return thanks(word, later, reader) }
        return .nearly(Reason(reader) == nil ? .empty(word) : .noRecipient(word))
    }

    private func thanks(_ word: ThanksWord, _ recipients: [Recipient], _ reader: SymbolReader) -> Reading {
        guard let reason = Reason(reader) else { return .nearly(.noReason(word)) }
        return .command(
            .thanks(Thanks(word: word, recipients: recipients, reason: reason.text, values: values.kept(reason.tags))))
    }

    /// Whether all that is left is the word for help.
    private static func asksForHelp(_ reader: SymbolReader) -> Bool {
        var reader = reader
        reader.skipBlanks()
        guard reader.take(letters: "help") || reader.take(letters: "aide") || reader.take(anyOf: "?") else {
            return false
        }
        reader.skipBlanks()
        while reader.take(anyOf: "?!.") { reader.skipBlanks() }
        return reader.current == nil
    }
}
