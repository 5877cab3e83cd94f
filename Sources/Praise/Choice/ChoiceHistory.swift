/// What earlier decisions left behind.
public struct ChoiceHistory: Hashable, Sendable {
    /// The first week that was chosen for by this rule.
    public var began: Week
    /// The last week each person was featured in.
    public var featured: [PersonID: Week]
    /// The last week each giver was a voice for each person.
    public var voices: [Voice: Week]
    /// The fingerprint of the decision before; empty for the first.
    public var fingerprint: String

    public init(
        began: Week, featured: [PersonID: Week] = [:], voices: [Voice: Week] = [:], fingerprint: String = ""
    ) {
        self.began = began
        self.featured = featured
        self.voices = voices
        self.fingerprint = fingerprint
    }

    /// The history after a decision.
    public func after(_ decision: Decision) -> ChoiceHistory {
        var next = self
        for person in decision.featured { next.featured[person] = decision.week }
        for line in decision.lines {
            for voice in line.voices { next.voices[Voice(giver: voice.giver, person: line.person)] = decision.week }
        }
        next.fingerprint = decision.fingerprint
        return next
    }

    /// One giver's voice for one person.
    public struct Voice: Hashable, Sendable {
        public var giver: PersonID
        public var person: PersonID

        public init(giver: PersonID, person: PersonID) {
            self.giver = giver
            self.person = person
        }
    }
}
