public import Curl
public import Foundation
public import Praise

/// Mail over SMTP: composes letters and hands them to one server.
public struct Mail: Mailer {
    let from: Mailbox
    let client: MailClient

    public init(from: Mailbox, client: MailClient) {
        self.from = from
        self.client = client
    }

    public func compose(_ letter: Letter, key: SendKey, at now: Date, unsubscribe: URL?) -> String {
        MailLetter(letter, key: key, domain: from.address.domain, at: now, unsubscribe: unsubscribe).frozen
    }

    public func send(_ composed: String, to receiver: Mailbox) async throws(ChatFailure) {
        guard let letter = MailLetter(frozen: composed) else {
            throw ChatFailure(
                .refused, advice: "This version of Bravo cannot read the mail that an earlier one composed.")
        }
        do throws(MailFailure) {
            try await client.send(letter.message(from: from, to: receiver))
        } catch {
            throw ChatFailure(error)
        }
    }
}
