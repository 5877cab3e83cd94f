import Foundation

/// Zones that have surprised somebody: half hours, skipped days, switches at midnight, on the far side of the date line.
enum Zones {
    static let surprising = [
        "Europe/Paris", "Pacific/Apia", "Pacific/Kiritimati", "Australia/Lord_Howe", "Africa/Casablanca",
        "Antarctica/Troll", "America/New_York",
        "Asia/Kathmandu", "America/St_Johns", "Africa/Cairo", "Asia/Beirut", "America/Santiago", "America/Havana",
        "Etc/UTC",
    ]

    static func named(_ name: String) -> TimeZone { TimeZone(identifier: name) ?? .gmt }
}

/// Reads `2026-11-17T08:00:00Z`.
func instant(_ text: String) -> Date {
    (try? Date(text, strategy: .iso8601)) ?? .distantPast
}
