public import Foundation
public import Praise

/// A chat that only speaks: mail, seen from the workshop.
///
/// There is nothing to poll and nobody to ask who is in a room, so it is no ``ChatPlatform``; what goes out goes through the
/// same outbox and ends in the same ways. Whether a mail arrived can never be read back, and no server knows a key: one
/// whose fate is unknown is never sent again by itself.
public protocol Mailer: Sendable {
    /// The letter as it will be sent, on every try the same: to be kept, and handed to ``send(_:to:)``. Pure.
    ///
    /// - Parameters:
    ///   - key: makes the `Message-ID`, so that a mail sent twice can be recognised.
    ///   - now: the date that it bears.
    ///   - unsubscribe: the page where the receiver says that they want no more of these; nil where only a mail says so.
    func compose(_ letter: Letter, key: SendKey, at now: Date, unsubscribe: URL?) -> String

    /// Sends what ``compose(_:key:at:unsubscribe:)`` made, to one receiver. Returns once the server has taken it.
    ///
    /// - Throws: ``ChatFailure``: `unreachable` for whatever concerns every mail and passes, `unauthorized` for a login that is
    ///   refused, `rateLimited` for a receiver who cannot get it now, `refused` for one who never will.
    func send(_ composed: String, to receiver: Mailbox) async throws(ChatFailure)
}

extension Mailer {
    public func compose(_ letter: Letter, key: SendKey, at now: Date) -> String {
        compose(letter, key: key, at: now, unsubscribe: nil)
    }
}
