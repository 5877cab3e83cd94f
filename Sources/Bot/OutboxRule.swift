import Chat
import Foundation
import Praise
import Storage

/// What to do with a saying, before and after a try. RELIABILITY's rule for unknown results, in one place.
enum OutboxRule {
    enum Decision: Hashable {
        case send
        /// Its fate may still show in what the chat brings back.
        case wait(until: Date)
        /// Only a person can tell whether it arrived.
        case askOperator
    }

    /// Seconds past a try that the chat must have been read before its absence there means that it did not arrive.
    static let echoMargin: TimeInterval = 30

    /// Whether an item may be sent now.
    ///
    /// - Parameter readUpTo: until when the chat's stream has been read; nil if never.
    static func decide(_ item: OutboxItem, traits: ChatTraits, readUpTo: Date?, now: Date) -> Decision {
        // Setting a reaction twice leaves one.
        guard item.isUnknown, !item.saying.isReaction, let first = item.firstAttemptAt else { return .send }
        // A first try in the future tells that the clock was stepped back: how old the try is, nobody knows.
        if first <= now, now < first.addingTimeInterval(traits.repeatWindow) { return .send }
        guard traits.echoesOwnSayings else { return .askOperator }
        let proof = (item.lastAttemptAt ?? first).addingTimeInterval(echoMargin)
        // What seems to have been read in the future was read before the clock was stepped back.
        let read = readUpTo.flatMap { $0 > now ? nil : $0 } ?? .distantPast
        return read >= proof ? .send : .wait(until: now.addingTimeInterval(echoMargin))
    }

    /// What to do in a chat whose ledger was restored, where the lost machine may have said what waits here.
    enum Resumption: Hashable {
        /// It has not been read past the restore; nothing is said.
        case wait
        /// What was said has come back; the rest was not.
        case sayTheRest
        /// It has been read, and tells nothing of what was said.
        case askOperator
    }

    /// Both times are our own clock's, so that no other clock has a say.
    static func resumption(of chat: CatchingUp, traits: ChatTraits, readUpTo: Date?) -> Resumption {
        guard (readUpTo ?? .distantPast) >= chat.restoredAt.addingTimeInterval(echoMargin) else { return .wait }
        return traits.echoesOwnSayings && chat.reachesBack ? .sayTheRest : .askOperator
    }

    /// Seconds between two tries in a room that we are out of; a return to it ends the wait.
    static let outsideWait: TimeInterval = 1800

    /// What a failed try means for its item.
    ///
    /// - Parameter isOutside: whether it was refused because we are out of its room.
    static func outcome(
        of failure: ChatFailure, item: OutboxItem, traits: ChatTraits, isOutside: Bool = false, now: Date,
        wait: TimeInterval
    ) -> SendOutcome {
        let later = now.addingTimeInterval(wait)
        switch failure.kind {
        case .unreachable, .unauthorized: return item.isUnknown ? .unknown(retryAt: later) : .retry(at: later)
        case .rateLimited(let seconds):
            let allowed = now.addingTimeInterval(seconds)
            return item.isUnknown ? .unknown(retryAt: allowed) : .retry(at: allowed)
        // The week is worth waiting for, as long as it would be posted at all, and so is what a room has to know of us; an answer in
        // a room we left is not.
        case .refused
        where isOutside && item.saying.waitsForRoom && now < (item.firstAttemptAt ?? now) + PostPlan.longestDelay:
            return .retry(at: now.addingTimeInterval(outsideWait))
        case .refused: return .dropped(reason: failure.advice)
        case .unknown, .cancelled:
            let isFindable = item.saying.isReaction || traits.repeatWindow > 0 || traits.echoesOwnSayings
            return .unknown(retryAt: isFindable ? later : nil)
        }
    }
}

extension Saying {
    var isPost: Bool {
        if case .week = self { true } else { false }
    }

    /// Whether it is still worth saying once we are in its room, for the first time or again.
    var waitsForRoom: Bool {
        if case .natural = self { true } else { isPost }
    }
}
