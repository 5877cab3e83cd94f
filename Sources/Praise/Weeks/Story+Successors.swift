extension Story {
    /// The same story, where people who turned out to be others are those others: what they were told for goes with them.
    public func renumbered(_ successors: [PersonID: PersonID]) -> Story {
        guard !successors.isEmpty else { return self }
        var story = self
        story.featured = featured.map { $0.renumbered(successors) }
        story.also = also.map { $0.renumbered(successors) }
        story.decision = decision?.renumbered(successors)
        return story
    }
}

extension Story.Featured {
    fileprivate func renumbered(_ successors: [PersonID: PersonID]) -> Self {
        var featured = self
        featured.person.id = successors[person.id] ?? person.id
        return featured
    }
}

extension Decision {
    /// Its fingerprint stays: it is of the decision as it was made.
    public func renumbered(_ successors: [PersonID: PersonID]) -> Decision {
        var decision = self
        decision.featured = featured.map { successors[$0] ?? $0 }
        decision.lines = lines.map { line in
            var line = line
            line.person = successors[line.person] ?? line.person
            line.voices = line.voices.map { Voice(giver: successors[$0.giver] ?? $0.giver, points: $0.points) }
            return line
        }
        return decision
    }
}
