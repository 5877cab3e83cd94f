import Foundation
import Praise

/// One thank of the sample company, and what became of it.
struct SampleThank: Hashable, Sendable, Codable {
    /// An id of ``SampleStaff``, like all of these.
    var giver: String
    var recipients: [String]
    /// The service that is named in the place of its people.
    var team: String?
    var word: ThanksWord
    /// As typed after the names.
    var text: String
    /// As it stands in the tables, before its gaps were filled in.
    var pattern: String
    /// What is typed before the names where the words are a customer's.
    var customer: String?
    /// The language it is written in.
    var language: Language
    var sentAt: Date
    /// Who joined in, and how many seconds later.
    var joins: [Join] = []
    var fate = Fate.kept

    struct Join: Hashable, Sendable, Codable {
        var person: String
        var delay: TimeInterval
    }

    enum Fate: Hashable, Sendable, Codable {
        case kept
        /// First sent with this slip, and corrected soon.
        case corrected(slip: String)
        /// Deleted in the chat.
        case deleted
        /// Taken back with a word to Bravo.
        case undone
    }

    /// Whether it counts in the end.
    var stands: Bool { fate != .deleted && fate != .undone }
}
