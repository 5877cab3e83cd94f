public import Foundation

/// What became of one try to say something.
public enum SendOutcome: Hashable, Sendable {
    /// It is in the chat; the message it became, where there is one.
    case said(MessageID?)
    /// It surely did not take effect: again at that time.
    case retry(at: Date)
    /// It may have taken effect: again at that time with the same key where the rule allows it, never by itself where nil.
    case unknown(retryAt: Date?)
    /// It never will be said.
    case dropped(reason: String)
    /// There is nothing left to say; nobody need look at it.
    case leftOut(reason: String)
}
