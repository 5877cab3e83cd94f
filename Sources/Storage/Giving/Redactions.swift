import Foundation
import GRDB
import Praise

/// What must not be shown any more, inside one transaction.
struct Redactions {
    let database: Database

    func all() throws -> [TakenOut] {
        try database.rows("SELECT period, redaction FROM redaction ORDER BY id").map { row in
            TakenOut(try JSONText.decode(Redaction.self, from: row["redaction"]), period: row["period"])
        }
    }

    /// Keeps what is new among these, and who asked.
    func add(_ taken: [TakenOut], by asker: Account, at now: Date) throws {
        let known = Set(try all())
        for one in taken where !known.contains(one) {
            try database.run(
                "INSERT INTO redaction (period, redaction, chat, user, at) VALUES (?, ?, ?, ?, ?)",
                [one.period, try JSONText.encode(one.redaction), asker.chat, asker.user, now.milliseconds])
        }
    }

    /// A saying as it may be said today: posts without what was taken out of them.
    func applied(to saying: Saying) throws -> Saying {
        guard case .week(let story) = saying else { return saying }
        return .week(try all().applied(to: story))
    }
}
