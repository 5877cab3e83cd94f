public import Foundation

/// Names of files that are kept for a while, such as `bravo-2026-11-25T030000Z.sqlite`: times in UTC, so that they sort
/// by age whatever the clocks do.
public enum DatedName {
    private static let style = Date.ISO8601FormatStyle(timeSeparator: .omitted)
    private static let ending = ".sqlite"

    public static func make(_ stem: String, at time: Date) -> String {
        "\(stem)-\(time.formatted(style))\(ending)"
    }

    /// Those of our names that are too many, the newest being kept; files with other names are not ours to count.
    public static func surplus(
        _ names: [String], keeping most: Int, where isOurs: (_ stem: String) -> Bool
    ) -> [String] {
        let ours = names.compactMap { name in
            split(name).flatMap { stem, time in isOurs(stem) ? (name: name, time: time) : nil }
        }
        return ours.sorted { ($0.time, $0.name) > ($1.time, $1.name) }.dropFirst(most).map(\.name)
    }

    private static func split(_ name: String) -> (stem: String, time: Date)? {
        guard name.hasSuffix(ending) else { return nil }
        let core = name.dropLast(ending.count)
        let stem = core.dropLast(stampLength + 1)
        guard !stem.isEmpty, let time = try? style.parse(String(core.suffix(stampLength))) else { return nil }
        return make(String(stem), at: time) == name ? (String(stem), time) : nil
    }

    /// `2026-11-25T030000Z`
    private static let stampLength = 18
}
