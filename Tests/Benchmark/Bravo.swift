import Foundation
import Praise
import TestSupport

/// The program under measurement, with settings and a ledger of its own.
struct Bravo: Bot {
    let stage: Stage
    let folder: BravoFolder

    init(_ binary: String, people count: Int = 2, on server: SynapseServer) async throws {
        stage = try await Stage(bot: "bravo", people: count, on: server)
        folder = try BravoFolder(
            binary, url: server.url, token: stage.bot.token, room: stage.room.rawValue,
            operator: stage.people[0].id.rawValue)
    }

    func start() async throws -> Program {
        let program = try folder.start()
        let hasJoined = try await stage.people[0].waitFor(within: 30) {
            try await stage.bot.joinedRooms().contains(stage.room)
        }
        guard hasJoined else { throw Stuck(what: "bravo did not join: \(program.error)") }
        return program
    }
}
