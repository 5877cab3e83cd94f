import Chat
import Foundation
public import Logging
public import Praise
public import ServiceLifecycle
public import Storage

/// Says what waits in one chat's outbox, one thing at a time, each once.
public struct Speaker: Service {
    let connection: ChatConnection
    let ledger: Ledger
    let office: Office
    /// Asked for each saying, so that a change of language shows with the next one.
    let wording: @Sendable () -> Wording
    let logger: Logger

    public init(
        _ connection: ChatConnection, ledger: Ledger, office: Office, wording: @escaping @Sendable () -> Wording,
        logger: Logger
    ) {
        self.connection = connection
        self.ledger = ledger
        self.office = office
        self.wording = wording
        var logger = logger
        logger[metadataKey: "chat"] = "\(connection.id)"
        self.logger = logger
    }

    /// Returns when the group shuts down, after the sentence under way has been settled.
    public func run() async throws {
        var memory = SpeakerMemory()
        while !Task.isCancelled && !Task.isShuttingDownGracefully {
            if let pause = await step(&memory) { await wait(pause) }
        }
    }

    /// One saying. Returns the most seconds to wait for news before the next, nil to go on at once.
    func step(_ memory: inout SpeakerMemory) async -> TimeInterval? {
        // Who cannot be listened to is not asked by two of us.
        guard connection.line.outage == nil else { return Self.longestPause }
        do {
            if let pause = try await restrained(&memory) { return pause }
            try await recover(&memory)
            guard try await hasCaughtUp(&memory) else { return Self.longestPause }
            try await noticeClock(&memory)
            let now = office.timepiece.now()
            let untilTold = memory.toldUntil - office.timepiece.uptime()
            guard let item = try await ledger.next(in: connection.id, leavingOutTold: untilTold > 0, at: now) else {
                if untilTold > 0 { return min(untilTold, Self.longestPause) }
                let due = try await ledger.nextDue(in: connection.id)
                return min(max(0, due?.timeIntervalSince(now) ?? Self.longestPause), Self.longestPause)
            }
            return try await treat(item, &memory)
        } catch let failure as LedgerFailure {
            // What became of a saying may not have been written down.
            memory.isRecovered = false
            office.measures.speakingWaits(in: connection.id, because: failure.advice)
            guard failure.kind.concernsFile else { return tell(failure.advice, .ledger, &memory) }
            // Logged once for all by the caretaker.
            return memory.backoff.next(chance: office.timepiece.chance())
        } catch {
            return tell("unexpected: \(type(of: error))", .other, &memory)
        }
    }

    /// Nothing may be put off by as much as the wall clock was set back.
    private func noticeClock(_ memory: inout SpeakerMemory) async throws(LedgerFailure) {
        let now = office.timepiece.now()
        let clock = now.timeIntervalSince1970 - office.timepiece.uptime()
        if memory.clock.map({ clock < $0 - 1 }) ?? true { try await ledger.forgetFuture(chat: connection.id, at: now) }
        memory.clock = clock
    }

    /// What was being said when the program last stopped, or when the ledger last failed, may have been heard.
    private func recover(_ memory: inout SpeakerMemory) async throws(LedgerFailure) {
        guard !memory.isRecovered else { return }
        try await ledger.recover(chat: connection.id, at: office.timepiece.now())
        memory.isRecovered = true
    }

    /// After a restore, nothing is said until the chat has told what was said before.
    private func hasCaughtUp(_ memory: inout SpeakerMemory) async throws -> Bool {
        guard !memory.hasCaughtUp else { return true }
        let now = office.timepiece.now()
        let restored = try await ledger.catchingUp(by: now).first { $0.chat == connection.id }
        if let restored {
            let resumption = OutboxRule.resumption(
                of: restored, traits: connection.platform.traits, readUpTo: try await readUpTo())
            if resumption == .wait { return false }
            let doubtful = try await ledger.resume(connection.id, isProof: resumption == .sayTheRest, at: now)
            for item in doubtful { try await report(.unknown(retryAt: nil), of: item) }
            logger.notice("The chat was read past the restore; speaking again.")
        }
        memory.hasCaughtUp = true
        return true
    }

    /// Seconds between two looks when nothing rings: one-shot commands queue sayings beside us without a bell.
    private static let longestPause: TimeInterval = 5

    /// While the chat asks for silence, what piles up is told as one sentence per room instead of hours of reactions.
    private func restrained(_ memory: inout SpeakerMemory) async throws -> TimeInterval? {
        // The listener has found the chat well again, or another token, since our last try.
        if !memory.isLimited, connection.line.restoredAt >= memory.failedAt { memory.silentUntil = 0 }
        let left = memory.silentUntil - office.timepiece.uptime()
        guard left > 0 else { return nil }
        if memory.isLimited { try await merge() }
        return left
    }

    private func merge() async throws {
        for room in connection.rooms {
            try await ledger.mergeNoted(in: connection.id, room: room, at: office.timepiece.now())
        }
    }

    private func treat(_ item: OutboxItem, _ memory: inout SpeakerMemory) async throws -> TimeInterval? {
        let now = office.timepiece.now()
        let decision = OutboxRule.decide(
            item, traits: connection.platform.traits, readUpTo: item.isUnknown ? try await readUpTo() : nil, now: now)
        switch decision {
        case .send:
            return try await say(item, &memory)
        case .wait(let until):
            try await ledger.settle(item.id, .unknown(retryAt: until), at: now)
        case .askOperator:
            try await ledger.settle(item.id, .unknown(retryAt: nil), at: now)
            try await tellOperators(.unknownSaying(item.to, item.key))
        }
        return nil
    }

    /// Until when every stream of the chat has been read.
    private func readUpTo() async throws -> Date? {
        let streams = try await ledger.progress().filter { $0.chat == connection.id }
        let times = streams.map { $0.caughtUpAt ?? .distantPast }
        return times.min()
    }

    private func say(_ item: OutboxItem, _ memory: inout SpeakerMemory) async throws -> TimeInterval? {
        guard case .words(let rendered, let introduced) = try await sayable(item) else { return nil }
        let begun = try await ledger.begin(
            item.id, rendered: rendered, introducing: introduced, at: office.timepiece.now())
        guard begun else { return nil }
        let outcome: SendOutcome
        var pause: TimeInterval?
        var isOut = false
        do throws(ChatFailure) {
            outcome = .said(try await send(rendered, item))
            memory.recovered { logger.notice("Speaking again.") }
        } catch {
            office.measures.speakingFailed(in: connection.id, error)
            pause = withhold(error, item, &memory)
            isOut = error.kind == .refused && !item.saying.isReaction ? await isOutside(item.to.room) : false
            let usual = OutboxRule.outcome(
                of: error, item: item, traits: connection.platform.traits, isOutside: isOut,
                now: office.timepiece.now(), wait: pause ?? 0)
            outcome = error.kind == .refused ? try await instead(of: usual, item, isNotice: introduced != nil) : usual
        }
        try await ledger.settle(item.id, outcome, at: office.timepiece.now())
        try await followUp(outcome, of: item)
        office.measures.tried(in: connection.id, outcome)
        if isOut { logOutside(item, outcome, &memory) }
        if !isOut || item.saying.isPost { try await report(outcome, of: item) }
        if pause != nil, memory.isLimited { try await merge() }
        return pause
    }

    /// The words of an item; settled where there are none any more.
    private func sayable(_ item: OutboxItem) async throws(LedgerFailure) -> Draft {
        let draft = try await draft(item)
        if case .nothing(let reason) = draft {
            try await ledger.settle(item.id, .leftOut(reason: reason), at: office.timepiece.now())
        }
        return draft
    }

    /// A person who cannot be reached directly is answered in the thread, and is not told of thanks; that somebody could not
    /// learn what is kept of them is the operators' to know.
    private func instead(
        of outcome: SendOutcome, _ item: OutboxItem, isNotice: Bool
    ) async throws(LedgerFailure) -> SendOutcome {
        switch (item.saying, item.to) {
        case (.question(let question), .person):
            guard let inThread = question.inThread else { return outcome }
            try await ledger.queue([inThread], at: office.timepiece.now())
            return .leftOut(reason: "They cannot be written to directly; it is said in the thread.")
        case (.told, .person) where !isNotice: return .leftOut(reason: "They cannot be written to directly.")
        default: return outcome
        }
    }

    private func send(_ rendered: String, _ item: OutboxItem) async throws(ChatFailure) -> MessageID? {
        if let amends = item.amends { return try await change(amends, to: rendered, item) }
        switch item.to {
        case .message(let address):
            try await connection.platform.react(rendered, to: address.message, in: address.room, key: item.key)
            return nil
        case .thread(let address, let root):
            return try await connection.platform.say(rendered, in: address.room, thread: root, key: item.key)
        case .room(_, let room):
            return try await connection.platform.say(rendered, in: room, thread: nil, key: item.key)
        case .person(let account):
            // Asked each time: the one known before may have been left since.
            let room = try await connection.platform.directRoom(with: account.user)
            return try await connection.platform.say(rendered, in: room, thread: nil, key: item.key)
        case .mail:
            throw ChatFailure(.refused, advice: "A chat sends no mail.")
        }
    }

    /// After a failure that concerns the whole chat, everything waits; after a refusal only this saying is lost.
    private func withhold(
        _ failure: ChatFailure, _ item: OutboxItem, _ memory: inout SpeakerMemory
    ) -> TimeInterval? {
        // Opening rooms for two has limits of its own, which nobody who waits for an answer is to feel.
        if case .told = item.saying, case .rateLimited(let seconds) = failure.kind {
            memory.toldUntil = office.timepiece.uptime() + seconds
            return nil
        }
        memory.isLimited = false
        let pause: TimeInterval
        switch failure.kind {
        case .refused:
            return nil
        case .rateLimited(let seconds):
            // A matter of course for the chat; worth a line only when somebody looks closely.
            logger.debug("The chat asks for a pause.", metadata: ["seconds": "\(seconds)"])
            memory.isLimited = true
            pause = seconds
        case .unauthorized:
            tell(failure.advice, .unauthorized, &memory, level: .error)
            pause = Backoff.unauthorized
        case .unreachable, .unknown, .cancelled:
            pause = tell(failure.advice, .silent, &memory)
        }
        memory.failedAt = office.timepiece.uptime()
        memory.silentUntil = memory.failedAt + pause
        return pause
    }

    /// Whether we are out of the room: then the operators know, and who is in it is not ours to ask.
    private func isOutside(_ room: RoomID?) async -> Bool {
        guard let room else { return false }
        do throws(ChatFailure) {
            _ = try await connection.platform.members(of: room)
            return false
        } catch {
            return error.kind == .refused
        }
    }

    /// Logs a change of state, not each try, and says how long to wait.
    @discardableResult
    private func tell(
        _ advice: String, _ trouble: Trouble, _ memory: inout SpeakerMemory, level: Logger.Level = .warning
    ) -> TimeInterval {
        if memory.trouble != trouble {
            memory.trouble = trouble
            logger.log(level: level, "Speaking waits.", metadata: ["why": "\(advice)"])
        }
        return memory.backoff.next(chance: office.timepiece.chance())
    }

    /// Waits for the bell, or for at most that many seconds, or for the group to shut down.
    private func wait(_ seconds: TimeInterval) async {
        await cancelWhenGracefulShutdown {
            await withTaskGroup { group in
                group.addTask { await connection.doorbell.wait() }
                group.addTask { try? await office.timepiece.sleep(seconds) }
                await group.next()
                group.cancelAll()
            }
        }
    }
}
