public import Foundation
import GRDB
public import Praise

extension Ledger {
    /// Everybody of the roster to whom a kind of digest goes, by name.
    public func readers(of kind: DigestKind) async throws(LedgerFailure) -> [Person] {
        try await read { database in
            let all = try RosterTable(database: database).all()
            let managers = Set(all.compactMap(\.manager))
            return all.filter { managers.contains($0.person) && (kind == .manager || $0.manager == nil) }
                .sorted { $0.name < $1.name }.map { Person(id: $0.person, name: $0.name) }
        }
    }

    /// What is a standard at present, in the order in which each became one.
    public func standards() async throws(LedgerFailure) -> [Standard] {
        try await read { try StandardTable(database: $0).accepted() }
    }

    /// From when on a kind of digest is made: the first time that this was asked.
    public func digestsSince(_ kind: DigestKind, at now: Date) async throws(LedgerFailure) -> Date {
        if let since = try await read({ try Self.start(of: kind, $0) }), since <= now { return since }
        return try await write { database in
            // One that lies ahead was written by a clock that was ahead.
            try database.run("INSERT OR REPLACE INTO digest_start VALUES (?, ?)", [kind.rawValue, now.milliseconds])
            return now
        }
    }

    /// Forgets from when on a kind of digest is made, because none is wanted any more.
    public func forgetDigests(_ kind: DigestKind) async throws(LedgerFailure) {
        guard try await read({ try Self.start(of: kind, $0) }) != nil else { return }
        try await write { try $0.run("DELETE FROM digest_start WHERE kind = ?", [kind.rawValue]) }
    }

    /// Those whose digest of a period is still to be made, by name.
    public func unmade(_ kind: DigestKind, of period: Period) async throws(LedgerFailure) -> [Person] {
        let readers = try await readers(of: kind)
        return try await read { database in
            let table = DigestTable(database: database)
            return try readers.filter { try !table.isMade(kind, for: $0.id, period) }
        }
    }

    /// A manager's digest as it would be now; nil for somebody who manages nobody.
    public func preview(
        for reader: PersonID, _ week: Week, window: DateInterval, zone: TimeZone
    ) async throws(LedgerFailure) -> ManagerDigest? {
        try await read { database in
            try DigestReader(database: database, zone: zone).facts(for: reader, week: week, window: window)
                .map { ManagerDigest($0) }
        }
    }

    /// Makes a manager's digest and queues it wherever they can be reached, in one transaction.
    ///
    /// - Returns: where it goes; nil when it was made before, or for somebody who manages nobody.
    @discardableResult
    public func makeDigest(
        for reader: PersonID, _ week: Week, window: DateInterval, reaching reach: DigestReach, zone: TimeZone,
        at now: Date
    ) async throws(LedgerFailure) -> [Addressee]? {
        let mint = mint
        return try await write { database in
            let table = DigestTable(database: database)
            guard try !table.isMade(.manager, for: reader, .week(week)),
                let facts = try DigestReader(database: database, zone: zone).facts(
                    for: reader, week: week, window: window)
            else { return nil }
            var digest = ManagerDigest(facts)
            digest.items = try table.make(.manager, for: reader, .week(week), digest.items.map(\.act), at: now)
            let places = try DigestPlaces(reader, reach, in: database)
            _ = try Outbox(database: database, mint: mint, now: now).queue(places.sayings(digest))
            return places.addressees
        }
    }

    /// A director's digest as it would be now.
    public func preview(
        for reader: PersonID, _ month: Month, values: CompanyValues, zone: TimeZone
    ) async throws(LedgerFailure) -> DirectorDigest? {
        try await read { database in
            try DigestReader(database: database, zone: zone).practice(for: reader, month, values)
                .map(DirectorDigest.compose)
        }
    }

    /// Makes a director's digest and queues it wherever they can be reached, in one transaction.
    ///
    /// - Returns: where it goes; nil when it was made before, or for somebody who is not in the roster.
    @discardableResult
    public func makeDigest(
        for reader: PersonID, _ month: Month, values: CompanyValues, reaching reach: DigestReach, zone: TimeZone,
        at now: Date
    ) async throws(LedgerFailure) -> [Addressee]? {
        let mint = mint
        return try await write { database in
            let table = DigestTable(database: database)
            guard try !table.isMade(.director, for: reader, .month(month)),
                let facts = try DigestReader(database: database, zone: zone).practice(for: reader, month, values)
            else { return nil }
            var digest = DirectorDigest.compose(facts)
            let acts = [digest.item?.act].compactMap(\.self)
            digest.item = try table.make(.director, for: reader, .month(month), acts, content: digest, at: now).first
            let places = try DigestPlaces(reader, reach, in: database)
            _ = try Outbox(database: database, mint: mint, now: now).queue(places.sayings(digest))
            return places.addressees
        }
    }

    private static func start(of kind: DigestKind, _ database: Database) throws -> Date? {
        let time: Int64? = try database.value("SELECT since FROM digest_start WHERE kind = ?", [kind.rawValue])
        return time.map(Date.init(milliseconds:))
    }
}
