public import Foundation

/// What an answer is made of, read from the ledger when it is about to be said.
public enum Answer: Hashable, Sendable {
    case me(OwnThanks)
    case why(WhyFacts)
    case whyMe(OwnLine)
    case values
    /// What is one, in the order in which it is listed.
    case standards([Standard])
    case digest(RoomDigest)
    case privacy
    case myData(PersonalData)
    case settings(Preferences, Language, typed: String)
    case changed(PreferenceChange)
    case help
    case askDirectly
    /// A period that was not understood, as typed.
    case unclearPeriod(String)
}

/// What one person was given and gave in a period.
public struct OwnThanks: Hashable, Sendable {
    public var period: AskedPeriod
    /// The newest first.
    public var received: [Recognition]
    /// Those joined in too.
    public var given: [Recognition]
    public var person: PersonID
    /// When their manager was invited to look at their work, lately; nil where that was not so.
    public var lookedAt: Date?

    public init(
        period: AskedPeriod, person: PersonID, among recognitions: [Recognition], lookedAt: Date? = nil
    ) {
        self.lookedAt = lookedAt
        self.period = period
        self.person = person
        let newest = Array(recognitions.reversed())
        received = newest.filter { one in one.recipients.contains { $0.id == person } }
        given = newest.filter { one in one.giver.id == person || one.joined.contains { $0.id == person } }
    }
}

/// What happened in one room, or in several, in a period: stories and no totals of anybody.
public struct RoomDigest: Hashable, Sendable {
    public var period: AskedPeriod
    /// The newest first.
    public var stories: [Recognition]
    public var givers: Int
    public var recipients: Int
    /// Those lived most first.
    public var values: [String]

    /// - Parameter preferences: who may not be told of is left out.
    public init(
        period: AskedPeriod, recognitions: [Recognition], preferences: [PersonID: Preferences], isInRoom: Bool
    ) {
        self.period = period
        let shown = recognitions.filter { one in
            one.recipients.allSatisfy { (preferences[$0.id]?.shown ?? .everywhere).allows(isInRoom: isInRoom) }
        }
        stories = shown.reversed()
        givers = Set(recognitions.map(\.giver.id)).count
        recipients = Set(recognitions.flatMap { $0.recipients.map(\.id) }).count
        let counts = recognitions.flatMap { Set($0.values) }.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        values = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }
}

extension Preferences.Shown {
    fileprivate func allows(isInRoom: Bool) -> Bool {
        switch self {
        case .everywhere: true
        case .room: isInRoom
        case .nowhere: false
        }
    }
}
