import Foundation
import Glibc
import Praise
import Storage
import TestSupport
import Testing

/// The settings read anew, over and over, on a real homeserver while people go on.
@Suite(.enabled(if: SynapseServer.environment != nil), .serialized) struct SynapseReloadTests {
    @Test func `reloaded twenty times while 60 thanks are sent, each is recorded and confirmed once`() async throws {
        let company = try await Company(people: 3)
        let bravo = try await company.start()
        defer { bravo.kill() }
        async let sent = thanks(company, each: 20)
        for round in 1...20 {
            kill(bravo.processID, SIGHUP)
            // Not a signal for nothing: each has to have brought a new shift to work.
            #expect(
                try await company.people[0].waitFor {
                    bravo.error.components(separatedBy: "Bravo is at work.").count > round + 1
                })
        }
        let messages = try await sent
        #expect(try await company.people[0].waitFor(within: 60) { try company.inForce().count == messages.count })
        #expect(Set(try company.exported().map(\.address.message)) == Set(messages))
        #expect(try company.exported().count == messages.count)
        for message in messages {
            #expect(try await company.people[0].waitFor { try await company.applause(on: message) == 1 })
        }
        #expect(bravo.terminate() == 0)
    }

    private func thanks(_ company: Company, each count: Int) async throws -> [MessageID] {
        try await withThrowingTaskGroup(of: [MessageID].self) { group in
            for giver in company.people.indices {
                group.addTask {
                    var sent: [MessageID] = []
                    for number in 1...count {
                        let recipient = (giver + 1) % company.people.count
                        sent.append(try await company.thank(from: giver, to: recipient, for: "pour \(giver)-\(number)"))
                    }
                    return sent
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
    }
}
