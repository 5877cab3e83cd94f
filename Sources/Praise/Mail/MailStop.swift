public import Foundation

/// An address to which nothing is sent any more, because whoever reads there asked for that.
public struct MailStop: Hashable, Sendable {
    /// Without case: nobody who stopped `Ines@…` wants mail at `ines@…`.
    public var address: String
    public var since: Date

    public init(address: String, since: Date) {
        self.address = address
        self.since = since
    }

    /// What the outbox says of a mail that is not sent because of it.
    public static let reason = "They asked for no more mail."
}

extension MailAddress {
    /// What two spellings of one mailbox have in common.
    public var caseless: String { text.lowercased() }
}
