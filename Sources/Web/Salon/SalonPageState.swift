import Foundation
import Praise

/// What the page learns from one long poll.
struct SalonPageState: Hashable, Sendable, Codable {
    var events: [SalonEvent]
    var next: Int
    var more: Bool
    var now: Date
    var language: Language
    /// The IANA name of the zone that times are shown in.
    var timeZone: String
    var room: String
    var roomName: String
    var bot: SalonMember
    var people: [SalonMember]
}
