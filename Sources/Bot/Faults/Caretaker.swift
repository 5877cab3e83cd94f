import Foundation
public import Logging
public import Praise
public import ServiceLifecycle
public import Storage

/// Looks after what the other services stand on (the ledger's file, the chats' lines, the clock): mends what it can, logs each
/// change once, and tells the operators where a chat still works.
public struct Caretaker: Service {
    /// Seconds between two looks.
    static let interval: TimeInterval = 5
    /// Looks after which a ledger that cannot be written in a folder that can is opened anew, by starting anew.
    static let mostLooksStuck = 6

    let connections: [ChatConnection]
    let ledger: Ledger
    /// Nil where nothing is locked.
    let lock: FolderLock?
    let office: Office
    let wording: @Sendable () -> Wording
    let logger: Logger

    public init(
        _ connections: [ChatConnection], ledger: Ledger, lock: FolderLock?, office: Office,
        wording: @escaping @Sendable () -> Wording, logger: Logger
    ) {
        self.connections = connections
        self.ledger = ledger
        self.lock = lock
        self.office = office
        self.wording = wording
        self.logger = logger
    }

    /// Returns when the group shuts down; throws ``LedgerFailure`` where only a new start can go on.
    public func run() async throws {
        try await cancelWhenGracefulShutdown {
            var memory = CaretakerMemory()
            while !Task.isCancelled {
                try await step(&memory)
                try? await office.timepiece.sleep(Self.interval)
            }
        }
    }

    /// One look.
    func step(_ memory: inout CaretakerMemory) async throws(LedgerFailure) {
        try await tendPlace(&memory)
        try await tendLedger(&memory)
        guard ledger.trouble == nil else { return }
        do throws(LedgerFailure) {
            try await tendChats(&memory)
            try await tendClock(&memory)
        } catch {
            // What concerns the file is told at the next look, which goes on with what was left.
            if !error.kind.concernsFile {
                logger.warning("Something unexpected happened.", metadata: ["why": "\(error.advice)"])
            }
        }
    }

    /// Queues a notice for these operators.
    func tell(_ notice: OperatorNotice, _ accounts: [Account]) async throws(LedgerFailure) {
        let sayings = office.notices(notice).filter { saying in accounts.map(Addressee.person).contains(saying.to) }
        try await ledger.queue(sayings, at: office.timepiece.now())
        for connection in connections { connection.doorbell.ring() }
    }
}
