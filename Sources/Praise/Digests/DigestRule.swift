import Foundation

/// Which items a manager's digest has: at most three, each with one act, by a rule that can be read.
///
/// First a story to tell, then a question, then a standard to review or else a proposal, one of each; what is missing is made up
/// for by further stories. What was answered does not come back; a proposal that nobody answered comes back once.
enum DigestRule {
    static let mostItems = 3
    /// Days without any thank before somebody's work is asked about.
    static let silence = 30
    /// Days in which nobody is asked about twice, by whoever it may be: two months.
    static let questionRest = 62
    /// The fewest people of a team that is asked about one of them.
    static let smallestTeam = 5
    /// Days after which somebody of whom the reader was told to speak comes first again.
    static let tellRest = 28
    /// Days in which thanks are read for proposals.
    static let proposalDays = 180
    /// How often one proposal is shown, at most.
    static let mostShown = 2

    static func acts(_ facts: DigestFacts) -> [DigestItem.Act] {
        let stories = stories(facts)
        let others = [question(facts), review(facts) ?? proposal(facts)].compactMap(\.self)
        let room = mostItems - others.count
        return stories.prefix(room) + others
    }

    /// Those thanked in the window, each with the one story to be told of them, in this order: a customer's words; who was told to be
    /// spoken to longest ago, or never; a thank from another service; the earliest.
    private static func stories(_ facts: DigestFacts) -> [DigestItem.Act] {
        var best: [PersonID: (rank: Rank, story: Recognition, person: Person)] = [:]
        for one in facts.told where one.giver.id != facts.reader.id && !one.joined.contains(where: facts.isReader) {
            for person in one.recipients where facts.members.contains(person.id) && !facts.isAway(person.id) {
                let rank = Rank(one, person.id, facts)
                if best[person.id].map({ rank < $0.rank }) ?? true { best[person.id] = (rank, one, person) }
            }
        }
        var told: Set<MessageAddress> = []
        return best.values.sorted { $0.rank < $1.rank }
            .filter { told.insert($0.story.address).inserted }
            .map { .tell($0.person, facts.quote($0.story)) }
    }

    /// Of those whom nobody has thanked for 30 days, who was thanked longest ago, of several the one that the week's number falls on; never about the away, the newly come, or those
    /// who do not wish it, and only where the team is too large to guess.
    private static func question(_ facts: DigestFacts) -> DigestItem.Act? {
        guard facts.team.count >= smallestTeam else { return nil }
        let since = facts.now - days(silence)
        let latest = facts.recognitions.reduce(into: [PersonID: Date]()) { latest, one in
            for person in one.recipients { latest[person.id] = one.sentAt }
        }
        let waiting = facts.team.filter { person in
            latest[person.id] ?? .distantPast < since && !facts.isAway(person.id)
                && facts.arrivals[person.id] ?? .distantPast < since
                && facts.preferences[person.id]?.isAskedAbout ?? true
                && !facts.wasAskedAbout(person.id, since: facts.now - days(questionRest))
        }
        let longest = waiting.map { latest[$0.id] ?? .distantPast }.min()
        let equal = waiting.filter { latest[$0.id] ?? .distantPast == longest }.sorted { $0.id < $1.id }
        // No order of names or numbers, which would begin with the same person every time.
        return equal.isEmpty ? nil : .look(equal[facts.week.number % equal.count])
    }

    /// The oldest standard of the team that has stood for 12 months since it was taken or last reviewed.
    private static func review(_ facts: DigestFacts) -> DigestItem.Act? {
        let calendar = Calendar.iso(in: facts.zone)
        return facts.standards.filter { standard in
            let reviewed = facts.reviewed(standard.id)
            guard let due = calendar.date(byAdding: .month, value: 12, to: max(standard.acceptedAt, reviewed)) else {
                return false
            }
            return due <= facts.now
        }.min { ($0.acceptedAt, $0.id) < ($1.acceptedAt, $1.id) }.map(DigestItem.Act.review)
    }

    private static func proposal(_ facts: DigestFacts) -> DigestItem.Act? {
        let recent = facts.recognitions.filter { $0.sentAt >= facts.now - days(proposalDays) }
        return StandardFinder(decided: facts.decided).proposals(among: recent)
            .first { facts.isOurs($0) }.map(DigestItem.Act.adopt)
    }

    fileprivate static func days(_ count: Int) -> TimeInterval { TimeInterval(count) * 86_400 }

    /// Where a story stands in the order.
    private struct Rank: Comparable {
        let isFromCustomer: Bool
        let toldAt: Date
        let isFromElsewhere: Bool
        let sentAt: Date
        let person: PersonID

        init(_ one: Recognition, _ person: PersonID, _ facts: DigestFacts) {
            isFromCustomer = one.isFromCustomer
            let told = facts.toldOf(person)
            toldAt = told > facts.now - DigestRule.days(DigestRule.tellRest) ? told : .distantPast
            isFromElsewhere = facts.service(of: one.giver.id) != facts.service(of: person)
            sentAt = one.sentAt
            self.person = person
        }

        static func < (left: Self, right: Self) -> Bool {
            if left.isFromCustomer != right.isFromCustomer { return left.isFromCustomer }
            if left.toldAt != right.toldAt { return left.toldAt < right.toldAt }
            if left.isFromElsewhere != right.isFromElsewhere { return left.isFromElsewhere }
            return (left.sentAt, left.person) < (right.sentAt, right.person)
        }
    }
}

extension DigestFacts {
    fileprivate func isReader(_ person: Person) -> Bool { person.id == reader.id }

    fileprivate func quote(_ one: Recognition) -> Story.Quote {
        Story.Quote(
            reason: one.reason, giver: one.giver.name, giverID: one.giver.id, service: service(of: one.giver.id),
            source: one.address, isFromCustomer: one.isFromCustomer)
    }

    fileprivate func wasAskedAbout(_ person: PersonID, since: Date) -> Bool {
        asked.contains { item in
            guard case .look(let subject) = item.act else { return false }
            return subject.id == person && item.askedAt > since
        }
    }

    /// When the reader was last asked to speak to somebody.
    fileprivate func toldOf(_ person: PersonID) -> Date {
        asked.filter { item in
            guard case .tell(let subject, _) = item.act else { return false }
            return item.reader == reader.id && subject.id == person
        }.map(\.askedAt).max() ?? .distantPast
    }

    fileprivate func reviewed(_ standard: Int64) -> Date {
        asked.filter { item in
            guard case .review(let one) = item.act else { return false }
            // Shown is enough: a manager who does not answer keeps it.
            return one.id == standard
        }.map(\.askedAt).max() ?? .distantPast
    }

    /// Proposals that must not be made again: those answered by anybody, and those that nobody answered though they were shown twice.
    fileprivate var decided: [StandardProposal] {
        let shown = asked.compactMap { item -> (StandardProposal, DigestAnswer?)? in
            guard case .adopt(let proposal) = item.act else { return nil }
            return (proposal, item.answer)
        }
        return shown.filter { one in
            one.1 != nil || shown.filter { $0.0.resembles(one.0) }.count >= DigestRule.mostShown
        }.map(\.0)
    }

    /// Whether most of the inventors are the reader's to manage; of managers with as many, the first by number is asked.
    fileprivate func isOurs(_ proposal: StandardProposal) -> Bool {
        let managers = proposal.inventors.compactMap { roster.colleagues[$0.id]?.manager }
        let counts = managers.reduce(into: [PersonID: Int]()) { $0[$1, default: 0] += 1 }
        return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key == reader.id
    }
}
