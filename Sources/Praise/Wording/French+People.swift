extension French {
    func teamNoted(_ team: String, _ count: Int) -> Words {
        let noted: Words =
            "Noté pour toute l'équipe \(name: team) (\(number(count)) \(text: count == 1 ? "personne" : "personnes"))."
        return pick(
            vous: "\(noted) La prochaine fois, un simple 👏 vous le dira.",
            tu: "\(noted) La prochaine fois, un simple 👏 te le dira.")
    }

    func passOn(_ news: PassOn) -> Words {
        let said: Words = " : \(quote(news.reason))"
        guard news.team == nil else {
            let team: Words = "\(name: news.giver) remercie l'équipe \(name: news.team ?? "")\(said)"
            return pick(
                vous: "\(team)\nPouvez-vous le dire à \(list(news.names)) ?",
                tu: "\(team)\nPeux-tu le dire à \(list(news.names)) ?")
        }
        let whom: Words = news.names.count > 1 ? "leur" : "lui"
        let people: Words = "\(name: news.giver) remercie \(list(news.names))\(said)"
        return pick(vous: "\(people)\nPouvez-vous le \(whom) dire ?", tu: "\(people)\nPeux-tu le \(whom) dire ?")
    }

    func mailed(_ news: PassOn) -> Words {
        let said: Words = " : \(quote(news.reason))"
        if let team = news.team { return "\(name: news.giver) remercie toute l'équipe \(name: team)\(said)" }
        return pick(vous: "\(name: news.giver) vous remercie\(said)", tu: "\(name: news.giver) te remercie\(said)")
    }

    func tellInPerson(_ names: [String]) -> Words {
        let several = names.count > 1
        let fact: Words = "\(list(names)) \(text: several ? "ne lisent" : "ne lit") pas ce chat"
        return pick(
            vous: "\(fact) : dites-le-\(text: several ? "leur" : "lui") de vive voix, cela fera plaisir.",
            tu: "\(fact) : dis-le-\(text: several ? "leur" : "lui") de vive voix, cela fera plaisir.")
    }

    func whichOne(_ name: String, _ candidates: [Candidate]) -> Words {
        let choice = Words.list(candidates.map(candidate), last: " ou ")
        return pick(
            vous: "Qui est « \(text: name) » : \(choice) ? Écrivez le nom complet, et je suivrai.",
            tu: "Qui est « \(text: name) » : \(choice) ? Écris le nom complet, et je suivrai.")
    }

    func nobodyElse(_ team: String) -> Words {
        "Dans l'équipe \(name: team), il n'y a pour l'instant personne d'autre à remercier."
    }

    private func candidate(_ candidate: Candidate) -> Words {
        switch candidate {
        case .person(let name, nil): "\(name: name)"
        case .person(let name, let service?): "\(name: name) (\(text: service))"
        case .team(let name): "toute l'équipe (\(code: "@équipe \(name)"))"
        }
    }
}
