import Foundation
import Praise
import Testing

struct VerdictTests {
    private static func entry(
        _ state: OutboxState, attempts: Int = 1, isDue: Bool = false, judged: Bool = false, isReadable: Bool = true
    ) -> OutboxEntry {
        let time = Date(timeIntervalSince1970: 0)
        return OutboxEntry(
            key: SendKey(rawValue: "0011223344556677"), chat: "test", to: .room("test", "!tea"),
            saying: isReadable ? .help : nil, state: state, attempts: attempts, queuedAt: time, isDue: isDue,
            judgedAt: judged ? time : nil)
    }

    @Test(
        arguments: [
            (entry(.queued, attempts: 0, isDue: true), [.drop]),
            (entry(.queued, isDue: true), [.drop]),
            (entry(.sending), []),
            (entry(.unknown, isDue: true), [.arrived, .drop]),
            (entry(.unknown), [.arrived, .again, .drop]),
            (entry(.unknown, isReadable: false), [.arrived, .drop]),
            (entry(.said), []),
            (entry(.merged), []),
            (entry(.dropped), [.again, .drop]),
            (entry(.dropped, attempts: 0, isReadable: false), [.drop]),
            (entry(.dropped, judged: true), [.again]),
        ] as [(OutboxEntry, [Verdict])])
    func `a person may decide what makes sense, and is told why not otherwise`(entry: OutboxEntry, open: [Verdict]) {
        #expect(Verdict.allCases.filter { $0.objection(to: entry) == nil } == open)
        for verdict in Verdict.allCases { #expect(verdict.objection(to: entry)?.hasSuffix(".") ?? true) }
    }

    @Test(
        arguments: [
            (entry(.unknown), true), (entry(.unknown, isDue: true), false), (entry(.dropped), true),
            (entry(.dropped, judged: true), false), (entry(.said), false), (entry(.queued, isDue: true), false),
        ])
    func `only what Bravo can do no more about waits for a person`(entry: OutboxEntry, waits: Bool) {
        #expect(entry.waitsForPerson == waits)
    }
}
