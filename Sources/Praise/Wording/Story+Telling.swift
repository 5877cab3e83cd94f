extension Story {
    /// The most quotes in one post.
    static let mostQuotes = 10

    /// The people featured with the quotes that the post shows: up to five for one person, the same number for each of several,
    /// one for each of many, ten in all.
    public var told: [Featured] {
        let shortest = featured.map(\.quotes.count).min() ?? 0
        let most =
            switch featured.count {
            case 1: 5
            case 2, 3: 3
            default: 1
            }
        let each = featured.count == 1 ? min(most, shortest) : max(1, min(most, shortest))
        return featured.enumerated().map { index, person in
            let room = max(0, Self.mostQuotes - index * each)
            return Featured(
                person: person.person, service: person.service, team: person.team,
                quotes: Array(person.quotes.prefix(min(each, room))))
        }
    }
}
