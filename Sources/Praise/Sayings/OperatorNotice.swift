public import Foundation

/// What only an operator can mend, told to them in chat.
public enum OperatorNotice: Hashable, Sendable, Codable {
    /// The weekly post of `week` was due more than 36 hours ago and was left out.
    case weekSkipped(Week, due: Date)
    /// The same of a day's or a month's post.
    case postSkipped(Period, due: Date)
    /// A room in the settings is encrypted, so that nothing in it can be read.
    case unreadableRoom(ChatID, RoomID)
    /// A saying may or may not have arrived, and the chat offers no way to find out.
    case unknownSaying(Addressee, SendKey)
    /// The chat refused a saying for good; its own words.
    case refusedSaying(Addressee, SendKey, reason: String)
    /// Something is to be taken out of a post, and the chat would not let us change it; its own words.
    case unchangedPost(Addressee, SendKey, reason: String)
    /// A message could not be recorded and was set aside.
    case setAside(MessageAddress)
    /// Our clock and a chat's differ by about this many seconds, rounded to minutes; weekly posts wait.
    case clockDiffers(ChatID, seconds: Int, since: Date)
    /// They agree again.
    case clockAgrees(ChatID, since: Date)
    /// A chat refuses our token since then; refused again later, it is told again.
    case unauthorized(ChatID, since: Date)
    /// The token refused since then is accepted, or there is a new one.
    case authorized(ChatID, since: Date)
    /// A chat has not answered since then.
    case chatSilent(ChatID, since: Date)
    /// It answers again.
    case chatAnswers(ChatID, since: Date)
    /// A chat was not read for most of a day or longer; all that it still had is read.
    case absence(ChatID, from: Date, to: Date)
    /// Nothing has been recorded since then. Said past the outbox, which is in the ledger.
    case ledgerStopped(LedgerTrouble, since: Date)
    /// What was sent since then is being recorded.
    case ledgerGoesOn(since: Date)
    /// The ledger's file was deleted under the running program, which has put it back.
    case ledgerPutBack(at: Date)
    /// Another ledger was put in its place; the program ends, to be started again on that one.
    case ledgerReplaced(at: Date)
    /// We are no longer in a room of the settings.
    case roomLeft(ChatID, RoomID, by: UserID?, at: Date)
    /// We are in it again.
    case roomJoined(ChatID, RoomID, at: Date)
    /// No mail has gone out since then, and why.
    case mailWaits(since: Date, reason: String)
    /// It goes out again.
    case mailGoesOut(since: Date)
}

/// Why the ledger cannot be written, as far as an operator acts on it.
public enum LedgerTrouble: String, Hashable, Sendable, Codable, CaseIterable {
    /// The disk is full.
    case full
    /// The disk or the folder may not be written.
    case readOnly
    /// The file was deleted, and cannot be put back.
    case gone
    /// The disk fails.
    case failing
}
