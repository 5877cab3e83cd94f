import Foundation

/// Chooses whom a week's post is about. Pure, and the same whatever the order things are given in.
public enum WeekChoice {
    /// The people thanked by the most different people, ties shared, with what they were thanked for.
    ///
    /// - Parameter recognitions: those of the week, in force.
    public static func story(of week: Week, _ recognitions: [Recognition]) -> WeekStory {
        let told = recognitions.sorted { $0.place < $1.place }
        var givers: [PersonID: Set<PersonID>] = [:]
        var people: [PersonID: Person] = [:]
        for recognition in told {
            for recipient in recognition.recipients {
                givers[recipient.id, default: []].insert(recognition.giver.id)
                people[recipient.id] = recipient
            }
        }
        let most = givers.values.map(\.count).max()
        let featured = people.values.filter { givers[$0.id]?.count == most }
            .sorted { ($0.foldedName, $0.id) < ($1.foldedName, $1.id) }
            .map { WeekStory.Featured(person: $0, quotes: quotes(for: $0.id, in: told)) }
        return WeekStory(
            week: week, featured: featured, givers: Set(told.map(\.giver.id)).count, recipients: people.count)
    }

    /// The earliest first, each giver once before anybody twice.
    private static func quotes(for person: PersonID, in told: [Recognition]) -> [WeekStory.Quote] {
        var rounds: [[WeekStory.Quote]] = []
        var said: [PersonID: Int] = [:]
        for recognition in told where recognition.recipients.contains(where: { $0.id == person }) {
            let round = said[recognition.giver.id, default: 0]
            said[recognition.giver.id] = round + 1
            if round == rounds.count { rounds.append([]) }
            rounds[round].append(WeekStory.Quote(reason: recognition.reason, giver: recognition.giver.name))
        }
        return Array(rounds.joined())
    }
}

extension Person {
    fileprivate var foldedName: String { NameFold.sortKey(name) }
}

extension Recognition {
    /// Where it stands in the week: by time, then by address.
    fileprivate var place: (Date, ChatID, RoomID, MessageID) { (sentAt, address.chat, address.room, address.message) }
}
