import Foundation
import Praise
import Storage
import Testing

struct RevisionTests {
    let scratch: Scratch

    init() throws { scratch = try Scratch() }

    static let states: [Heard] = [
        .thanks(for: "first"),
        .thanks(to: [.chi], for: "second", revision: .edit(1)),
        .said("$1", .notForUs, revision: .edit(2)),
        .thanks(to: [.ben, .chi], for: "third", revision: .edit(3)),
        .deleted(.message("$1")),
    ]

    /// What stands after the first `length` states, whichever way they came.
    @Test(
        arguments: [["Ana → Ben: first"], ["Ana → Chi: second"], [], ["Ana → Ben, Chi: third"], []].enumerated().map {
            ($0 + 1, $1)
        })
    func `every order of arrival gives the same standing`(length: Int, standing: [String]) async throws {
        for (number, order) in permutations(Array(Self.states.prefix(length))).enumerated() {
            let ledger = try await scratch.open("\(number)")
            for heard in order { try await ledger.hear(heard) }
            #expect(try await ledger.standing() == standing)
            _ = try await ledger.record(.of(order), at: .noon)
            #expect(try await ledger.standing() == standing)
        }
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
        #expect(try await ledger.due() == [.withdrawn(["Ben"], sentAt: .noon + 60)])
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

    private func permutations(_ heard: [Heard]) -> [[Heard]] {
        guard heard.count > 1 else { return [heard] }
        return heard.indices.flatMap { index in
            var rest = heard
            let first = rest.remove(at: index)
            return permutations(rest).map { [first] + $0 }
        }
    }
}
