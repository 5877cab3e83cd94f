import Chat
import Curl
import Foundation
import Praise
import Testing

@testable import Chat

struct SalonCheckingTests {
    private let decoding = SalonDecoding(account: SalonExamples.account)

    @Test func `the example list of the contract reads as rooms that Bravo is in`() throws {
        #expect(
            try decoding.rooms(SalonExamples.answer("rooms")) == [
                RoomStanding(room: "front-desk", name: "Accueil", membership: .joined, members: 8),
                RoomStanding(room: "direct-ana", name: "Ana Ruiz", membership: .joined, isDirect: true, members: 2),
            ])
    }

    @Test func `a room is told by who is in it`() throws {
        let inside = try decoding.standing(in: "front-desk", of: "bravo", SalonExamples.answer("members"))
        #expect(inside == RoomStanding(room: "front-desk", membership: .joined, members: 2))
        let outside = try decoding.standing(in: "front-desk", of: "karim", SalonExamples.answer("members"))
        #expect(outside.membership == .outside)
    }

    @Test(arguments: [(403, true), (404, true), (401, false), (500, false)])
    func `no such room is no failure, and a failure no such room`(status: Int, isAnswer: Bool) throws {
        let response = try SalonExamples.answer("refusal", status: status)
        if isAnswer {
            #expect(try decoding.standing(in: "r", of: "bravo", response).membership == .outside)
        } else {
            #expect(throws: ChatFailure.self) { try decoding.standing(in: "r", of: "bravo", response) }
        }
    }
}
