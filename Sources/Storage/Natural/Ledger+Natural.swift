public import Foundation
import GRDB
public import Praise

extension Ledger {
    /// Notes in which rooms natural thanks are understood from now on, and lets each room know once for each time that changes.
    ///
    /// The switch and the word about it are one transaction: a room that is switched on has been told, or will be.
    ///
    /// - Parameters:
    ///   - natural: the rooms that are switched on; all others of `rooms` are off.
    ///   - rooms: where Bravo listens. A room that is no longer among them stays as it was and is told nothing.
    public func switchNatural(to natural: [RoomID], among rooms: [RoomID], in chat: ChatID, at now: Date)
        async throws(LedgerFailure) -> NaturalRooms
    {
        let mint = mint
        return try await write { database in
            var result = NaturalRooms()
            for room in rooms {
                let name = "natural \(chat) \(room)"
                let turned: Int64 = try database.value("SELECT value FROM meta WHERE name = ?", [name]) ?? 0
                var since = turned
                if (turned > 0) != natural.contains(room) {
                    // Of two switches within a millisecond each has a time of its own.
                    since = max(abs(turned) + 1, now.milliseconds) * (turned > 0 ? -1 : 1)
                    try database.run("INSERT OR REPLACE INTO meta VALUES (?, ?)", [name, since])
                    let word = QueuedSaying(
                        to: .room(chat, room), saying: .natural(isOn: since > 0),
                        origin: .natural(chat, room, turn: since),
                        purpose: .natural)
                    result.queued += try Outbox(database: database, mint: mint, now: now).queue([word])
                }
                if since > 0 { result.since[room] = Date(milliseconds: since) }
            }
            return result
        }
    }
}
