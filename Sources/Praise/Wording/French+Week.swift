extension French {
    func week(_ story: WeekStory) -> Words {
        guard !story.isEmpty else {
            return pick(
                vous: "Semaine calme par ici. Qui vous a facilité la vie ? \(code: "/merci @nom pour …")",
                tu: "Semaine calme par ici. Qui t'a facilité la vie ? \(code: "/merci @nom pour …")")
        }
        return .joined(
            ["\(strong: title(story.week))"] + people(story.told) + [
                "En tout, \(count(story)).", "Dire merci : \(code: "/bravo @nom pour …")",
            ], with: "\n")
    }

    private func people(_ featured: [WeekStory.Featured]) -> [Words] {
        if featured.count == 1, let one = featured.first {
            return ["Employé(e) de la semaine : \(strong: one.person.name)"] + one.quotes.map(quote)
        }
        let names = Words.list(featured.map { "\(strong: $0.person.name)" }, last: " et ")
        return ["Employé(e)s de la semaine, ensemble : \(names)"]
            + featured.filter { !$0.quotes.isEmpty }.map { person in
                "\(name: person.person.name) : \(.joined(person.quotes.map(quote), with: " · "))"
            }
    }

    private func quote(_ quote: WeekStory.Quote) -> Words {
        "\(self.quote(quote.reason)) (\(name: quote.giver))"
    }

    private func count(_ story: WeekStory) -> Words {
        switch (story.givers, story.recipients) {
        case (1, 1): "une personne en a remercié une autre"
        case (1, let thanked): "une personne en a remercié \(number(thanked))"
        case (let givers, 1): "\(number(givers)) personnes en ont remercié une"
        case (let givers, let thanked): "\(number(givers)) personnes en ont remercié \(number(thanked))"
        }
    }
}
