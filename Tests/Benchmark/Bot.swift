import Foundation
import Praise
import TestSupport

/// One of the two that are compared.
protocol Bot {
    var stage: Stage { get }

    /// Starts it, and returns when it hears what is said from now on.
    func start() async throws -> Program
}

/// The bare loop, as a program of its own.
struct Echo: Bot {
    let stage: Stage

    init(on server: SynapseServer) async throws {
        stage = try await Stage(bot: "echo", on: server)
        try await stage.bot.join(stage.room)
    }

    func start() async throws -> Program {
        let bot = stage.bot
        let lines = [bot.server.url.absoluteString, bot.token, bot.id.rawValue, stage.room.rawValue]
        let program = try Program([CommandLine.arguments[0], "echo"], input: lines.joined(separator: "\n"))
        guard program.line(after: "ready") != nil else { throw Stuck(what: "the echo: \(program.error)") }
        return program
    }
}
