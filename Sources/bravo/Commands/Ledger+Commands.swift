import Bot
import Foundation
import Praise
import Storage

/// The wall clock, for commands that run once.
func liveNow() -> Date { Timepiece.live().now() }

/// Opens the ledger beside a running bot, for commands that read it or write once.
func openLedgerBeside(_ settings: Settings) async throws -> Ledger {
    do {
        return try await Ledger.open(folder: settings.data, at: liveNow())
    } catch {
        throw Stop(opening: error)
    }
}
