public import Chat
public import Foundation
public import Logging
public import Praise
public import ServiceLifecycle
public import Storage

/// Sends what waits in the outbox for a mailbox, one mail at a time, each once.
public struct MailSpeaker: Service {
    let mailer: any Mailer
    /// The chats of the settings: after a restore, each is read before anything is sent.
    let chats: [ChatID]
    let ledger: Ledger
    let office: Office
    /// Asked for each mail, with the receiver's language; nil for the workspace's.
    let wording: @Sendable (Language?) -> Wording
    /// Where our pages are reached from outside; nil where they are not.
    let pages: URL?
    /// Looks for another password than the one that is refused.
    let renewLogin: @Sendable () -> TokenNews
    let logger: Logger

    public init(
        _ mailer: any Mailer, chats: [ChatID], ledger: Ledger, office: Office,
        wording: @escaping @Sendable (Language?) -> Wording, pages: URL? = nil,
        renewLogin: @escaping @Sendable () -> TokenNews = { .same }, logger: Logger
    ) {
        self.mailer = mailer
        self.chats = chats
        self.ledger = ledger
        self.office = office
        self.wording = wording
        self.pages = pages
        self.renewLogin = renewLogin
        var logger = logger
        logger[metadataKey: "chat"] = "\(ChatID.mail)"
        self.logger = logger
    }

    /// Returns when the group shuts down, after the mail under way has been settled.
    public func run() async throws {
        var memory = MailMemory()
        while !Task.isCancelled && !Task.isShuttingDownGracefully {
            guard let pause = await step(&memory) else { continue }
            await cancelWhenGracefulShutdown { try? await office.timepiece.sleep(pause) }
        }
    }

    /// One mail. Returns the seconds to wait before the next, nil to go on at once.
    func step(_ memory: inout MailMemory) async -> TimeInterval? {
        do {
            try await tellOfTrouble(&memory)
            if let pause = try await restrained(&memory) { return pause }
            try await recover(&memory)
            guard try await hasCaughtUp(&memory) else { return Self.longestPause }
            try await noticeClock(&memory)
            let now = office.timepiece.now()
            guard let item = try await ledger.next(in: .mail, at: now) else {
                let due = try await ledger.nextDue(in: .mail)
                return min(max(0, due?.timeIntervalSince(now) ?? Self.longestPause), Self.longestPause)
            }
            return try await treat(item, &memory)
        } catch let failure as LedgerFailure {
            // What became of a mail may not have been written down.
            memory.isRecovered = false
            guard failure.kind.concernsFile else { return wait(failure.advice, .ledger, &memory) }
            // Logged once for all by the caretaker.
            return memory.backoff.next(chance: office.timepiece.chance())
        } catch {
            return wait("unexpected: \(type(of: error))", .other, &memory)
        }
    }

    /// Seconds between two looks: nobody rings when a mail is queued.
    private static let longestPause: TimeInterval = 5

    private func treat(_ item: OutboxItem, _ memory: inout MailMemory) async throws -> TimeInterval? {
        let now = office.timepiece.now()
        guard case .mail(let receiver) = item.to else {
            try await ledger.settle(item.id, .dropped(reason: "It is addressed to no mailbox."), at: now)
            return nil
        }
        switch OutboxRule.decide(item, traits: MailRule.traits, readUpTo: nil, now: now) {
        case .send: return try await send(item, to: receiver, &memory)
        case .wait, .askOperator:
            try await ledger.settle(item.id, .unknown(retryAt: nil), at: now)
            try await tellOperators(.unknownSaying(item.to, item.key))
            return nil
        }
    }

    private func send(
        _ item: OutboxItem, to receiver: Mailbox, _ memory: inout MailMemory
    ) async throws -> TimeInterval? {
        let composed = item.rendered ?? compose(item, for: receiver)
        guard try await ledger.begin(item.id, rendered: composed, at: office.timepiece.now()) else { return nil }
        let outcome: SendOutcome
        var pause: TimeInterval?
        do throws(ChatFailure) {
            try await mailer.send(composed, to: receiver)
            outcome = .said(nil)
            memory.recovered { logger.notice("Mail goes out again.") }
        } catch {
            office.measures.speakingFailed(in: .mail, error, concernsAll: MailRule.concernsAll(error))
            pause = withhold(error, &memory)
            outcome = MailRule.outcome(of: error, item: item, now: office.timepiece.now(), wait: pause ?? 0)
        }
        try await ledger.settle(item.id, outcome, at: office.timepiece.now())
        office.measures.tried(in: .mail, outcome)
        try await report(outcome, of: item)
        return pause
    }

    private func compose(_ item: OutboxItem, for receiver: Mailbox) -> String {
        let page = stopPage(of: receiver)
        let letter = wording(receiver.language).letter(for: item.saying, stoppingAt: page?.absoluteString)
        return mailer.compose(letter, key: item.key, at: office.timepiece.now(), unsubscribe: page)
    }

    /// Where its receiver says that they want no more mail.
    private func stopPage(of receiver: Mailbox) -> URL? {
        ledger.mailToken(for: receiver.address).flatMap { pages?.appending(path: "mail/stop/\($0.rawValue)") }
    }

    /// After a failure that concerns every mail, everything waits; else only this one does, or is lost.
    private func withhold(_ failure: ChatFailure, _ memory: inout MailMemory) -> TimeInterval? {
        let pause: TimeInterval
        switch failure.kind {
        case .refused:
            // The server looked at the mail: it works.
            memory.recovered { logger.notice("Mail goes out again.") }
            return nil
        case .rateLimited:
            logger.debug("A receiver cannot get mail now.", metadata: ["why": "\(failure.advice)"])
            memory.recovered { logger.notice("Mail goes out again.") }
            return nil
        case .unauthorized:
            wait(failure.advice, .unauthorized, &memory, level: .error)
            pause = Backoff.unauthorized
        case .unreachable: pause = wait(failure.advice, .silent, &memory)
        // Nothing waits because of it; the next is not hurried after it all the same.
        case .unknown, .cancelled: pause = memory.backoff.next(chance: office.timepiece.chance())
        }
        memory.silentUntil = office.timepiece.uptime() + pause
        return min(pause, Self.longestPause)
    }

    private func report(_ outcome: SendOutcome, of item: OutboxItem) async throws {
        switch outcome {
        case .dropped(let reason):
            logger.warning("A mail was refused and is dropped.", metadata: ["why": "\(reason)"])
            try await tellOperators(.refusedSaying(item.to, item.key, reason: reason))
        case .unknown(retryAt: nil):
            logger.warning("Whether a mail was taken is not known; it waits for a person.")
            try await tellOperators(.unknownSaying(item.to, item.key))
        case .said, .retry, .unknown, .leftOut: break
        }
    }

    func tellOperators(_ notice: OperatorNotice) async throws(LedgerFailure) {
        try await ledger.queue(office.notices(notice), at: office.timepiece.now())
    }

    /// Logs a change of state, not each try, and says how long to wait.
    @discardableResult
    private func wait(
        _ advice: String, _ trouble: Trouble, _ memory: inout MailMemory, level: Logger.Level = .warning
    ) -> TimeInterval {
        if memory.trouble?.kind != trouble {
            logger.log(level: level, "Mail waits.", metadata: ["why": "\(advice)"])
        }
        memory.trouble = (trouble, advice)
        return memory.backoff.next(chance: office.timepiece.chance())
    }
}
