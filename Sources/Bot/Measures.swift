import Chat
public import Foundation
public import Praise
import Synchronization

/// What the running bot has done since its start. Listeners and speakers tell it; whoever watches over the program reads it.
public final class Measures: Sendable {
    private let timepiece: Timepiece
    private let chats = Mutex<[ChatID: ChatMeasures]>([:])
    public let startedAt: Date
    private let startedUptime: TimeInterval

    public init(_ timepiece: Timepiece) {
        self.timepiece = timepiece
        startedAt = timepiece.now()
        startedUptime = timepiece.uptime()
    }

    /// Seconds since the start, whatever the wall clock did.
    public var age: TimeInterval { timepiece.uptime() - startedUptime }

    /// Each chat's measures at this moment; every chat of the workspace is there from the start.
    public var byChat: [ChatID: ChatMeasures] { chats.withLock { $0 } }

    /// Seconds since a chat was last polled well; nil before the first time.
    public func secondsSincePoll(of chat: ChatID) -> TimeInterval? {
        let uptime = timepiece.uptime()
        return chats.withLock { $0[chat]?.secondsSincePoll(at: uptime) }
    }

    // MARK: What listeners tell

    /// A stream that is going to be polled.
    func expect(_ stream: StreamID, of chat: ChatID) {
        note(chat) { $0.expect(stream) }
    }

    /// A poll whose answer is recorded.
    ///
    /// - Parameter delays: for each message that is recorded now, the seconds since it was sent.
    func polled(_ stream: StreamID, of chat: ChatID, recorded: Int, delays: [TimeInterval]) {
        let uptime = timepiece.uptime()
        note(chat) { measures in
            measures.polled(stream, at: uptime)
            measures.recognitions += recorded
            for delay in delays { measures.delays.add(delay) }
        }
    }

    /// A poll that came to nothing. One that was cancelled tells nothing of the chat.
    func pollFailed(_ stream: StreamID, of chat: ChatID, _ failure: ChatFailure) {
        guard failure.kind != .cancelled else { return }
        note(chat) { measures in
            measures.pollFailed(stream, failure.trouble)
            if failure.isRateLimit { measures.rateLimits += 1 }
        }
    }

    /// A poll that was answered and could not be recorded.
    func pollFailed(_ stream: StreamID, of chat: ChatID, because advice: String) {
        note(chat) { $0.pollFailed(stream, ChatMeasures.Trouble(advice: advice)) }
    }

    // MARK: What speakers tell

    /// The chat did not take a saying.
    ///
    /// - Parameter concernsAll: false where the next one may be taken all the same.
    func speakingFailed(in chat: ChatID, _ failure: ChatFailure, concernsAll: Bool = true) {
        guard failure.kind != .cancelled else { return }
        note(chat) { measures in
            measures.speakingTrouble = failure.kind == .refused || !concernsAll ? nil : failure.trouble
            if failure.isRateLimit { measures.rateLimits += 1 }
        }
    }

    /// What became of a try is written down.
    func tried(in chat: ChatID, _ outcome: SendOutcome) {
        note(chat) { measures in
            switch outcome {
            case .said:
                measures.said += 1
                measures.speakingTrouble = nil
            case .dropped: measures.refused += 1
            case .unknown: measures.unknown += 1
            case .retry, .leftOut: break
            }
        }
    }

    /// Nothing can be said, for a reason that lies with us.
    func speakingWaits(in chat: ChatID, because advice: String) {
        note(chat) { $0.speakingTrouble = ChatMeasures.Trouble(advice: advice) }
    }

    private func note(_ chat: ChatID, _ change: (inout ChatMeasures) -> Void) {
        chats.withLock { change(&$0[chat, default: ChatMeasures()]) }
    }
}

extension ChatFailure {
    fileprivate var trouble: ChatMeasures.Trouble {
        ChatMeasures.Trouble(advice: advice, isTokenRefused: kind == .unauthorized)
    }

    fileprivate var isRateLimit: Bool {
        if case .rateLimited = kind { true } else { false }
    }
}
