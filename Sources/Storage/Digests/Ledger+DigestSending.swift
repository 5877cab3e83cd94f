public import Foundation
import GRDB
public import Praise

extension Ledger {
    /// Queues once more what of a digest was refused, or is not known to have arrived, in one transaction.
    ///
    /// One that reached nobody is forgotten, so that it can be made anew.
    ///
    /// - Returns: nil where the digest was never made, or is to be made anew.
    public func sendDigestAgain(
        _ kind: DigestKind, of period: Period, to reader: PersonID, chats: [ChatID], at now: Date
    ) async throws(LedgerFailure) -> DigestSending? {
        let mint = mint
        return try await write { database in
            let table = DigestTable(database: database)
            guard try table.isMade(kind, for: reader, period) else { return nil }
            let outbox = Outbox(database: database, mint: mint, now: now)
            let keys = try Self.parts(kind, of: period, to: reader, chats: chats, mint)
            let rows = try keys.compactMap { try database.row("SELECT * FROM outbox WHERE key = ?", [$0]) }
            guard !rows.isEmpty else {
                try table.forget(kind, of: period, to: reader)
                return nil
            }
            return try rows.map(OutboxEntry.init(row:)).reduce(into: DigestSending()) { sending, entry in
                switch entry.state {
                case .said, .merged: sending.arrived += 1
                case .queued, .sending: sending.waiting += 1
                case .dropped, .unknown:
                    _ = try outbox.judge(entry.key.rawValue, .again)
                    sending.again += 1
                }
            }
        }
    }

    /// The keys of everything that a digest can consist of.
    private static func parts(
        _ kind: DigestKind, of period: Period, to reader: PersonID, chats: [ChatID], _ mint: KeyMint
    ) throws -> [SendKey] {
        try (chats + [.mail]).flatMap { chat in
            try (0...4).map { part in
                try mint.key(for: .digest(reader, kind, period, by: chat, part: part), purpose: .digest)
            }
        }
    }
}

extension DigestTable {
    fileprivate func forget(_ kind: DigestKind, of period: Period, to person: PersonID) throws {
        let condition = "person = ? AND kind = ? AND period = ?"
        let arguments: StatementArguments = [person, kind.rawValue, period.description]
        try database.run(
            "DELETE FROM digest_item WHERE digest IN (SELECT id FROM digest WHERE \(condition))", arguments)
        try database.run("DELETE FROM digest WHERE \(condition)", arguments)
    }
}
