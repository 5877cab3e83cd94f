extension Roster {
    /// A company that has given no roster: everybody known, and rooms for services where thanks are given in at least three.
    ///
    /// - Parameter recognitions: of the weeks that show who is at home where.
    public static func assumed(_ people: [PersonID], from recognitions: [Recognition]) -> Roster {
        let homes = homes(in: recognitions)
        let areServices = Set(recognitions.map(\.address.place)).count >= 3
        return Roster(people.map { Colleague($0, service: areServices ? homes[$0] : nil) })
    }

    /// How many people are at home in some rooms.
    public static func atHome(in rooms: Set<StoryFacts.Place>, from recognitions: [Recognition]) -> Int {
        let names = Set(rooms.map { "\($0.chat) \($0.room)" })
        return homes(in: recognitions).count { names.contains($0.value) }
    }

    /// Where each person gives and is thanked most; of equal rooms, the first by name.
    private static func homes(in recognitions: [Recognition]) -> [PersonID: String] {
        var counts: [PersonID: [String: Int]] = [:]
        for recognition in recognitions {
            for person in [recognition.giver] + recognition.recipients {
                counts[person.id, default: [:]][recognition.address.place, default: 0] += 1
            }
        }
        return counts.compactMapValues { rooms in
            rooms.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
        }
    }
}

extension MessageAddress {
    fileprivate var place: String { "\(chat) \(room)" }
}
