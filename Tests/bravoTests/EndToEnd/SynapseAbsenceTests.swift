import Foundation
import Praise
import Storage
import TestSupport
import Testing

/// On a homeserver as it comes, which gives the same answer to the same question for two minutes: a bot that stays
/// away for less would find its messages by luck.
@Suite(.enabled(if: SynapseServer.cachingEnvironment != nil)) struct SynapseAbsenceTests {
    @Test func `down for more than 160 seconds while 50 are sent, 50 are recorded`() async throws {
        let server = try SynapseServer(try #require(SynapseServer.cachingEnvironment))
        let company = try await Company(people: 3, on: server)
        let first = try await company.start()
        try await company.thank(from: 0, to: 1, for: "pour avant")
        #expect(try await company.people[0].waitFor { try company.inForce().count == 1 })
        first.kill()
        let start = ContinuousClock.now
        for number in 1...50 {
            try await company.thank(from: number % 3, to: (number + 1) % 3, for: "pendant \(number)")
            _ = try await company.people[0].waitFor { ContinuousClock.now >= start + .seconds(3.3) * number }
        }
        #expect(ContinuousClock.now - start > .seconds(160))
        let second = try await company.start()
        defer { second.kill() }
        #expect(try await company.people[0].waitFor { try company.inForce().count == 51 })
        #expect(Set(try company.inForce().map(\.reason)).count == 51)
    }
}
