import Foundation

/// The answer to one long poll of the bot's.
struct SalonBatch: Hashable, Sendable, Codable {
    var events: [SalonEvent]
    var next: String
    var more: Bool
    var now: Date
}
