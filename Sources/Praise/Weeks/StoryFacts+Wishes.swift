/// What people wish of posts.
extension StoryFacts {
    /// Whether a post may tell that somebody had to do with a thank.
    func mayTell(of person: PersonID, in recognition: Recognition) -> Bool {
        switch preferences[person]?.shown ?? .everywhere {
        case .everywhere: true
        case .room: places == [Place(recognition.address.chat, recognition.address.room)]
        case .nowhere: false
        }
    }

    /// The roster in which whoever does not want to be featured, or cannot be told of here, declines.
    var rosterOfTheWilling: Roster {
        var roster = roster
        for (person, wish) in preferences {
            let isTellable = recognitions.contains { recognition in
                recognition.recipients.contains { $0.id == person } && mayTell(of: person, in: recognition)
            }
            guard wish.featured == .never || wish.shown == .nowhere || (wish.shown == .room && !isTellable) else {
                continue
            }
            roster.colleagues[person, default: Roster.Colleague(person)].declines = true
        }
        return roster
    }

    /// A quote that names its giver only as far as they wish to appear.
    func quote(_ recognition: Recognition) -> Story.Quote {
        let isNamed = mayTell(of: recognition.giver.id, in: recognition)
        return Story.Quote(
            reason: recognition.reason, giver: isNamed ? recognition.giver.name : nil,
            giverID: recognition.giver.id, service: isNamed ? service(of: recognition.giver.id) : nil,
            source: recognition.address, isFromCustomer: recognition.isFromCustomer)
    }

    /// Where somebody works; rooms that stand for services are not told.
    func service(of person: PersonID) -> String? {
        roster.isGiven ? roster.colleagues[person]?.service : nil
    }
}
