import Foundation
import Praise
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Bot

@Suite(.timeLimit(.minutes(1))) struct LedgerPulseTests {
    private let clock = HandWoundClock(at: "2026-11-17T10:00:00Z")

    /// Sleeps that never end by themselves, so that the try has all the time it wants.
    private var patient: Timepiece {
        var timepiece = clock.timepiece
        timepiece.sleep = { _ in try await Task.sleep(for: .seconds(3600)) }
        return timepiece
    }

    @Test func `an answer holds for ten seconds`() async throws {
        let folder = try TemporaryFolder()
        let pulse = LedgerPulse(try await Ledger.open(folder: folder.url, at: clock.now), timepiece: patient)
        #expect(await pulse.problem() == nil)
        let file = folder.url.appending(path: "ledger.sqlite")
        let aside = folder.url.appending(path: "aside")
        try FileManager.default.moveItem(at: file, to: aside)
        clock.wind(9)
        #expect(await pulse.problem() == nil)
        clock.wind(1)
        #expect(await pulse.problem()?.contains("deleted or moved away") == true)
        try FileManager.default.moveItem(at: aside, to: file)
        clock.wind(10)
        #expect(await pulse.problem() == nil)
    }

    @Test func `a ledger that does not answer is told, asked once, and well again when it does`() async throws {
        let (tries, openings) = (Counter(), Counter())
        let pulse = LedgerPulse(timepiece: clock.timepiece) {
            tries.add()
            while openings.count == 0 { await Task.yield() }
        }
        for _ in 1...3 {
            #expect(await pulse.problem()?.contains("does not answer") == true)
            clock.wind(60)
        }
        #expect(tries.count <= 1)
        openings.add()
        while await pulse.problem() != nil { await Task.yield() }
    }

    private final class Counter: Sendable {
        private let number = Mutex(0)
        var count: Int { number.withLock { $0 } }
        func add() { number.withLock { $0 += 1 } }
    }
}
