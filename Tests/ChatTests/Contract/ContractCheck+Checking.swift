import Chat
import Foundation
import Praise
import TestSupport
import Testing

extension ContractCheck {
    static let checking = [
        ContractCheck("the room that Bravo is in is listed with how it stands there") { chat in
            let platform = try chat.checkable
            let standing = try #require(try await platform.rooms().first { $0.room == chat.room })
            #expect(standing.membership == .joined && !standing.isEncrypted && !standing.isDirect)
            #expect(standing.maySpeak && standing.mayReact && standing.successor == nil)
            #expect(try await standing.members == platform.members(of: chat.room).count)
        },
        ContractCheck("one room by itself is told of as in the list") { chat in
            let platform = try chat.checkable
            let standing = try await platform.standing(in: chat.room)
            #expect(standing.room == chat.room && standing.membership == .joined && !standing.isEncrypted)
        },
        ContractCheck("a room that is not there is one that Bravo is outside of") { chat in
            let standing = try await chat.checkable.standing(in: "!nowhere:bravo.test")
            #expect(standing == RoomStanding(room: "!nowhere:bravo.test", membership: .outside))
        },
        ContractCheck("a direct room is marked as one") { chat in
            let platform = try chat.checkable
            let direct = try await platform.directRoom(with: chat.ana.user)
            #expect(try await platform.rooms().first { $0.room == direct }?.isDirect == true)
        },
        ContractCheck("the chat tells the time") { chat in
            let time = try #require(try await chat.checkable.clock())
            #expect(time.timeIntervalSince1970 > 1_700_000_000)
        },
        ContractCheck("trying the pace is seen by nobody and leaves no room behind") { chat in
            let platform = try chat.checkable
            let (rooms, sights) = (try await platform.rooms(), try await chat.read())
            let pace = try await platform.pace(of: 12, on: HandWoundClock(at: "2026-11-17T10:00:00Z").timepiece)
            #expect(pace == nil || pace == ChatPace(taken: 12, wait: nil))
            #expect(try await platform.rooms() == rooms)
            #expect(try await chat.read() == sights)
        },
    ]
}

extension ContractHarness {
    var checkable: any CheckableChat {
        get throws { try #require(platform as? any CheckableChat) }
    }
}
