/// The stories told beside whoever is featured: a few, and without saying so those who have not been shown lately.
enum AlsoTold {
    /// The most stories in one post.
    static let most = 4

    /// - Parameters:
    ///   - recognitions: in order.
    ///   - quoted: what the featured people's part of the post may quote; no message is told twice.
    ///   - shown: the last week each person was shown in.
    static func stories(
        in recognitions: [Recognition], besides featured: Set<PersonID>, quoted: Set<MessageAddress>,
        shown: [PersonID: Week]
    ) -> [WeekStory.Featured] {
        let others = recognitions.people.filter { !featured.contains($0.key) }.values
        let waiting = others.sorted { place($0, in: recognitions, shown) < place($1, in: recognitions, shown) }
        var told = quoted
        var stories: [(person: PersonID, story: WeekStory.Featured)] = []
        for person in waiting {
            guard let one = recognitions.quotable(for: person.id).first(where: { !told.contains($0.address) }) else {
                continue
            }
            told.insert(one.address)
            stories.append((person.id, WeekStory.Featured(person: person, quotes: [WeekStory.Quote(one)])))
        }
        return keepingOneQuiet(stories, givers: recognitions.givers).map(\.story)
    }

    /// At least one story of somebody whom a single person thanked, where there is one.
    private static func keepingOneQuiet(
        _ stories: [(person: PersonID, story: WeekStory.Featured)], givers: [PersonID: Set<PersonID>]
    ) -> [(person: PersonID, story: WeekStory.Featured)] {
        let isQuiet = { (person: PersonID) in givers[person]?.count == 1 }
        let first = Array(stories.prefix(most))
        guard stories.count > most, !first.contains(where: { isQuiet($0.person) }),
            let quiet = stories.dropFirst(most).first(where: { isQuiet($0.person) })
        else { return first }
        return first.dropLast() + [quiet]
    }

    /// Who was shown longest ago comes first, the never shown before them; then the earliest story.
    private static func place(
        _ person: Person, in recognitions: [Recognition], _ shown: [PersonID: Week]
    ) -> (Int, Int, PersonID) {
        let last = shown[person.id].map { $0.year * 100 + $0.number } ?? 0
        let first = recognitions.firstIndex { $0.recipients.contains { $0.id == person.id } } ?? 0
        return (last, first, person.id)
    }
}
