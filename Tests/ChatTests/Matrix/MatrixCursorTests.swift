import Praise
import Testing

@testable import Chat

struct MatrixCursorTests {
    @Test func `a place is stored and read back whole, the same bytes every time`() {
        var place = MatrixFixture.place
        place.gaps = [.init(room: "!r:e", from: "a", to: "b", afterJoin: true)]
        place.direct = ["!d:e": "@ana:e", "!c:e": "@leo:e"]
        place.invitations = [.init(room: "!i:e", direct: "@ana:e", tries: 2)]
        #expect(MatrixCursor(place.stored) == place)
        #expect(MatrixCursor(place.stored)?.stored == place.stored)
    }

    @Test func `what is no place is not taken for one`() {
        #expect(MatrixCursor(Cursor(rawValue: "s123_4")) == nil)
    }

    @Test func `events of others are counted for the next receipt`() throws {
        let sync = try MatrixFixture.sync(
            [MatrixFixture.text("$1", "a"), MatrixFixture.text("$2", "b", from: MatrixFixture.me)].joined(
                separator: ","))
        let known = MatrixFixture.decoding.step(sync, after: MatrixFixture.place).place.rooms["ROOM"]
        #expect(known?.unread == 1 && known?.last == "$1")
    }

    @Test func `that a room is encrypted is told once`() throws {
        let sync = try MatrixFixture.sync(MatrixFixture.event("$1", type: "m.room.encrypted", "{}"))
        let first = MatrixFixture.decoding.step(sync, after: MatrixFixture.place)
        #expect(MatrixFixture.events(first) == [.unreadable(MatrixFixture.room)])
        #expect(MatrixFixture.events(MatrixFixture.decoding.step(sync, after: first.place)).isEmpty)
    }

    @Test func `on the first look an encrypted room is told of, and nothing else`() throws {
        let encryption =
            #"{"event_id":"$e","sender":"@ana:bravo.test","type":"m.room.encryption","content":{},"state_key":""}"#
        let sync = try MatrixFixture.sync(MatrixFixture.text("$1", "old"), state: encryption)
        let first = MatrixFixture.decoding.step(sync, after: nil)
        #expect(MatrixFixture.events(first) == [.unreadable(MatrixFixture.room)])
    }

    @Test func `a room left is new when joined again`() throws {
        let left: MatrixSync = try decoded(#"{"next_batch":"n3","rooms":{"leave":{"ROOM":{"timeline":{}}}}}"#)
        let place = MatrixFixture.decoding.step(left, after: MatrixFixture.place).place
        #expect(place.rooms.isEmpty && place.since == "n3")
    }

    @Test func `a replacement of the settings is joined, another one is not`() throws {
        let decoding = MatrixDecoding(MatrixFixture.account(rooms: ["ROOM", "!new:e"]), me: MatrixFixture.me)
        let tombstones = ["!new:e", "!other:e"].map {
            MatrixFixture.event("$\($0)", type: "m.room.tombstone", #"{"replacement_room":"\#($0)"}"#)
        }
        let step = decoding.step(try MatrixFixture.sync(tombstones.joined(separator: ",")), after: MatrixFixture.place)
        #expect(step.place.invitations == [.init(room: "!new:e")])
    }

    @Test func `marks of direct rooms keep what others wrote`() throws {
        let json: JSONValue = try decoded(#"{"@ana:e":["!1:e"],"@leo:e":"odd","org.other":{"x":1}}"#)
        var rooms = MatrixDirectRooms(json)
        rooms.add("!2:e", with: "@ana:e")
        rooms.add("!2:e", with: "@ana:e")
        #expect(rooms.rooms(with: "@ana:e") == ["!1:e", "!2:e"] && rooms.rooms(with: "@leo:e").isEmpty)
        #expect(rooms.json["org.other"] == .object(["x": .number(1)]))
        #expect(rooms.partners == ["!1:e": "@ana:e", "!2:e": "@ana:e"])
    }
}
