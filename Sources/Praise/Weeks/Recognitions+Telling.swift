import Foundation

/// What a week's story reads out of its recognitions.
extension [Recognition] {
    /// By time, then by address.
    var inOrder: [Recognition] { sorted { $0.place < $1.place } }

    /// Everybody thanked.
    var people: [PersonID: Person] {
        reduce(into: [:]) { people, recognition in
            for recipient in recognition.recipients { people[recipient.id] = recipient }
        }
    }

    /// Who thanked each person.
    var givers: [PersonID: Set<PersonID>] {
        reduce(into: [:]) { givers, recognition in
            for recipient in recognition.recipients { givers[recipient.id, default: []].insert(recognition.giver.id) }
        }
    }

    /// What to quote of a person: the earliest first, each giver once before anybody twice.
    func quotable(for person: PersonID) -> [Recognition] {
        var rounds: [[Recognition]] = []
        var said: [PersonID: Int] = [:]
        for recognition in self where recognition.recipients.contains(where: { $0.id == person }) {
            let round = said[recognition.giver.id, default: 0]
            said[recognition.giver.id] = round + 1
            if round == rounds.count { rounds.append([]) }
            rounds[round].append(recognition)
        }
        return [Recognition](rounds.joined())
    }
}

extension Recognition {
    fileprivate var place: (Date, ChatID, RoomID, MessageID) { (sentAt, address.chat, address.room, address.message) }
}

extension [Recognition] {
    /// The values lived, the most frequent first, three at most. One stands out when three thanks name it and it is named
    /// at least half as often as the first.
    var lived: [Story.Lived] {
        let counts = reduce(into: [String: Int]()) { counts, recognition in
            for value in Set(recognition.values) { counts[value, default: 0] += 1 }
        }
        let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        let most = sorted.first?.value ?? 0
        return sorted.prefix(3).map { Story.Lived(value: $0.key, isMuch: $0.value >= 3 && $0.value * 2 >= most) }
    }
}
