import Chat
import Foundation
import Praise
import Testing

@testable import Bot

@Suite struct MailRuleTests {
    private static let now = Date(timeIntervalSince1970: 1_795_000_000)

    private static func item(attempts: Int, first: Date? = nil) throws -> OutboxItem {
        OutboxItem(
            id: 1, key: SendKey(rawValue: "0"), to: .mail(Mailbox(try MailAddress("ines@usine.example"))),
            saying: .help,
            attempts: attempts, firstAttemptAt: first)
    }

    @Test(arguments: [(0, 60.0), (1, 120), (2, 240), (5, 1920), (6, 3600), (60, 3600)])
    func `a receiver who cannot get it now is tried at longer and longer intervals`(attempts: Int, wait: Double) throws
    {
        let failure = ChatFailure(.rateLimited(after: 60), advice: "450")
        let outcome = MailRule.outcome(
            of: failure, item: try Self.item(attempts: attempts, first: Self.now - 3600), now: Self.now, wait: 0)
        #expect(outcome == .retry(at: Self.now + wait))
    }

    @Test(arguments: [
        (ChatFailure.Kind.unreachable, SendOutcome.retry(at: now + 30)), (.unauthorized, .retry(at: now + 30)),
        (.unknown, .unknown(retryAt: nil)), (.cancelled, .unknown(retryAt: nil)), (.refused, .dropped(reason: "Look.")),
    ])
    func `each failure has its outcome, however long it has lasted`(kind: ChatFailure.Kind, outcome: SendOutcome) throws
    {
        let item = try Self.item(attempts: 99, first: Self.now - 864_000)
        #expect(
            MailRule.outcome(of: ChatFailure(kind, advice: "Look."), item: item, now: Self.now, wait: 30) == outcome)
    }
}
