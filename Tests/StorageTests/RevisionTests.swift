import Foundation
import Praise
import Storage
import Testing

struct RevisionTests {
    let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private static func states(of id: MessageID) -> [Heard] {
        [
            .thanks(id, for: "first"),
            .thanks(id, to: [.chi], for: "second", revision: .edit(1)),
            .said(id, .notForUs, revision: .edit(2)),
            .thanks(id, to: [.ben, .chi], for: "third", revision: .edit(3)),
            .deleted(.message(id)),
        ]
    }

    /// What stands after the first `length` states, whichever way they came.
    @Test(arguments: [
        (1, ["Ana → Ben: first"]), (2, ["Ana → Chi: second"]), (3, []), (4, ["Ana → Ben, Chi: third"]), (5, []),
    ])
    func `every order of arrival gives the same standing`(length: Int, standing: [String]) async throws {
        let ledger = try await scratch.open()
        let orders = permutations(Array(0..<length))
        let messages = orders.enumerated().map { number, order in
            order.map { Self.states(of: MessageID("$\(number)"))[$0] }
        }
        for heard in messages.joined() { try await ledger.hear(heard) }
        #expect(try await ledger.standing() == orders.flatMap { _ in standing })
        for heard in messages { _ = try await ledger.record(.of(heard), at: .noon) }
        #expect(try await ledger.standing() == orders.flatMap { _ in standing })
    }

    @Test func `an edit corrects and is not confirmed a second time`() async throws {
        let ledger = try await scratch.open()
        try await ledger.hear(.thanks())
        #expect(try await ledger.due() == [.noted, .firstNoted(["Ben"])])
        try await ledger.hear(.thanks(to: [.chi], revision: .edit(1)))
        #expect(try await ledger.due() == [])
        #expect(try await ledger.standing() == ["Ana → Chi: the docs"])
    }

    @Test func `a thank edited away is withdrawn and its giver told`() async throws {
        let ledger = try await scratch.open()
        try await ledger.hear(.thanks("$0"), .thanks())
        _ = try await ledger.due()
        try await ledger.hear(.said("$1", .notForUs, revision: .edit(1), at: .noon + 60))
        #expect(try await ledger.due() == [.withdrawn(["Ben"], sentAt: .noon)])
        #expect(try await ledger.standing().count == 1)
    }

    @Test func `a deletion withdraws without a word`() async throws {
        let ledger = try await scratch.open()
        try await ledger.hear(.thanks())
        _ = try await ledger.due()
        let receipt = try await ledger.hear(.deleted(.message("$1")), .deleted(.message("$1")))
        #expect(receipt == Receipt())
        #expect(try await ledger.standing() == [])
    }

    private func permutations(_ items: [Int]) -> [[Int]] {
        guard items.count > 1 else { return [items] }
        return items.indices.flatMap { index in
            var rest = items
            let first = rest.remove(at: index)
            return permutations(rest).map { [first] + $0 }
        }
    }
}
