extension English {
    func teamNoted(_ team: String, _ count: Int) -> Words {
        "Noted for the whole \(name: team) team (\(number(count)) \(text: count == 1 ? "person" : "people")). From now on, 👏 on your message means the same."
    }

    func passOn(_ news: PassOn) -> Words {
        guard let team = news.team else {
            return "\(name: news.giver) thanks \(list(news.names)): \(quote(news.reason))\nCould you tell them?"
        }
        let said: Words = "\(name: news.giver) thanks the \(name: team) team: \(quote(news.reason))"
        return "\(said)\nCould you tell \(list(news.names))?"
    }

    func mailed(_ news: PassOn) -> Words {
        let whom: Words = news.team.map { "the whole \(name: $0) team" } ?? "you"
        return "\(name: news.giver) thanks \(whom): \(quote(news.reason))"
    }

    func tellInPerson(_ names: [String]) -> Words {
        let verb: Words = names.count > 1 ? "don't" : "doesn't"
        return "\(list(names)) \(verb) read this chat: tell them in person, they'll be glad to hear it."
    }

    func whichOne(_ name: String, _ candidates: [Candidate]) -> Words {
        let choice = Words.list(candidates.map(candidate), last: " or ")
        return "Who is “\(text: name)”: \(choice)? Write the full name and I'll follow."
    }

    func nobodyElse(_ team: String) -> Words {
        "There's nobody else to thank in the \(name: team) team yet."
    }

    private func candidate(_ candidate: Candidate) -> Words {
        switch candidate {
        case .person(let name, nil): "\(name: name)"
        case .person(let name, let service?): "\(name: name) (\(text: service))"
        case .team(let name): "the whole team (\(code: "@team \(name)"))"
        }
    }
}
