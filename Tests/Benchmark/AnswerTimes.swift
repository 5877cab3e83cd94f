import Foundation
import Praise
import TestSupport

/// From the moment a person sends to the moment their own client shows the emoji: Bravo against the bare loop.
struct AnswerTimes {
    private static let rounds = 5
    private static let messages = 200
    private let bravo: Bravo
    private let echo: Echo

    init(bravo binary: String, on server: SynapseServer) async throws {
        bravo = try await Bravo(binary, on: server)
        echo = try await Echo(on: server)
    }

    func measure() async throws {
        tell("\nAnswer time in milliseconds, message sent to emoji seen, \(Self.messages) messages a round")
        tell("round  bravo p50       p99   echo p50       p99      ratio")
        var rounds: [(bravo: [Double], echo: [Double])] = []
        for number in 1...Self.rounds {
            // Whoever comes second finds a server with more in it: they take turns.
            let isFirst = number % 2 == 1
            let early = try await isFirst ? run(bravo) : run(echo)
            let late = try await isFirst ? run(echo) : run(bravo)
            rounds.append(isFirst ? (early, late) : (late, early))
            show("\(number)", rounds[number - 1].bravo, rounds[number - 1].echo)
        }
        try check()
        show("all", rounds.flatMap(\.bravo), rounds.flatMap(\.echo))
        let ratio = rounds.map { $0.bravo.median / $0.echo.median }.median
        tell("Median of the ratios: \(ratio.column(3, width: 0)) (goal: at most 1.15)")
    }

    /// Only the bot whose turn it is runs. The first thanks count for nothing: they are answered with a welcome too.
    private func run(_ bot: some Bot) async throws -> [Double] {
        let program = try await bot.start()
        defer { program.kill() }
        let applause = bot.stage.watch()
        for number in 1...5 { _ = try await time(bot.stage, applause, "la mise en route \(number)") }
        var times: [Double] = []
        for number in 1...Self.messages {
            times.append(try await time(bot.stage, applause, "le dossier \(number)"))
        }
        program.terminate()
        return times
    }

    private func time(_ stage: Stage, _ applause: Applause, _ reason: String) async throws -> Double {
        let start = ContinuousClock.now
        let message = try await stage.thank(for: reason)
        return (try await applause.sight(of: message) - start).milliseconds
    }

    /// Fast means nothing where something is missing.
    private func check() throws {
        let count = try bravo.folder.recognitions().count
        let sent = Self.rounds * (Self.messages + 5)
        guard count == sent else { throw Stuck(what: "\(count) thanks of \(sent) were recorded") }
    }

    private func show(_ name: String, _ bravo: [Double], _ echo: [Double]) {
        let cells = [bravo.median, bravo.quantile(0.99), echo.median, echo.quantile(0.99)].map { $0.column(width: 10) }
        tell(
            name.padding(toLength: 5, withPad: " ", startingAt: 0) + cells.joined()
                + (bravo.median / echo.median).column(3, width: 11))
    }
}
