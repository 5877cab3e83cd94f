import Foundation
import Praise
import Testing

/// Thirty years of posts beside those of an independent oracle: Python's `zoneinfo`.
///
/// Twenty zones here; `deploy/calendar` asks for all of them. Foundation carries zone data of its own: an instant at which the
/// two differ about the clocks is left out, and counted.
@Suite struct CalendarProofTests {
    static let zones =
        ProcessInfo.processInfo.environment["BRAVO_CALENDAR_ZONES"]?.split(separator: " ").map(String.init)
        ?? Zones.surprising + [
            "Asia/Tehran", "America/Sao_Paulo", "Asia/Gaza", "Pacific/Chatham", "Europe/Istanbul", "America/Caracas",
        ]

    @Test(arguments: zones)
    func `every day, week and month of thirty years is told once, when the oracle says`(name: String) throws {
        let zone = try #require(TimeZone(identifier: name))
        var tellers: [Substring: Teller] = [:]
        var counts = (compared: 0, different: 0)
        for line in try Self.oracle(name) where !line.hasPrefix("version") && !line.hasPrefix("zone") {
            let fields = line.split(separator: " ")
            let expected = try #require(Expected(fields))
            guard expected.agrees(in: zone) else {
                counts.different += 1
                tellers[fields[0]] = nil
                continue
            }
            counts.compared += 1
            var teller = try tellers[fields[0]] ?? Teller(String(fields[0]), zone)
            // One failure names the place; a thousand say no more.
            if let complaint = teller.complaint(about: expected) {
                Issue.record("\(name), \(fields[0]), \(expected.period): \(complaint)")
                return
            }
            tellers[fields[0]] = teller
        }
        #expect(counts.compared > 20_000)
        print("calendar: \(name): \(counts.compared) posts as the oracle has them, \(counts.different) left out")
    }

    private static func oracle(_ zone: String) throws -> [Substring] {
        let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Calendar/instants.py")
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", script.standardizedFileURL.path, zone]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return String(decoding: data, as: UTF8.self).split(separator: "\n")
    }
}

/// What the oracle says of one period.
private struct Expected {
    let period: Period
    let due: Date
    let end: Date
    private let offsets: [(at: Date, seconds: Int)]

    init?(_ fields: [Substring]) {
        guard fields.count == 8, let period = Period(String(fields[1])) else { return nil }
        let numbers = fields.dropFirst(2).compactMap { Int($0) }
        guard numbers.count == 6 else { return nil }
        self.period = period
        due = Date(timeIntervalSince1970: Double(numbers[0]))
        end = Date(timeIntervalSince1970: Double(numbers[3]))
        offsets = [(due - 1, numbers[1]), (due, numbers[2]), (end - 1, numbers[4]), (end, numbers[5])]
    }

    /// Whether Foundation's zone data has the clocks as the oracle's.
    func agrees(in zone: TimeZone) -> Bool {
        offsets.allSatisfy { zone.secondsFromGMT(for: $0.at) == $0.seconds }
    }
}

/// One post, asked period after period.
private struct Teller {
    private let time: PostTime
    private let zone: TimeZone
    private var last: (period: Period, due: Date)?

    init(_ text: String, _ zone: TimeZone) throws {
        let words = text.replacing("_", with: " ")
        let times = [
            ClockTime(parsing: words).map(PostTime.daily), WeeklyTime(parsing: words).map(PostTime.weekly),
            MonthlyTime(parsing: words).map(PostTime.monthly),
        ]
        time = try #require(times.compactMap(\.self).first)
        self.zone = zone
    }

    /// What is wrong; nil where all is as expected.
    mutating func complaint(about expected: Expected) -> String? {
        let (period, due) = (expected.period, time.due(after: expected.period, in: zone))
        defer { last = (period, due) }
        if due != expected.due { return "due \(due), not \(expected.due)" }
        let span = period.interval(in: zone)
        if span.end != expected.end { return "over \(span.end), not \(expected.end)" }
        if let last {
            if last.period.next != period || period.previous != last.period { return "does not follow \(last.period)" }
            if due <= last.due { return "not after the one before" }
            if span.start != last.period.interval(in: zone).end { return "leaves a gap after \(last.period)" }
        }
        // A day that the clocks skip holds nothing.
        if span.duration > 0 {
            let inside = [span.start, span.end - 1].map { Period(period.kind, containing: $0, in: zone) }
            if inside != [period, period] { return "holds instants of \(inside)" }
        }
        return found(due, at: due) == [period] && found(due, at: due - 1) == [] ? nil : "not found once at its moment"
    }

    /// What a bot finds that was put in place a second before the moment.
    private func found(_ due: Date, at now: Date) -> [Period] {
        DuePeriods.find(since: due - 1, now: now, settled: [], time: time, zone: zone).map(\.period)
    }
}
