/// The stories told beside whoever is featured: a few, a customer's words first, and without saying so those who have not been
/// shown lately.
enum AlsoTold {
    /// The most stories in one post.
    static let most = 4

    /// - Parameters:
    ///   - recognitions: in order.
    ///   - quoted: what the featured people's part of the post may quote; no message is told twice.
    static func stories(
        in recognitions: [Recognition], besides featured: Set<PersonID>, quoted: Set<MessageAddress>,
        _ facts: StoryFacts
    ) -> [Story.Featured] {
        let waiting = subjects(in: recognitions, besides: featured).sorted {
            place($0, in: recognitions, facts) < place($1, in: recognitions, facts)
        }
        var told = quoted
        var stories: [(isQuiet: Bool, story: Story.Featured)] = []
        for subject in waiting {
            guard let one = subject.thanks.first(where: { !told.contains($0.address) && subject.mayBeTold($0, facts) })
            else { continue }
            told.insert(one.address)
            stories.append((subject.isQuiet, subject.story(one, facts)))
        }
        return keepingOneQuiet(stories).map(\.story)
    }

    /// At least one story of somebody whom a single person thanked, where there is one.
    private static func keepingOneQuiet(
        _ stories: [(isQuiet: Bool, story: Story.Featured)]
    ) -> [(isQuiet: Bool, story: Story.Featured)] {
        let first = Array(stories.prefix(most))
        guard stories.count > most, !first.contains(where: \.isQuiet),
            let quiet = stories.dropFirst(most).first(where: \.isQuiet)
        else { return first }
        return first.dropLast() + [quiet]
    }

    /// A customer's words come first, then who was shown longest ago, the never shown before them; then the earliest story.
    private static func place(
        _ subject: Subject, in recognitions: [Recognition], _ facts: StoryFacts
    ) -> (Int, Int, Int, String, PersonID) {
        let isFromCustomer = subject.thanks.contains(where: \.isFromCustomer)
        let last = subject.team == nil ? facts.shown[subject.person.id].map { $0.year * 100 + $0.number } ?? 0 : 0
        let first = recognitions.firstIndex { $0.address == subject.earliest } ?? 0
        return (isFromCustomer ? 0 : 1, last, first, subject.team ?? "", subject.person.id)
    }

    /// Everybody thanked by name, and every team thanked as a whole.
    private static func subjects(in recognitions: [Recognition], besides featured: Set<PersonID>) -> [Subject] {
        let named = recognitions.filter { $0.team == nil }
        let people = named.people.values.filter { !featured.contains($0.id) }.map { person in
            Subject(person: person, team: nil, thanks: named.quotable(for: person.id), givers: recognitions.givers)
        }
        let teams = Dictionary(grouping: recognitions.filter { $0.team != nil }) { $0.team ?? "" }
        return people
            + teams.compactMap { name, thanks in
                thanks.first?.recipients.first.map { Subject(person: $0, team: name, thanks: thanks, givers: [:]) }
            }
    }

    /// Somebody, or a team, of whom a story may be told.
    private struct Subject {
        let person: Person
        let team: String?
        /// A customer's words first.
        let thanks: [Recognition]
        let earliest: MessageAddress?
        /// Whether a single person thanked them.
        let isQuiet: Bool

        init(person: Person, team: String?, thanks: [Recognition], givers: [PersonID: Set<PersonID>]) {
            self.person = person
            self.team = team
            self.thanks = thanks.filter(\.isFromCustomer) + thanks.filter { !$0.isFromCustomer }
            earliest = thanks.first?.address
            let count = team == nil ? givers[person.id]?.count ?? 0 : Set(thanks.map(\.giver.id)).count
            isQuiet = count == 1
        }

        /// A team's story names nobody of it.
        func mayBeTold(_ thank: Recognition, _ facts: StoryFacts) -> Bool {
            team != nil || facts.mayTell(of: person.id, in: thank)
        }

        func story(_ thank: Recognition, _ facts: StoryFacts) -> Story.Featured {
            Story.Featured(
                person: person, service: team == nil ? facts.service(of: person.id) : nil, team: team,
                quotes: [facts.quote(thank)])
        }
    }
}
