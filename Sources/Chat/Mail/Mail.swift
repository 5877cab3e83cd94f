public import Curl
public import Foundation
public import Praise

/// Mail over SMTP: composes letters and hands them to one server.
public struct Mail: Mailer {
    let from: Mailbox
    /// Who gets the answers, where that is not the sender.
    let replyTo: Mailbox?
    let client: MailClient

    public init(from: Mailbox, replyTo: Mailbox? = nil, client: MailClient) {
        self.from = from
        self.replyTo = replyTo
        self.client = client
    }

    public func compose(_ letter: Letter, key: SendKey, at now: Date, unsubscribe: URL?) -> String {
        let ways = MailLetter.unsubscribe(at: unsubscribe, by: (replyTo ?? from).address)
        return MailLetter(letter, key: key, domain: from.address.domain, at: now, unsubscribe: ways).frozen
    }

    public func send(_ composed: String, to receiver: Mailbox) async throws(ChatFailure) {
        guard let letter = MailLetter(frozen: composed) else {
            throw ChatFailure(
                .refused, advice: "This version of Bravo cannot read the mail that an earlier one composed.")
        }
        do throws(MailFailure) {
            try await client.send(letter.message(from: from, replyTo: replyTo, to: receiver))
        } catch {
            throw ChatFailure(error)
        }
    }
}
