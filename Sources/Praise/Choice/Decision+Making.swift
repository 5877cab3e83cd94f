extension Decision {
    init(_ question: ChoiceQuestion, featured: [PersonID], lines: [Line], digest: (String) -> String) {
        self.init(
            period: question.period, week: question.week, featured: featured, rest: question.restWeeks, lines: lines,
            previous: question.history.fingerprint,
            roster: question.roster.isGiven ? digest(question.roster.text) : nil, fingerprint: "")
        fingerprint = digest(text)
    }

    /// What the fingerprint is of: a line of text for the decision and one for each person.
    var text: String {
        let head = "\(period) \(week) \(previous) \(rest) \(featured.map { "\($0.rawValue)" }.joined(separator: ","))"
        return ([head] + (roster.map { [$0] } ?? []) + lines.map(\.text)).joined(separator: "\n")
    }
}

extension Roster {
    /// What its fingerprint is of: a line of text for each person.
    fileprivate var text: String {
        colleagues.values.sorted { $0.person < $1.person }.map { colleague in
            let manager = colleague.manager.map { "\($0.rawValue)" } ?? ""
            let arrival = colleague.arrival?.description ?? ""
            let flags = "\(colleague.isAway ? 1 : 0)"
            return "\(colleague.person.rawValue)\t\(colleague.service ?? "")\t\(manager)\t\(arrival)\t\(flags)"
        }.joined(separator: "\n")
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
