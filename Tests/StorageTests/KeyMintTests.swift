import Foundation
import Praise
@testable import Storage
import Testing

struct KeyMintTests {
    let scratch: Scratch

    init() throws { scratch = try Scratch() }

    let mint = KeyMint(secret: Data(repeating: 7, count: 32))
    let address = MessageAddress.message("$1")

    @Test func `a key is sixteen hexadecimal digits, the same each time`() throws {
        let key = try mint.key(for: .message(address, .original), purpose: .noted)
        #expect(key.rawValue.wholeMatch(of: /[0-9a-f]{16}/) != nil)
        #expect(try mint.key(for: .message(address, .original), purpose: .noted) == key)
        #expect(
            try KeyMint(secret: Data(repeating: 8, count: 32)).key(for: .message(address, .original), purpose: .noted)
                != key)
    }

    /// By `printf '%s' '7:message6:matrix4:!tea2:$10:5:noted' | openssl dgst -sha256 -mac hmac -macopt hexkey:0707…`
    @Test func `a key is the start of a known code`() throws {
        #expect(try mint.key(for: .message(address, .original), purpose: .noted).rawValue == "ff36d761f819c80e")
    }

    @Test func `no two sayings share a key`() throws {
        let origins: [QueuedSaying.Origin] = [
            .message(address, .original), .message(address, .edit(1)), .room("matrix", "!tea"), .room("matrix!", "tea"),
            .post(.week(.w47), "matrix", "!tea"), .post(Period.week(.w47).next, "matrix", "!tea"),
            .post(.month(Month(containing: .noon, in: .gmt)), "matrix", "!tea"),
            .post(.day(Day(containing: .noon, in: .gmt)), "matrix", "!tea"),
            .notice(Account.operators[0], .unauthorized("matrix", since: .noon)),
            .notice(Account.operators[0], .unauthorized("salon", since: .noon)),
        ]
        let purposes: [QueuedSaying.Purpose] = [
            .noted, .answer, .merged, .arrival, .unreadable, .natural, .week, .notice,
        ]
        let keys = try origins.flatMap { origin in try purposes.map { try mint.key(for: origin, purpose: $0) } }
        #expect(Set(keys).count == origins.count * purposes.count)
    }

    @Test func `a secret is drawn anew for each ledger and then kept`() async throws {
        let first = try await scratch.open().mint, again = try await scratch.open().mint
        let other = try await scratch.open("other").mint
        let keys = try [first, again, other].map { try $0.key(for: .room("a", "b"), purpose: .arrival) }
        #expect(keys[0] == keys[1] && keys[0] != keys[2])
    }
}
