import Foundation
import TestSupport

/// From the start of the process to its first `/sync`, at a homeserver that answers at once.
struct StartTimes {
    private static let starts = 10
    private let bravo: String
    private let homeserver: FakeHomeserver

    init(bravo: String) throws {
        self.bravo = bravo
        homeserver = try FakeHomeserver()
    }

    func measure() async throws {
        tell("\nStart to first poll in milliseconds, \(Self.starts) starts each (goal: 500)")
        let folder = try furnish()
        var first: [Double] = []
        var later: [Double] = []
        for _ in 1...Self.starts {
            first.append(try await time(try furnish()))
            later.append(try await time(folder))
        }
        show("with a new ledger", first)
        // The very first start in this folder made its ledger.
        show("with its ledger", Array(later.dropFirst()) + [try await time(folder)])
    }

    private func time(_ folder: BravoFolder) async throws -> Double {
        let start = ContinuousClock.now
        let program = try folder.start()
        defer { program.kill() }
        return (try await homeserver.poll(after: start) - start).milliseconds
    }

    private func furnish() throws -> BravoFolder {
        try BravoFolder(
            bravo, url: homeserver.url, token: "token", room: "!room:bravo.test", operator: "@ana:bravo.test")
    }

    private func show(_ name: String, _ times: [Double]) {
        tell("\(name): median \(times.median.column(width: 0)), slowest \((times.max() ?? 0).column(width: 0))")
    }
}
