/// Who is featured for a period, with the sums that led there: enough to redo it by hand.
public struct Decision: Hashable, Sendable, Codable {
    /// As the period is written, such as `2026-W47`.
    public var period: String
    /// The week that the period counts as for rests and waits.
    public var week: Week
    /// Alphabetical order is the reader's; here by identifier. One, two or three people; nobody where nobody had a voice.
    public var featured: [PersonID]
    /// How many weeks a featured person rests.
    public var rest: Int
    /// Everybody with a thank to their name in the period, by identifier.
    public var lines: [Line]
    /// Of the decision before.
    public var previous: String
    /// SHA-256 of the roster it was made with; nil where the company has given none, and for decisions of before there was one.
    public var roster: String?
    /// SHA-256, in hexadecimal digits, of everything above.
    public var fingerprint: String

    /// One person's sum.
    public struct Line: Hashable, Sendable, Codable {
        public var person: PersonID
        /// By giver.
        public var voices: [Voice]
        /// Whether anything light came, which counts one point.
        public var hasLight: Bool
        public var outcome: Outcome

        /// A voice counts two points from another service or for somebody of a small one, else one.
        public var points: Int { voices.reduce(hasLight ? 1 : 0) { $0 + $1.points } }
    }

    public struct Voice: Hashable, Sendable, Codable {
        public var giver: PersonID
        public var points: Int
    }

    /// What became of a person's line.
    public enum Outcome: Hashable, Sendable, Codable {
        case featured(wait: Int)
        /// Had enough; another waited longer, or the draw fell on another.
        case waits(weeks: Int)
        /// Their story is told, no more.
        case notEnough
        /// Featured that many weeks ago.
        case rests(since: Int)
        /// Here for fewer than four weeks.
        case isNew
        case isAway
        case declines
    }
}
