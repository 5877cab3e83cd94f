import Hummingbird
import HummingbirdTesting
import Testing

@testable import Web

struct HealthTests {
    @Test(arguments: [
        (Health(ledger: true, chats: []), 200), (Health(ledger: false, chats: []), 503),
        (Health(ledger: true, chats: [.init(name: "salon", secondsSincePoll: 299)]), 200),
        (Health(ledger: true, chats: [.init(name: "salon", secondsSincePoll: 300)]), 503),
        (Health(ledger: true, chats: [.init(name: "salon", secondsSincePoll: nil)]), 503),
    ])
    func `health tells the facts and a status to switch on`(health: Health, status: Int) async throws {
        try await Application(router: HealthServer { health }.router()).test(.live) { client in
            let answer = try await client.execute(uri: "/healthz", method: .get)
            #expect(answer.status.code == status)
            #expect(String(buffer: answer.body).contains("\"ledger\":\(health.ledger)"))
        }
    }
}
