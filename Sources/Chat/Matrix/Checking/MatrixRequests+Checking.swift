import Curl
import Foundation
import Praise

extension MatrixRequests {
    /// What marks a room that is there only for trying how fast Bravo may speak.
    static let trialType = "org.bravo.trial"

    /// Every room of the account with what matters about it, and no messages.
    ///
    /// - Parameter nonce: Synapse gives the same answer to the same question for two minutes; with another number it is
    ///   another question. As a time to wait it has no meaning: without a place to start from nothing waits.
    func overview(nonce: Int) -> HTTPRequest {
        var request = get(
            ["sync"],
            query: [("filter", Self.overviewFilter), ("set_presence", "offline"), ("timeout", String(nonce))])
        request.timeout = 60
        return request
    }

    /// A private room with nobody else in it, unknown to other servers.
    func createTrialRoom() -> HTTPRequest {
        let room: JSONValue = .object([
            "preset": .text("private_chat"), "name": .text("Bravo: trial of the rate limit"),
            "creation_content": .object(["type": .text(Self.trialType), "m.federate": .flag(false)]),
        ])
        return send(.post, ["createRoom"], room, isRepeatable: false)
    }

    func trial(_ number: Int, in room: RoomID) -> HTTPRequest {
        let notice: JSONValue = .object(["msgtype": .text("m.notice"), "body": .text("\(number)")])
        return send(
            .put, ["rooms", room.rawValue, "send", "m.room.message", "bravo-trial-\(number)"], notice,
            isRepeatable: true)
    }

    func leave(_ room: RoomID) -> HTTPRequest {
        send(.post, ["rooms", room.rawValue, "leave"], JSONValue.object([:]), isRepeatable: true)
    }

    func forget(_ room: RoomID) -> HTTPRequest {
        send(.post, ["rooms", room.rawValue, "forget"], JSONValue.object([:]), isRepeatable: true)
    }

    /// With members loaded lazily the answer counts them instead of listing them.
    private static let overviewFilter = """
        {"presence":{"not_types":["*"]},"account_data":{"types":["m.direct"]},\
        "room":{"account_data":{"not_types":["*"]},"ephemeral":{"not_types":["*"]},\
        "state":{"types":["m.room.create","m.room.name","m.room.canonical_alias","m.room.encryption",\
        "m.room.power_levels","m.room.tombstone"],"lazy_load_members":true},\
        "timeline":{"limit":1,"lazy_load_members":true}}}
        """
}
