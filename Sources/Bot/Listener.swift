import Chat
import Foundation
public import Logging
public import Praise
public import ServiceLifecycle
public import Storage

/// Polls one stream of one chat and records what it brings, for ever.
public struct Listener: Service {
    let connection: ChatConnection
    let stream: StreamID
    let ledger: Ledger
    let office: Office
    let logger: Logger

    public init(_ connection: ChatConnection, stream: StreamID, ledger: Ledger, office: Office, logger: Logger) {
        self.connection = connection
        self.stream = stream
        self.ledger = ledger
        self.office = office
        var logger = logger
        logger[metadataKey: "chat"] = "\(connection.id)"
        self.logger = logger
        office.measures.expect(stream, of: connection.id)
    }

    /// Returns when the group shuts down. A chat that fails is waited out here and takes nothing else down.
    public func run() async throws {
        await cancelWhenGracefulShutdown {
            var memory = ListenerMemory()
            while !Task.isCancelled {
                let pause = await step(&memory)
                if pause > 0 { try? await office.timepiece.sleep(pause) }
            }
        }
    }

    /// One poll, recorded. Returns the seconds to wait before the next.
    func step(_ memory: inout ListenerMemory) async -> Double {
        if let pause = lookForToken(&memory) { return pause }
        do {
            let pause = try await pollOnce(&memory)
            recover(&memory)
            return pause
        } catch let failure as ChatFailure {
            office.measures.pollFailed(stream, of: connection.id, failure)
            return wait(out: failure, &memory)
        } catch let failure as LedgerFailure {
            office.measures.pollFailed(stream, of: connection.id, because: failure.advice)
            return wait(out: failure, &memory)
        } catch {
            return tell("unexpected: \(type(of: error))", .other, &memory)
        }
    }

    /// While the token is refused: how long to wait for another; nil to ask the chat.
    private func lookForToken(_ memory: inout ListenerMemory) -> Double? {
        guard memory.trouble == .unauthorized else { return nil }
        let left = memory.silentUntil - office.timepiece.uptime()
        switch connection.renewToken() {
        case .changed:
            logger.notice("There is another token; trying it.")
            memory.identity = nil
            return nil
        case .unreadable(let advice) where advice != memory.tokenAdvice:
            logger.warning("There is no other token yet.", metadata: ["why": "\(advice)"])
            memory.tokenAdvice = advice
        case .same, .unreadable: break
        }
        return left > 0 ? min(left, Backoff.newToken) : nil
    }

    private func recover(_ memory: inout ListenerMemory) {
        let isNews = memory.trouble != nil
        if isNews { logger.notice("Polling again.") }
        memory.trouble = nil
        memory.tokenAdvice = nil
        memory.backoff.reset()
        connection.line.restore(stream, uptime: office.timepiece.uptime())
        if isNews { connection.doorbell.ring() }
    }

    private func pollOnce(_ memory: inout ListenerMemory) async throws -> Double {
        let cursor = try await ledger.cursor(of: stream, in: connection.id)
        let asked = (at: office.timepiece.now(), uptime: office.timepiece.uptime())
        let batch = try await connection.platform.poll(stream, after: cursor)
        try await notice(batch.serverTime, &memory)
        try await record(batch, askedAt: asked.at, &memory)
        memory.hasRead = true
        if batch.isCaughtUp { try await tellAbsence(&memory) }
        guard batch.isCaughtUp, batch.events.isEmpty, cursor != nil else { return 0 }
        // A chat that says it waits for news and does not is not to be asked without end.
        let isHasty = office.timepiece.uptime() - asked.uptime < 1
        return max(connection.platform.traits.pause, isHasty ? 1 : 0)
    }

    /// After a start or a failure: how long the stream was not read.
    private func notice(_ serverTime: Date?, _ memory: inout ListenerMemory) async throws {
        guard memory.absence == nil, !memory.hasRead || memory.trouble != nil else { return }
        let last = try await ledger.progress().first { $0.chat == connection.id && $0.stream == stream }
        memory.absence = Absence(since: last, now: office.timepiece.now(), serverTime: serverTime)
    }

    private func tellAbsence(_ memory: inout ListenerMemory) async throws {
        guard let absence = memory.absence else { return }
        let notice = OperatorNotice.absence(connection.id, from: absence.start, to: absence.end)
        try await ledger.queue(office.notices(notice), at: office.timepiece.now())
        memory.absence = nil
        connection.doorbell.ring()
        let (start, end) = (absence.start.ISO8601Format(), absence.end.ISO8601Format())
        logger.notice(
            "The chat was not read for long; what it still had is recorded.",
            metadata: ["from": "\(start)", "to": "\(end)"])
    }

    private func record(_ batch: Batch, askedAt asked: Date, _ memory: inout ListenerMemory) async throws {
        let answered = office.timepiece.now()
        if memory.identity == nil { memory.identity = try await connection.platform.whoAmI() }
        if !batch.events.isEmpty, let (stamp, people) = try await ledger.roster(since: memory.rosterStamp) {
            memory.know(people, stamp: stamp)
        }
        if memory.natural == nil { try await switchNatural(&memory) }
        var reader = EventReader(
            connection: connection, memory: memory, now: office.timepiece.uptime(), giving: office.giving)
        defer { memory = reader.memory }
        let heard = try await reader.read(batch.events)
        let receipt = try await ledger.record(
            Intake(
                chat: connection.id, stream: stream, heard: heard, members: reader.learned, next: batch.next,
                // What was said up to the moment of asking is in the answer; what came while it waited may not be.
                caughtUpAt: batch.isCaughtUp ? asked : nil,
                clockDifference: batch.serverTime.map { $0.timeIntervalSince(answered) },
                zone: office.zone, operators: office.operators, giving: office.giving,
                tellsThanked: office.tellsThanked, sendsMail: office.sendsMail,
                announcing: office.announcing),
            at: answered)
        if receipt.recorded > 0 { logger.info("Thanks were recorded.", metadata: ["thanks": "\(receipt.recorded)"]) }
        for address in receipt.setAside {
            logger.error("A message could not be recorded and was set aside.", metadata: ["room": "\(address.room)"])
        }
        if receipt.queued > 0 { connection.doorbell.ring() }
        measure(heard, receipt, difference: batch.serverTime.map { $0.timeIntervalSince(answered) } ?? 0)
    }

    /// Once for each set of settings; every stream of a chat may do it.
    private func switchNatural(_ memory: inout ListenerMemory) async throws {
        let natural = try await ledger.switchNatural(
            to: connection.natural, among: connection.rooms, in: connection.id, at: office.timepiece.now())
        memory.natural = natural
        if natural.queued > 0 { connection.doorbell.ring() }
    }

    /// A message's delay is told on its chat's own clock, where that differs by more than rounding.
    private func measure(_ heard: [Heard], _ receipt: Receipt, difference: TimeInterval) {
        let now = office.timepiece.now().addingTimeInterval(abs(difference) > 2 ? difference : 0)
        let isNews = receipt.recorded > 0 || receipt.queued > 0
        office.measures.polled(
            stream, of: connection.id, recorded: receipt.recorded,
            delays: isNews ? heard.compactMap(\.sentAt).map(now.timeIntervalSince) : [])
    }

    private func wait(out failure: ChatFailure, _ memory: inout ListenerMemory) -> Double {
        switch failure.kind {
        case .cancelled: return 0
        case .rateLimited(let seconds): return seconds
        case .unauthorized:
            connection.line.fail(stream, isUnauthorized: true, at: office.timepiece.now())
            memory.silentUntil = office.timepiece.uptime() + Backoff.unauthorized
            _ = tell(failure.advice, .unauthorized, &memory, level: .error)
            return Backoff.newToken
        case .unreachable, .unknown:
            connection.line.fail(stream, isUnauthorized: false, at: office.timepiece.now())
            return tell(failure.advice, .silent, &memory)
        case .refused:
            connection.line.restore(stream, uptime: office.timepiece.uptime())
            return tell(failure.advice, .refused, &memory)
        }
    }

    /// What concerns the file is logged once for all by the caretaker.
    private func wait(out failure: LedgerFailure, _ memory: inout ListenerMemory) -> Double {
        guard failure.kind.concernsFile else { return tell(failure.advice, .ledger, &memory) }
        memory.trouble = .ledger
        return memory.backoff.next(chance: office.timepiece.chance())
    }

    /// Logs a change of state, not each try, and says how long to wait.
    private func tell(
        _ advice: String, _ trouble: Trouble, _ memory: inout ListenerMemory, level: Logger.Level = .warning
    ) -> Double {
        if memory.trouble != trouble {
            memory.trouble = trouble
            logger.log(level: level, "Polling waits.", metadata: ["why": "\(advice)"])
        }
        return memory.backoff.next(chance: office.timepiece.chance())
    }
}

extension Heard {
    /// When a message for Bravo was sent; nil for everything else, corrections of an earlier one among it.
    fileprivate var sentAt: Date? {
        guard case .message(let message) = self, message.revision == .original else { return nil }
        return message.sentAt
    }
}
