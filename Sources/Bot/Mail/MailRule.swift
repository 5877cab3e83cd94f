import Chat
import Foundation
import Praise

/// What to do with a mail, before and after a try: as for a chat that knows no keys and brings nothing back.
enum MailRule {
    static let traits = ChatTraits(streams: [], pause: 0, repeatWindow: 0, echoesOwnSayings: false)

    /// Seconds between two tries for a receiver who cannot get it now: the shortest, doubled each time up to the longest.
    static let (shortestWait, longestWait): (TimeInterval, TimeInterval) = (60, 3600)
    /// Seconds after the first try for which a receiver who cannot get it now is tried again. Mail servers give up after days too.
    static let patience: TimeInterval = 2 * 86_400

    /// Whether a failure says that no mail goes out now, rather than this one.
    static func concernsAll(_ failure: ChatFailure) -> Bool {
        failure.kind == .unreachable || failure.kind == .unauthorized
    }

    /// What a failed try means for its item.
    ///
    /// - Parameter wait: seconds until anything is sent again, where it concerns every mail.
    static func outcome(
        of failure: ChatFailure, item: OutboxItem, now: Date, wait: TimeInterval
    ) -> SendOutcome {
        switch failure.kind {
        case .unreachable, .unauthorized: return .retry(at: now.addingTimeInterval(wait))
        case .rateLimited(let seconds):
            guard now < (item.firstAttemptAt ?? now).addingTimeInterval(patience) else {
                return .dropped(reason: "\(failure.advice) It has been tried for two days.")
            }
            return .retry(at: now.addingTimeInterval(max(seconds, pause(after: item.attempts))))
        case .refused: return .dropped(reason: failure.advice)
        case .unknown, .cancelled: return .unknown(retryAt: nil)
        }
    }

    /// - Parameter attempts: how many were made before this one.
    private static func pause(after attempts: Int) -> TimeInterval {
        min(shortestWait * pow(2, Double(min(max(attempts, 0), 16))), longestWait)
    }
}
