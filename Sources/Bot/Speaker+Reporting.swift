import Logging
import Praise
import Storage

/// What became of a saying, told to whoever can do something about it.
extension Speaker {
    func logOutside(_ item: OutboxItem, _ outcome: SendOutcome, _ memory: inout SpeakerMemory) {
        guard case .dropped = outcome else {
            if memory.held.insert(item.id).inserted {
                logger.warning("A post waits until Bravo is in its room again.")
            }
            return
        }
        logger.warning("A saying is left out: Bravo is no longer in its room.")
    }

    /// A lost reaction mends itself or does not matter; a lost sentence is somebody's to know.
    func report(_ outcome: SendOutcome, of item: OutboxItem) async throws {
        if case .dropped(let reason) = outcome {
            logger.warning("A saying was refused and is dropped.", metadata: ["why": "\(reason)"])
        }
        if case .notice = item.saying { return }
        // Who asked is told, and so are the operators, in words of their own.
        if item.amends != nil, case .dropped = outcome { return }
        if item.saying.isQuietlyLost, case .dropped = outcome { return }
        switch outcome {
        case .dropped(let reason) where !item.saying.isReaction:
            try await tellOperators(.refusedSaying(item.to, item.key, reason: reason))
        case .unknown(retryAt: nil):
            try await tellOperators(.unknownSaying(item.to, item.key))
        case .said, .retry, .unknown, .dropped, .leftOut: break
        }
    }

    func tellOperators(_ notice: OperatorNotice) async throws {
        try await ledger.queue(office.notices(notice), at: office.timepiece.now())
    }
}
