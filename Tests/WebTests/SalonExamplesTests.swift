import Foundation
import Testing

@testable import Web

/// The server's types against the contract's own example payloads.
struct SalonExamplesTests {
    @Test func `the example batch reads and writes back without loss`() throws {
        let batch = try Contract.example("batch", as: SalonBatch.self)
        #expect(batch.events.map(\.type).filter { $0 == .message }.count == 4)
        #expect(try SalonJSON.decode(SalonBatch.self, from: SalonJSON.encode(batch)) == batch)
        #expect(batch.events[1].mentions?.map(\.id) == ["ana", "jean-luc"])
    }

    @Test func `the example post reads, with every kind of part`() throws {
        let post = try Contract.example("post", as: SalonPost.self)
        #expect(Set(try required(post.parts).map(\.type)) == [.text, .strong, .code, .name, .lineBreak])
        #expect(post.thread == "m42")
    }

    @Test func `the small examples read`() throws {
        #expect(try Contract.example("me", as: SalonMember.self) == SalonCast.demo.bot)
        #expect(try Contract.example("members", as: SalonMembers.self).members.count == 2)
        #expect(try Contract.example("rooms", as: SalonRooms.self).rooms.map(\.direct) == [false, true])
        #expect(try Contract.example("head", as: SalonBatch.self).events.isEmpty)
    }

    @Test func `every member of the cast has an id the contract allows`() throws {
        for member in SalonCast.demo.everybody {
            #expect(member.id.wholeMatch(of: /[!-~]{1,96}/) != nil)
        }
    }
}
