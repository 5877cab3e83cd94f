import Foundation
import TestSupport

/// Measures the built `bravo` on a real homeserver; `deploy/benchmark` starts it with all it needs.
///
///     benchmark BRAVO ENV [PART...]
///
/// BRAVO is the program to measure, ENV the file that `deploy/synapse` wrote, PART one of `answers`, `starts` and
/// `crowd`, all of them by default. `benchmark echo` is the bot that Bravo is compared with.
@main struct Benchmark {
    static func main() async throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        if arguments == ["echo"] { return try await EchoBot(readingFrom: .standardInput).run() }
        guard arguments.count >= 2 else { throw Stuck(what: "usage: benchmark BRAVO ENV [PART...]") }
        let bravo = URL(filePath: arguments[0]).path
        let server = try SynapseServer(arguments[1])
        let parts = arguments.count == 2 ? ["answers", "starts", "crowd"] : Array(arguments.dropFirst(2))
        if parts.contains("answers") { try await AnswerTimes(bravo: bravo, on: server).measure() }
        if parts.contains("starts") { try await StartTimes(bravo: bravo).measure() }
        if parts.contains("crowd") { try await Crowd(bravo: bravo, on: server).measure() }
    }
}

/// Something awaited did not come.
struct Stuck: Error {
    var what: String
}

/// Shows a line at once, even where the output is a file.
func tell(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
}
