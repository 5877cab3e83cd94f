import Chat
import Curl
import Foundation
import Praise
import Testing

@testable import Chat

/// How Bravo stands in rooms, read from a real Synapse's answer.
struct MatrixOverviewTests {
    private let overview: MatrixOverview
    private let standings: [RoomID: RoomStanding]

    init() throws {
        overview = try MatrixFixture.answer("overview")
        standings = Dictionary(
            uniqueKeysWithValues: overview.standings(of: MatrixFixture.me).map { ($0.room, $0) })
    }

    @Test(arguments: [
        RoomStanding(room: "ROOM", name: "Accueil", membership: .joined, members: 3),
        RoomStanding(room: "NAMELESS", membership: .joined, members: 2),
        RoomStanding(room: "ENCRYPTED", name: "Secrets", membership: .joined, isEncrypted: true, members: 2),
        RoomStanding(room: "MUTED", name: "Annonces", membership: .joined, maySpeak: false, members: 2),
        RoomStanding(
            room: "OLD", name: "Avant", membership: .joined, maySpeak: false, mayReact: false, members: 2,
            successor: "NEW"),
        RoomStanding(room: "DIRECT", membership: .joined, isDirect: true, members: 1),
        RoomStanding(room: "INVITED", name: "Atelier", membership: .invited),
        RoomStanding(room: "INVITED_ENCRYPTED", membership: .invited, isEncrypted: true),
        RoomStanding(room: "INVITED_DIRECT", membership: .invited, isDirect: true),
    ])
    func `a room is read for what it is`(expected: RoomStanding) {
        #expect(standings[expected.room] == expected)
    }

    @Test func `a room left over from a trial is none of Bravo's, and known as one to leave`() {
        #expect(standings.count == 9 && standings["TRIAL"] == nil)
        #expect(overview.trialRooms == ["TRIAL"])
    }

    @Test(arguments: [
        ("{}", true, true),
        (#"{"users_default":0,"events_default":50}"#, false, false),
        (#"{"users":{"@bravo:bravo.test":50},"events_default":50}"#, true, true),
        (#"{"users":{"@bravo:bravo.test":-1}}"#, false, false),
        (#"{"users_default":10,"events":{"m.room.message":10,"m.reaction":11}}"#, true, false),
        (#"{"events_default":"50","users":{"@bravo:bravo.test":" 50 "}}"#, true, true),
        (#"{"events":{"m.room.message":"99"}}"#, false, true),
        (#"{"events_default":[],"users":5}"#, true, true),
    ])
    func `a rank is compared with what an event needs`(json: String, speak: Bool, react: Bool) throws {
        let powers = MatrixPowers(try JSONDecoder().decode(JSONValue.self, from: Data(json.utf8)))
        #expect(powers.lets(MatrixFixture.me, send: "m.room.message") == speak)
        #expect(powers.lets(MatrixFixture.me, send: "m.reaction") == react)
    }

    @Test(arguments: ["{}", #"{"rooms":{"join":{"!r":{"state":{"events":[3,{"type":"m.room.name"}]}}}}}"#])
    func `what is missing or unreadable spoils nothing`(json: String) throws {
        let overview = try JSONDecoder().decode(MatrixOverview.self, from: Data(json.utf8))
        #expect(overview.standings(of: MatrixFixture.me).allSatisfy { $0.membership == .joined && $0.maySpeak })
    }

    @Test func `two questions differ, so that no answer comes from the server's memory`() {
        let requests = MatrixRequests(MatrixFixture.account)
        #expect(requests.overview(nonce: 1) != requests.overview(nonce: 2))
        #expect(!requests.overview(nonce: 1).url.absoluteString.contains("since"))
    }
}
