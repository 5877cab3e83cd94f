extension Decision {
    init(_ question: ChoiceQuestion, featured: [PersonID], lines: [Line], digest: (String) -> String) {
        self.init(
            period: question.period, week: question.week, featured: featured, rest: question.restWeeks, lines: lines,
            previous: question.history.fingerprint, fingerprint: "")
        fingerprint = digest(text)
    }

    /// What the fingerprint is of: a line of text for the decision and one for each person.
    var text: String {
        let head = "\(period) \(week) \(previous) \(rest) \(featured.map { "\($0.rawValue)" }.joined(separator: ","))"
        return ([head] + lines.map(\.text)).joined(separator: "\n")
    }
}

extension Decision.Line {
    init(_ person: PersonID, _ tally: Tally, _ outcome: Decision.Outcome) {
        let voices = tally.voices.sorted { $0.key < $1.key }.map { Decision.Voice(giver: $0.key, points: $0.value) }
        self.init(person: person, voices: voices, hasLight: !tally.light.isEmpty, outcome: outcome)
    }

    fileprivate var text: String {
        let told = voices.map { "\($0.giver.rawValue):\($0.points)" }.joined(separator: ",")
        return "\(person.rawValue) \(told) \(hasLight ? 1 : 0)"
    }
}
