/// One mail, from one to one. A value: nothing happens until it is sent.
///
/// Whatever stands in it, it is one mail with these headers and these two parts: text of others cannot add a header, a
/// recipient or a part.
public struct MailMessage: Hashable, Sendable {
    public var from: MailParty
    public var to: MailParty
    /// Who gets the answers; nil for the sender.
    public var replyTo: MailParty?
    /// Any text, written in a header as RFC 2047 says. Line breaks and other control characters become spaces.
    public var subject: String
    /// Further ones, printable ASCII, sent in order; those that ``MailClient`` writes itself are refused.
    public var headers: [Header]
    public var text: String
    /// The same for programs that show it; a whole document.
    public var html: String

    public init(
        from: MailParty, to: MailParty, replyTo: MailParty? = nil, subject: String, headers: [Header] = [],
        text: String,
        html: String
    ) {
        self.from = from
        self.to = to
        self.replyTo = replyTo
        self.subject = subject
        self.headers = headers
        self.text = text
        self.html = html
    }
}

extension MailMessage {
    /// Why it can never be sent, as a sentence for the operator; nil when it can.
    var flaw: String? {
        from.flaw ?? to.flaw ?? replyTo?.flaw ?? headers.lazy.compactMap(\.mailFlaw).first
    }

    /// Every header but those of the parts, as the lines that libcurl is to send.
    var headerLines: [String] {
        let answers = replyTo.map { ["Reply-To: \(MailHeader.party($0, after: "Reply-To"))"] } ?? []
        return [
            "From: \(MailHeader.party(from, after: "From"))", "To: \(MailHeader.party(to, after: "To"))",
            "Subject: \(MailHeader.text(subject, after: "Subject"))",
        ] + answers + headers.map { "\($0.name): \($0.value)" }
    }
}

extension Header {
    /// Why a mail cannot have it. Names the header, never its value.
    fileprivate var mailFlaw: String? {
        guard (1...76).contains(name.utf8.count), name.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != 0x3A })
        else {
            return "A header's name holds a character that a mail does not allow there."
        }
        let lower = name.lowercased()
        guard !lower.hasPrefix("content-"), !Header.writtenByUs.contains(lower) else {
            return "The header \(name) is the client's own to set."
        }
        guard (1...900).contains(value.utf8.count), value.utf8.allSatisfy({ (0x20...0x7E).contains($0) }),
            value.utf8.contains(where: { $0 != 0x20 })
        else { return "The value of the header \(name) is empty, too long, or not plain ASCII." }
        return nil
    }

    private static let writtenByUs: Set<String> = [
        "from", "to", "cc", "bcc", "sender", "reply-to", "subject", "mime-version",
    ]
}
