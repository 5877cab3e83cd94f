import Foundation

/// The workspace's time zone by Bravo's own data and by the system's.
struct ZoneFacts: Hashable, Sendable {
    var name: String
    /// The release of Bravo's own data, such as `2025b`.
    var version: String
    /// The release of the system's, where it says so.
    var systemVersion: String?
    var comparison: Comparison

    enum Comparison: Hashable, Sendable {
        /// The system has no data of the zone, or too little to compare.
        case none
        case same
        /// From when on the clocks differ.
        case differs(from: Date)
    }

    /// How far ahead clocks are compared.
    private static let years = 2.0

    /// Compares the two hour by hour.
    static func compare(_ zone: TimeZone, with file: ZoneFile, from now: Date) -> Comparison {
        let known = file.end.timeIntervalSince(now)
        guard known > 300 * 86_400 else { return .none }
        for ahead in stride(from: 0, to: min(years * 365.25 * 86_400, known), by: 3600) {
            let date = now + ahead
            guard let offset = file.offset(at: date) else { return .none }
            if offset != zone.secondsFromGMT(for: date) { return .differs(from: date) }
        }
        return .same
    }
}

extension ZoneFacts {
    /// - Parameter folder: where the system keeps its time zones.
    init(of zone: TimeZone, now: Date, system folder: String = "/usr/share/zoneinfo") {
        let file = FileManager.default.contents(atPath: "\(folder)/\(zone.identifier)").flatMap(ZoneFile.init)
        self.init(
            name: zone.identifier, version: TimeZone.timeZoneDataVersion,
            systemVersion: Self.version(in: folder),
            comparison: file.map { Self.compare(zone, with: $0, from: now) } ?? .none)
    }

    /// The first line of `tzdata.zi` is `# version 2025b`.
    private static func version(in folder: String) -> String? {
        guard let file = FileHandle(forReadingAtPath: "\(folder)/tzdata.zi"),
            let start = try? file.read(upToCount: 64),
            let line = String(decoding: start, as: UTF8.self).split(separator: "\n").first,
            line.hasPrefix("# version ")
        else { return nil }
        return String(line.dropFirst("# version ".count)).shownSafely
    }
}
