/// Why a post was about whom it was about: one of its stories, or why there is none.
public struct WhyFacts: Hashable, Sendable {
    public var period: AskedPeriod
    public var outcome: Outcome
    /// The names that people have today.
    public var names: [PersonID: String]

    public init(period: AskedPeriod, outcome: Outcome, names: [PersonID: String] = [:]) {
        self.period = period
        self.outcome = outcome
        self.names = names
    }

    public enum Outcome: Hashable, Sendable {
        /// The fair rule chose, or found nobody.
        case decided(Decision, [Draw])
        /// Whoever was thanked by the most people.
        case most([Person])
        /// Nobody is featured here.
        case off
        /// It is not over, or its post is not made.
        case open
    }

    /// A draw among people who had waited equally long: the text whose SHA-256 decided, and how it begins.
    public struct Draw: Hashable, Sendable {
        public var person: PersonID
        public var text: String
        public var hash: String
        /// How many took part.
        public var among: Int

        public init(person: PersonID, text: String, hash: String, among: Int) {
            self.person = person
            self.text = text
            self.hash = hash
            self.among = among
        }
    }
}

/// One person's own line of a decision; nobody else's.
public struct OwnLine: Hashable, Sendable {
    public var period: AskedPeriod
    /// Nil where nobody thanked them in that period.
    public var line: Decision.Line?
    /// How long a featured person rests, in weeks.
    public var rest: Int
    /// Why there is no line at all; nil where the fair rule chose.
    public var other: WhyFacts.Outcome?
    /// Of those who gave the voices.
    public var names: [PersonID: String]
    public var draw: WhyFacts.Draw?

    public init(
        period: AskedPeriod, line: Decision.Line? = nil, rest: Int = 0, other: WhyFacts.Outcome? = nil,
        names: [PersonID: String] = [:], draw: WhyFacts.Draw? = nil
    ) {
        self.period = period
        self.line = line
        self.rest = rest
        self.other = other
        self.names = names
        self.draw = draw
    }
}

extension Decision {
    /// What a draw came to: for whom it fell on, and for everybody else who took part; nobody where there was none.
    public func draws(digest: (String) -> String) -> [WhyFacts.Draw] {
        guard featured.count == 1, let winner = lines.first(where: { $0.person == featured[0] }),
            case .featured(let wait) = winner.outcome
        else { return [] }
        let others = lines.filter { $0.outcome == .waits(weeks: wait) }
        guard others.count >= FairChoice.mostTogether else { return [] }
        return ([winner] + others).map { line in
            let text = FairChoice.drawn(period, after: previous, for: line.person)
            return WhyFacts.Draw(
                person: line.person, text: text, hash: digest(text), among: others.count + 1)
        }
    }
}
