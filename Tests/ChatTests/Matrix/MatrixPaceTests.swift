import Chat
import Curl
import Foundation
import Praise
import TestSupport
import Testing

/// How fast Bravo may speak, tried on a homeserver that answers by a table.
struct MatrixPaceTests {
    private let clock = HandWoundClock(at: "2026-11-17T10:00:00Z")
    private static let room: MatrixScript.Entry = ("createRoom", 200, #"{"room_id":"!t:e"}"#)
    private static let slow = #"{"errcode":"M_LIMIT_EXCEEDED","retry_after_ms":3940}"#
    private static let leftOver = #"""
        {"rooms":{"join":{"!old:e":{"state":{"events":[
        {"type":"m.room.create","state_key":"","content":{"type":"org.bravo.trial"}}]}}}}}
        """#

    private func script(_ table: [MatrixScript.Entry]) throws -> MatrixScript {
        try MatrixScript(table + [Self.room, ("sync", 200, "{}"), ("/leave", 200, "{}"), ("/forget", 200, "{}")])
    }

    @Test func `a server that takes everything is left as it was found`() async throws {
        let script = try script([("/send/", 200, #"{"event_id":"$1"}"#)])
        #expect(try await script.matrix.pace(of: 12, on: clock.timepiece) == ChatPace(taken: 12, wait: nil))
        #expect(script.count("/send/") == 12 && script.count("/leave") == 1 && script.count("/forget") == 1)
    }

    @Test func `where it is slowed down the wait is told, and the room left all the same`() async throws {
        let script = try script([
            ("bravo-trial-4", 429, Self.slow), ("/send/", 200, #"{"event_id":"$1"}"#),
        ])
        #expect(try await script.matrix.pace(of: 12, on: clock.timepiece) == ChatPace(taken: 3, wait: 3.94))
        #expect(script.count("/send/") == 4 && script.count("/leave") == 1)
    }

    @Test func `a failure in between leaves the room too`() async throws {
        let script = try script([("/send/", 500, "")])
        let failure = await #expect(throws: ChatFailure.self) {
            try await script.matrix.pace(of: 12, on: clock.timepiece)
        }
        #expect(failure?.kind == .unknown && script.count("/leave") == 1 && script.count("/forget") == 1)
    }

    @Test func `where no room may be made, the wait is told and there is nothing to leave`() async throws {
        let script = try script([("createRoom", 429, Self.slow)])
        #expect(try await script.matrix.pace(of: 12, on: clock.timepiece) == ChatPace(taken: 0, wait: 3.94))
        #expect(script.count("/leave") == 0)
    }

    @Test func `leaving is tried again after the wait it is told, and given up after five times`() async throws {
        let script = try script([("/send/", 200, #"{"event_id":"$1"}"#), ("/leave", 429, Self.slow)])
        let timepiece = Timepiece(
            now: clock.timepiece.now, uptime: clock.timepiece.uptime, sleep: { #expect($0 == 3.94) },
            chance: { 0 })
        let pace = try await script.matrix.pace(of: 2, on: timepiece)
        #expect(pace == ChatPace(taken: 2, wait: nil, leavesRoom: true) && script.count("/leave") == 5)
    }

    @Test func `a room that an earlier trial could not leave is left first`() async throws {
        let script = try MatrixScript([
            ("sync", 200, Self.leftOver), ("/send/", 200, #"{"event_id":"$1"}"#), Self.room, ("/leave", 200, "{}"),
            ("/forget", 200, "{}"),
        ])
        _ = try await script.matrix.pace(of: 1, on: clock.timepiece)
        #expect(script.count("old%3Ae/leave") == 1 && script.count("t%3Ae/leave") == 1)
    }
}
