import Foundation
import Praise
import Storage
import TestSupport
import Testing

/// Many messages at once, and a bot that is killed meanwhile: each recorded once, each confirmed once.
@Suite(.enabled(if: SynapseServer.environment != nil), .serialized) struct SynapseStormTests {
    @Test func `500 thanks from 10 people at full speed are each recorded and confirmed once`() async throws {
        let company = try await Company(people: 10)
        let bravo = try await company.start()
        defer { bravo.kill() }
        let sent = try await storm(company, each: 50)
        #expect(try await company.people[0].waitFor(within: 120) { try company.inForce().count == 500 })
        try await expectEachOnce(sent, company)
    }

    @Test func `killed twenty times while 200 are sent, nothing is lost or doubled, and the week is told once`()
        async throws
    {
        let company = try await Company(people: 10)
        let week = try await killing(company, times: 20, while: { try await storm(company, each: 20) })
        let bravo = try await company.start()
        defer { bravo.kill() }
        #expect(try await company.people[0].waitFor(within: 120) { try company.inForce().count == 200 })
        try await expectEachOnce(week, company)
        let posts = try await company.sentences().filter { $0.thread == nil && $0.body.contains("Qui vous a facilité") }
        #expect(posts.count == 1)
    }

    @Test func `under the server's default limits all is recorded at once and applause becomes a sentence`()
        async throws
    {
        let company = try await Company(people: 3, isBotUnlimited: false)
        let bravo = try await company.start()
        defer { bravo.kill() }
        let sent = try await storm(company, each: 20)
        #expect(try await company.people[0].waitFor(within: 20) { try company.inForce().count == 60 })
        var told = 0
        #expect(
            try await company.people[0].waitFor(within: 120) {
                told = try await company.sentences().compactMap { number(of: $0.body) }.reduce(0, +)
                return try await applause(on: sent, company) + told >= sent.count
            })
        let sentences = try await company.sentences().filter { number(of: $0.body) != nil }
        #expect((1...2).contains(sentences.count))
        #expect(try await applause(on: sent, company) + told == sent.count)
    }

    // MARK: -

    /// Everybody thanks their neighbour, all at the same time.
    private func storm(_ company: Company, each count: Int) async throws -> [MessageID] {
        try await withThrowingTaskGroup(of: [MessageID].self) { group in
            for giver in company.people.indices {
                group.addTask {
                    var sent: [MessageID] = []
                    for number in 1...count {
                        let recipient = (giver + 1) % company.people.count
                        sent.append(
                            try await company.thank(from: giver, to: recipient, for: "pour \(giver)-\(number)"))
                    }
                    return sent
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
    }

    /// Kills and restarts the bot while something goes on, and settles last week meanwhile.
    private func killing(_ company: Company, times: Int, while work: @escaping @Sendable () async throws -> [MessageID])
        async throws -> [MessageID]
    {
        let first = try await company.start()
        first.kill()
        async let sent = work()
        for round in 1...times {
            let bravo = try await company.start()
            if round == times / 2 {
                let week = try BravoProcess.run(["week", "--settings", company.settings])
                #expect(week.status == 0, "\(week.error)")
            }
            // Another instant of the bot's work each time, without a clock: so many more are recorded.
            let before = try company.inForce().count
            _ = try await company.people[0].waitFor(within: 2) { try company.inForce().count >= before + round % 7 }
            bravo.kill()
        }
        return try await sent
    }

    private func expectEachOnce(_ sent: [MessageID], _ company: Company) async throws {
        let rows = try company.exported()
        #expect(rows.count == sent.count)
        #expect(Set(rows.map(\.address.message)) == Set(sent))
        var missing = sent
        let isApplauded = try await company.people[0].waitFor(within: 120) {
            var left: [MessageID] = []
            for message in missing where try await company.applause(on: message) != 1 { left.append(message) }
            missing = left
            return missing.isEmpty
        }
        #expect(isApplauded, "\(missing.count) of \(sent.count) without applause, or with more than one")
    }

    private func applause(on messages: [MessageID], _ company: Company) async throws -> Int {
        var count = 0
        for message in messages { count += try await company.applause(on: message) }
        return count
    }

    /// 52 for « 52 mercis notés. »
    private func number(of text: String) -> Int? {
        guard text.hasSuffix("mercis notés.") else { return nil }
        return text.split(whereSeparator: \.isWhitespace).first.flatMap { Int($0) }
    }
}
