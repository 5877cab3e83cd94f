import Foundation
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Web

struct HealthTests {
    @Test(
        arguments: [
            (.sample(chats: []), 200, nil),
            (.sample(ledgerProblem: "The disk is full.", chats: []), 503, "The disk is full."),
            (.sample(chats: [.init(name: "salon", secondsSincePoll: 299.9)]), 200, nil),
            (
                .sample(chats: [.init(name: "salon", secondsSincePoll: 300)]), 503,
                "salon has not been polled for 5 minutes."
            ),
            // The first poll takes its time: names are looked up, rooms joined.
            (.sample(age: 59, chats: [.init(name: "salon")]), 200, nil),
            (
                .sample(age: 60, chats: [.init(name: "salon", pollingWaitsFor: "No such host.")]), 503,
                "salon has not been polled since the start: No such host."
            ),
        ] as [(Status, Int, String?)])
    func `health tells the facts, what is wrong, and a status to switch on`(
        status: Status, code: Int, problem: String?
    ) async throws {
        try await Application(router: HealthServer { status }.router()).test(.live) { client in
            let answer = try await client.execute(uri: "/healthz", method: .get)
            #expect(answer.status.code == code)
            let health = try JSONDecoder().decode(Health.self, from: Data(answer.body.readableBytesView))
            #expect(health.ledger == (status.ledgerProblem == nil))
            #expect(health.problems == [problem].compactMap(\.self))
            #expect(health.chats.map(\.name) == status.chats.map(\.name))
        }
    }

    @Test func `the status is read back as it was`() async throws {
        let status = Status.sample(
            chats: [.init(name: "matrix", polls: 7, secondsSincePoll: 0.25, pollingWaitsFor: "“x”")],
            weeks: Status.Weeks(due: 1, dueSince: Date(timeIntervalSince1970: 1_795_000_000)))
        try await Application(router: HealthServer { status }.router()).test(.live) { client in
            let answer = try await client.execute(uri: "/status", method: .get)
            #expect(answer.headers[.contentType] == "application/json")
            #expect(try Status(json: Data(answer.body.readableBytesView)) == status)
        }
    }
}
