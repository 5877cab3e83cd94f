/// What came of telling people beforehand that they are to be featured.
public struct Consent: Hashable, Sendable {
    /// Those of whom a post may be about now.
    public var agreed: Set<PersonID>
    /// Those who said no, or did not say the yes that they had asked to be waited for. Nobody is to know.
    public var declined: Set<PersonID>

    public init(agreed: Set<PersonID>, declined: Set<PersonID> = []) {
        self.agreed = agreed
        self.declined = declined
    }

    /// Of people whom nobody has told: those who did not ask to be waited for agree.
    public static func untold(_ facts: StoryFacts) -> Consent {
        let people = Set(facts.recognitions.flatMap(\.recipients).map(\.id))
        return Consent(agreed: people.filter { facts.preferences[$0]?.featured != .ifYes })
    }
}

extension Decision {
    /// What is kept of a decision once people have answered: no line tells who declined, and nobody moves up. Whoever it
    /// names that nobody has told beforehand waits on.
    func keeping(_ consent: Consent, digest: (String) -> String) -> Decision {
        var decision = self
        decision.featured.removeAll { !consent.agreed.contains($0) }
        decision.lines = lines.filter { !consent.declined.contains($0.person) }.map { line in
            var line = line
            if case .featured(let wait) = line.outcome, !consent.agreed.contains(line.person) {
                line.outcome = .waits(weeks: wait)
            }
            return line
        }
        decision.fingerprint = ""
        decision.fingerprint = digest(decision.text)
        return decision
    }
}
