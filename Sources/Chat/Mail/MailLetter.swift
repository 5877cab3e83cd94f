import Curl
import Foundation
import Praise

/// A letter as it is kept for every try: worded, dated and named. Pure.
struct MailLetter: Hashable, Codable {
    var subject: String
    var text: String
    var html: String
    /// As RFC 5322 writes it.
    var date: String
    /// With its angle brackets.
    var messageID: String
    /// The value of `List-Unsubscribe`: one way after the other, each in angle brackets.
    var unsubscribe: String?

    /// - Parameter domain: the sender's, which makes the message's name one of a kind in the world.
    init(_ letter: Letter, key: SendKey, domain: String, at now: Date, unsubscribe: String?) {
        subject = letter.subject
        text = MailText.text(letter)
        html = MailHTML.document(letter)
        date = MailDate.text(now)
        messageID = "<\(key.rawValue)@\(domain)>"
        self.unsubscribe = unsubscribe
    }

    /// Nil for what an other version composed.
    init?(frozen: String) {
        guard let letter = try? JSONDecoder().decode(MailLetter.self, from: Data(frozen.utf8)) else { return nil }
        self = letter
    }

    /// The same bytes for the same letter.
    var frozen: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    /// `Auto-Submitted` asks other robots not to answer (RFC 3834).
    func message(from sender: Mailbox, replyTo: Mailbox? = nil, to receiver: Mailbox) -> MailMessage {
        var headers = [
            Header("Date", date), Header("Message-ID", messageID), Header("Auto-Submitted", "auto-generated"),
        ]
        if let unsubscribe { headers.append(Header("List-Unsubscribe", unsubscribe)) }
        if isOneClick { headers.append(Header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")) }
        return MailMessage(
            from: MailParty(sender), to: MailParty(receiver), replyTo: replyTo.map { MailParty($0) }, subject: subject,
            headers: headers, text: text, html: html)
    }
}

extension MailParty {
    fileprivate init(_ mailbox: Mailbox) {
        self.init(mailbox.address.text, name: mailbox.name)
    }
}
