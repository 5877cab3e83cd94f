/// What a director is told of the month in the givers' words, and what they are asked to do.
struct DirectorStories {
    /// The most stories in one digest.
    static let most = 4

    private let facts: PracticeFacts
    private let scope: PracticeScope
    private let told: [Recognition]

    /// - Parameter facts: with their recognitions in order.
    init(_ facts: PracticeFacts, _ scope: PracticeScope) {
        self.facts = facts
        self.scope = scope
        told = facts.recognitions(in: facts.month)
    }

    /// A customer's words first, then of whom posts have told longest ago, then the earliest; another service each as long as there
    /// is one. Nobody is told of twice, and no message.
    var chosen: [Story.Featured] {
        var waiting = subjects.sorted { $0.place < $1.place }
        var stories: [Story.Featured] = []
        var services: Set<String?> = []
        while stories.count < Self.most, !waiting.isEmpty {
            let index = waiting.firstIndex { !services.contains($0.story.home) } ?? 0
            let subject = waiting.remove(at: index)
            stories.append(subject.story)
            services.insert(subject.story.home)
            waiting.removeAll { $0.address == subject.address || $0.story.isOfSame(as: subject.story) }
        }
        return stories.filter(\.isOfCustomer) + stories.filter { !$0.isOfCustomer }
    }

    /// A proposal to decide on, the one that has waited longest; else a thank to tell one of those whom the director manages
    /// directly; else nothing.
    func item(besides stories: [Story.Featured]) -> DigestItem? {
        if let oldest = facts.pending.min(by: { ($0.raisedAt, $0.id) < ($1.raisedAt, $1.id) }) {
            return DigestItem(act: .decide(oldest))
        }
        let quoted = Set(stories.flatMap(\.quotes).compactMap(\.source))
        let thanks = told.flatMap { thank in thank.recipients.map { (thank: thank, person: $0) } }.filter {
            mayBeToldInPerson($0.person, $0.thank)
        }
        let one = thanks.min { place($0.thank, quoted) < place($1.thank, quoted) }
        return one.map { DigestItem(act: .tell($0.person, quote($0.thank))) }
    }

    /// What nobody has read above comes first, and of that a customer's words.
    private func place(_ thank: Recognition, _ quoted: Set<MessageAddress>) -> Int {
        (quoted.contains(thank.address) ? 2 : 0) + (thank.isFromCustomer ? 0 : 1)
    }

    private func mayBeToldInPerson(_ person: Person, _ thank: Recognition) -> Bool {
        guard let colleague = facts.roster.colleagues[person.id] else { return false }
        return facts.roster.manages(scope.director, person.id) && !colleague.isAway && facts.mayName(person.id)
            && thank.giver.id != scope.director && thank.team == nil && !facts.asked.contains(thank.address)
    }

    /// Each thank of each person who may be named, and of each team, but for what the director wrote.
    private var subjects: [Subject] {
        told.enumerated().filter { $1.giver.id != scope.director }.flatMap { index, thank in
            people(of: thank).map { person in
                let last = thank.team == nil ? facts.shown[person.id] : nil
                let service = thank.team == nil ? facts.roster.colleagues[person.id]?.service : nil
                return Subject(
                    story: Story.Featured(
                        person: person, service: service, team: thank.team, quotes: [quote(thank)]),
                    address: thank.address,
                    place: (thank.isFromCustomer ? 0 : 1, last.map { $0.year * 100 + $0.number } ?? 0, index, person.id)
                )
            }
        }
    }

    /// Of whom a thank may be told: of a team, the first of it that is in the scope stands for it and is not named.
    private func people(of thank: Recognition) -> [Person] {
        let below = thank.recipients.filter { scope.people.contains($0.id) }
        return thank.team == nil ? below.filter { facts.mayName($0.id) } : Array(below.prefix(1))
    }

    private func quote(_ thank: Recognition) -> Story.Quote {
        let isNamed = facts.mayName(thank.giver.id)
        return Story.Quote(
            reason: thank.reason, giver: isNamed ? thank.giver.name : nil, giverID: thank.giver.id,
            service: isNamed ? facts.roster.colleagues[thank.giver.id]?.service : nil, source: thank.address,
            isFromCustomer: thank.isFromCustomer)
    }

    /// Something that can be told.
    private struct Subject {
        var story: Story.Featured
        var address: MessageAddress
        var place: (Int, Int, Int, PersonID)
    }
}

extension Story.Featured {
    /// The service that it is a story of.
    fileprivate var home: String? { team ?? service }

    fileprivate var isOfCustomer: Bool { quotes.contains(where: \.isFromCustomer) }

    /// Whether both are of one person, or of one team.
    fileprivate func isOfSame(as other: Story.Featured) -> Bool {
        team == nil && other.team == nil ? person.id == other.person.id : team == other.team
    }
}
