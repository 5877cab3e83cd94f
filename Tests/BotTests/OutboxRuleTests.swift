import Chat
import Foundation
import Praise
import Testing

@testable import Bot

/// The rule for results that are not known, line by line.
@Suite struct OutboxRuleTests {
    private let start = Date(timeIntervalSince1970: 1_800_000_000)

    private func item(_ saying: Saying = .help, unknown: Bool = true, lastTry: TimeInterval = 0) -> OutboxItem {
        OutboxItem(
            id: 1, key: SendKey(rawValue: "0"), to: .room("test", "r"), saying: saying, attempts: 1,
            firstAttemptAt: start, lastAttemptAt: start + lastTry, isUnknown: unknown)
    }

    private func decide(_ item: OutboxItem, _ traits: ChatTraits, read: TimeInterval?, now: TimeInterval)
        -> OutboxRule.Decision
    {
        OutboxRule.decide(item, traits: traits, readUpTo: read.map { start + $0 }, now: start + now)
    }

    @Test func `what surely did not arrive is sent, whenever`() {
        #expect(decide(item(unknown: false), .forgetful, read: nil, now: 1e6) == .send)
    }

    @Test func `an unknown reaction is set again on any chat`() {
        #expect(decide(item(.noted), .forgetful, read: nil, now: 1e6) == .send)
    }

    @Test(arguments: [(0.0, true), (899, true), (900, false)])
    func `inside the chat's window the same key is sent again`(now: TimeInterval, isSent: Bool) {
        #expect((decide(item(), .rehearsal, read: nil, now: now) == .send) == isSent)
    }

    @Test(arguments: [(nil, false), (0, false), (629, false), (630, true)] as [(TimeInterval?, Bool)])
    func `outside it only what was read without finding it is sent again`(read: TimeInterval?, isSent: Bool) {
        let decision = decide(item(lastTry: 600), .rehearsal, read: read, now: 1000)
        #expect((decision == .send) == isSent)
    }

    @Test func `a first try that seems to lie in the future is not inside the window`() {
        #expect(decide(item(), .rehearsal, read: nil, now: -60) != .send)
    }

    @Test func `a chat without keys or echoes leaves it to a person`() {
        #expect(decide(item(), .forgetful, read: 1e6, now: 1) == .askOperator)
    }

    @Test(
        arguments: [
            (.unreachable, .retry(at: Date(timeIntervalSince1970: 1_800_000_005))),
            (.rateLimited(after: 9), .retry(at: Date(timeIntervalSince1970: 1_800_000_009))),
            (.unauthorized, .retry(at: Date(timeIntervalSince1970: 1_800_000_005))),
            (.refused, .dropped(reason: "no")),
            (.unknown, .unknown(retryAt: Date(timeIntervalSince1970: 1_800_000_005))),
        ] as [(ChatFailure.Kind, SendOutcome)])
    func `each failure has its outcome`(kind: ChatFailure.Kind, outcome: SendOutcome) {
        let failure = ChatFailure(kind, advice: "no")
        let got = OutboxRule.outcome(of: failure, item: item(unknown: false), traits: .rehearsal, now: start, wait: 5)
        #expect(got == outcome)
    }

    @Test func `what may have arrived stays unknown when a later try surely did not`() {
        let failure = ChatFailure(.unreachable, advice: "no")
        let got = OutboxRule.outcome(of: failure, item: item(), traits: .rehearsal, now: start, wait: 5)
        #expect(got == .unknown(retryAt: start + 5))
    }
}
