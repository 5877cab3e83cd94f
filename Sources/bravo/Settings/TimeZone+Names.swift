import Foundation

extension TimeZone {
    /// The zone of an IANA name in its own spelling. Foundation takes abbreviations such as `PST` and offsets such as
    /// `GMT+5` too, and its list of names leaves out some of its own, such as `Asia/Kolkata`.
    init?(iana name: String) {
        guard name.contains("/") || name == "UTC" || Self.ianaNames.contains(name) else { return nil }
        self.init(identifier: name)
    }

    /// Up to three zones that somebody who wrote `text` may have meant.
    static func names(near text: String) -> [String] {
        let places = Dictionary(grouping: ianaNames) { $0.split(separator: "/").last.map(String.init) ?? $0 }
        let whole = ianaNames.near(text, limit: 3)
        let place = text.split(separator: "/").last.map { String($0).replacingOccurrences(of: " ", with: "_") } ?? text
        let byPlace = places.keys.sorted().near(place, limit: 2).flatMap { places[$0] ?? [] }
        return Array((whole.isEmpty ? byPlace : whole).prefix(3))
    }

    private static let ianaNames: [String] = knownTimeZoneIdentifiers.sorted()
}
