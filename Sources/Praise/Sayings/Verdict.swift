/// What a person decides of a saying about which Bravo itself can do no more.
public enum Verdict: String, Hashable, Sendable, CaseIterable {
    /// They have seen it in the chat.
    case arrived
    /// It is not there: say it once more.
    case again
    /// Leave it unsaid.
    case drop

    /// Why this cannot be decided of an entry, as a sentence about it; nil where it can.
    public func objection(to entry: OutboxEntry) -> String? {
        switch entry.state {
        case .said: "It was said; there is nothing to settle."
        case .merged: "Another sentence says it together with others; there is nothing to settle."
        case .sending: "It is being said at this moment; look again in a minute."
        case .queued: objectionToQueued(entry)
        case .unknown: objectionToUnknown(entry)
        case .dropped: objectionToDropped(entry)
        }
    }

    private func objectionToQueued(_ entry: OutboxEntry) -> String? {
        switch self {
        case .arrived where entry.attempts == 0: "It has not been tried yet, so it cannot have arrived."
        case .arrived: "Its last try surely did not arrive; Bravo says it by itself as soon as the chat lets it."
        case .again: "It is waiting to be said already."
        case .drop: nil
        }
    }

    private func objectionToUnknown(_ entry: OutboxEntry) -> String? {
        guard self == .again else { return nil }
        if entry.isDue { return "Bravo is still looking for it in the chat and says it by itself if it is not there." }
        return unreadable(entry)
    }

    private func objectionToDropped(_ entry: OutboxEntry) -> String? {
        switch self {
        case .arrived: "It was left unsaid, so it cannot have arrived. If you told it yourself, drop it."
        case .again: unreadable(entry)
        case .drop: entry.judgedAt == nil ? nil : "A person dropped it before."
        }
    }

    private func unreadable(_ entry: OutboxEntry) -> String? {
        let isReadable = entry.saying != nil && entry.to != nil
        return isReadable ? nil : "This version of Bravo cannot read it, so it can only be dropped."
    }
}
