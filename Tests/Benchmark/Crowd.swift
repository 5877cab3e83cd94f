import Foundation
import Praise
import TestSupport

/// Ten people at once, and what the program costs when they have gone home.
struct Crowd {
    private static let thanksEach = 50
    private let busy: Bravo
    private let fresh: Bravo

    init(bravo binary: String, on server: SynapseServer) async throws {
        busy = try await Bravo(binary, people: 10, on: server)
        fresh = try await Bravo(binary, on: server)
    }

    func measure() async throws {
        let program = try await busy.start()
        defer { program.kill() }
        tell("\n\(Self.thanksEach * 10) thanks from 10 people at full speed, in seconds since the first one was sent")
        tell("storm   all sent   all recorded   all applauded")
        for number in 1...2 { try await storm(number) }
        let other = try await fresh.start()
        defer { other.kill() }
        try await rest(program, other)
    }

    private func storm(_ number: Int) async throws {
        let applause = busy.stage.watch()
        let start = ContinuousClock.now
        let messages = try await send("\(number)")
        let sent = ContinuousClock.now - start
        let applauded = try await applause.lastSight(of: messages.count) - start
        let recorded = try secondsToRecord(messages)
        let cells = [sent.seconds.column(width: 11), recorded.column(width: 15), applauded.seconds.column(width: 16)]
        tell("\(number)    " + cells.joined())
    }

    /// Everybody thanks their neighbour.
    private func send(_ name: String) async throws -> Set<MessageID> {
        let stage = busy.stage
        return try await withThrowingTaskGroup(of: [MessageID].self) { group in
            for giver in stage.people.indices {
                group.addTask {
                    var sent: [MessageID] = []
                    for number in 1...Self.thanksEach {
                        sent.append(try await stage.thank(from: giver, for: "le point \(name)-\(giver)-\(number)"))
                    }
                    return sent
                }
            }
            return try await group.reduce(into: []) { $0.formUnion($1) }
        }
    }

    /// From the server's time of the first message to the ledger's time of the last record: one machine, one clock.
    private func secondsToRecord(_ messages: Set<MessageID>) throws -> Double {
        let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
        let records = try busy.folder.recognitions().filter {
            messages.contains(MessageID($0["message"] as? String ?? ""))
        }
        guard records.count == messages.count else { throw Stuck(what: "\(records.count) were recorded") }
        let sent = try records.map { try style.parse($0["sentAt"] as? String ?? "") }.min()
        let recorded = try records.map { try style.parse($0["recordedAt"] as? String ?? "") }.max()
        guard let sent, let recorded else { return 0 }
        return recorded.timeIntervalSince(sent)
    }

    /// Both side by side: what one process uses does not count for the other.
    private func rest(_ program: Program, _ other: Program) async throws {
        let clock = ContinuousClock()
        try await clock.sleep(for: .seconds(3))
        let before = try (Footprint(of: program), Footprint(of: other))
        try await clock.sleep(for: .seconds(60))
        tell("\nIdle for 60 s           resident MiB   CPU seconds")
        try show("freshly started", from: before.1, to: Footprint(of: other))
        try show("after 1,000 thanks", from: before.0, to: Footprint(of: program))
    }

    private func show(_ name: String, from before: Footprint, to after: Footprint) {
        tell(
            name.padding(toLength: 20, withPad: " ", startingAt: 0) + after.mebibytes.column(width: 16)
                + (after.processorSeconds - before.processorSeconds).column(2, width: 14))
    }
}
