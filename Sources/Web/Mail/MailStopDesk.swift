public import Praise

/// What the page by which somebody wants no more mail is made of, and what it does; handed in by the gate.
public struct MailStopDesk: Sendable {
    /// Whom a link is for; nil for a link that is none of ours. Throws where that cannot be read now.
    let reader: @Sendable (MailToken) async throws -> Mailbox?
    /// Stops the mails that a link came with; returns for whom, nil for a link that is none of ours. Throws where that cannot be
    /// written now.
    let stop: @Sendable (MailToken) async throws -> Mailbox?
    /// In a reader's language; in both, the workspace's first, where nobody knows it.
    let pages: @Sendable (MailStopPage.Moment, Language?) -> [MailStopPage]

    public init(
        reader: @escaping @Sendable (MailToken) async throws -> Mailbox?,
        stop: @escaping @Sendable (MailToken) async throws -> Mailbox?,
        pages: @escaping @Sendable (MailStopPage.Moment, Language?) -> [MailStopPage]
    ) {
        self.reader = reader
        self.stop = stop
        self.pages = pages
    }
}
