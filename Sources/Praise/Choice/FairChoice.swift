/// Enough, then turn: being thanked makes a person eligible, and the turn goes to whoever has waited longest.
///
/// Pure, and the same whatever the order things are given in. The rule in words is in the documentation (`deploy/docs/fair.md`);
/// the numbers in the comments are its lines.
public enum FairChoice {
    /// (1) A thank that names more people has no voice.
    public static let mostNamed = 3
    /// (1) How many people a giver can be a voice for in a period.
    public static let mostVoices = 3
    /// (1) For how many weeks a giver is no voice again for the same person.
    public static let silence = 8
    /// (1) A company of fewer people drops the silence.
    public static let smallCompany = 25
    /// (3) For somebody of a service of at most so many people, every voice counts as one from outside.
    public static let smallService = 5
    /// (4)
    public static let enoughPoints = 3
    /// (5) Weeks before a new colleague can be featured.
    public static let settlingIn = 4
    /// (5) For so many weeks whoever said "not this time" is not asked again.
    public static let pause = 4
    /// (8) So many with the same wait are featured together.
    public static let mostTogether = 3

    /// - Parameter digest: SHA-256 of a text, in hexadecimal digits.
    public static func decide(_ question: ChoiceQuestion, digest: (String) -> String) -> Decision {
        let tallies = TallySheet.tallies(of: question).filter { !question.pausing.contains($0.key) }
        let bars = tallies.mapValues { _ in Optional<Decision.Outcome>.none }
            .merging(tallies.keys.compactMap { person in bar(to: person, question).map { (person, $0) } }) { $1 }
        let left = tallies.filter { bars[$0.key] == .some(nil) }
        let pool = left.filter { person, tally in isEligible(person, tally, among: left) }.keys
        let waits = Dictionary(uniqueKeysWithValues: pool.map { ($0, wait(of: $0, question)) })
        let featured = turn(waits, question, digest: digest)
        let lines = tallies.sorted { $0.key < $1.key }.map { person, tally in
            let outcome: Decision.Outcome =
                if featured.contains(person) {
                    .featured(wait: waits[person] ?? 0)
                } else if let bar = bars[person] ?? nil {
                    bar
                } else if let wait = waits[person] {
                    .waits(weeks: wait)
                } else { .notEnough }
            return Decision.Line(person, tally, outcome)
        }
        return Decision(question, featured: featured, lines: lines, digest: digest)
    }

    /// (5) Why somebody is not to be featured, however much they were thanked.
    private static func bar(to person: PersonID, _ question: ChoiceQuestion) -> Decision.Outcome? {
        let colleague = question.roster.colleagues[person]
        if colleague?.declines == true { return .declines }
        if colleague?.isAway == true { return .isAway }
        if let arrival = colleague?.arrival, question.week.weeks(since: arrival) < settlingIn { return .isNew }
        guard let last = question.history.featured[person] else { return nil }
        let since = question.week.weeks(since: last)
        return since < question.restWeeks ? .rests(since: since) : nil
    }

    /// (4, 7) Enough; or, where nobody else has, two voices; or else one.
    ///
    /// What others have is counted without what the person gave them, so that giving never costs anybody their turn.
    private static func isEligible(_ person: PersonID, _ tally: Tally, among left: [PersonID: Tally]) -> Bool {
        let own = tally.standing()
        guard own > .story else { return false }
        return own == .enough || left.allSatisfy { $0.key == person || $0.value.standing(without: person) <= own }
    }

    /// (6) Weeks since featured, else since arrival, else since the rule began.
    private static func wait(of person: PersonID, _ question: ChoiceQuestion) -> Int {
        let began = question.history.began
        let since = question.history.featured[person] ?? question.roster.colleagues[person]?.arrival ?? began
        // Who was here before the rule began has waited no longer than the rule.
        return question.week.weeks(since: max(since, began))
    }

    /// (6, 8) The longest wait; of more than three, whoever the draw falls on.
    private static func turn(
        _ waits: [PersonID: Int], _ question: ChoiceQuestion, digest: (String) -> String
    ) -> [PersonID] {
        let longest = waits.values.max()
        let first = waits.filter { $0.value == longest }.keys.sorted()
        guard first.count > mostTogether else { return first }
        let drawn = first.map {
            (digest(self.drawn(question.period, after: question.history.fingerprint, for: $0)), $0)
        }
        return drawn.min { $0 < $1 }.map { [$0.1] } ?? []
    }

    /// (8) The text whose SHA-256 takes part in a draw.
    static func drawn(_ period: String, after fingerprint: String, for person: PersonID) -> String {
        "\(period) \(fingerprint) \(person.rawValue)"
    }
}
