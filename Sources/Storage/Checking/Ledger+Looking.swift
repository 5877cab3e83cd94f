public import Foundation
import GRDB
public import Praise

extension Ledger {
    /// Looks whether the ledger of a data folder can be used, beside a running bot and without writing to it.
    ///
    /// - Parameters:
    ///   - seconds: how long the search for damage may take; what is longer is broken off.
    ///   - timepiece: what measures that.
    public static func look(in folder: URL, within seconds: TimeInterval, on timepiece: Timepiece) async -> LedgerLook {
        let path = DataFolder(folder).ledger
        guard FileManager.default.fileExists(atPath: path) else { return .absent }
        do {
            var configuration = Configuration()
            configuration.readonly = true
            configuration.busyMode = .timeout(5)
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            return try await look(queue, within: seconds, on: timepiece)
        } catch {
            return .failing(LedgerFailure(error))
        }
    }

    /// Bytes of the ledger and what SQLite keeps beside it; nil where there is no ledger.
    public static func size(in folder: URL) -> Int? {
        let ledger = DataFolder(folder).ledger
        guard let size = size(of: ledger) else { return nil }
        return size + (Self.size(of: ledger + "-wal") ?? 0)
    }

    private static func look(
        _ queue: DatabaseQueue, within seconds: TimeInterval, on timepiece: Timepiece
    ) async throws -> LedgerLook {
        let isOlder = try await queue.read { database in
            guard try !Schema.migrator.hasBeenSuperseded(database) else {
                throw LedgerFailure(
                    .newerSchema, "A later version of Bravo wrote this ledger; install that version or a newer one.")
            }
            return try !Schema.migrator.hasCompletedMigrations(database)
        }
        return try await withThrowingTaskGroup(of: LedgerLook?.self) { tasks in
            tasks.addTask { try await search(queue) ? .sound(isOlder: isOlder) : .unfinished(isOlder: isOlder) }
            tasks.addTask {
                try await timepiece.sleep(seconds)
                queue.interrupt()
                return nil
            }
            defer { tasks.cancelAll() }
            while let look = try await tasks.next() {
                if let look { return look }
            }
            return .unfinished(isOlder: isOlder)
        }
    }

    /// - Returns: false where it was broken off.
    private static func search(_ queue: DatabaseQueue) async throws -> Bool {
        do {
            let found = try await queue.read { try String.fetchOne($0, sql: "PRAGMA quick_check(1)") }
            guard found == "ok" else {
                throw LedgerFailure(.damaged, "The ledger file is damaged; restore the latest backup.")
            }
            return true
        } catch let error as DatabaseError where error.resultCode == .SQLITE_INTERRUPT {
            return false
        }
    }

    private static func size(of file: String) -> Int? {
        (try? FileManager.default.attributesOfItem(atPath: file))?[.size] as? Int
    }
}
