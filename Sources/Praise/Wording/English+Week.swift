extension English {
    func week(_ story: WeekStory) -> Words {
        guard !story.isEmpty else {
            return "Quiet week here. Who made your life easier? \(code: "/merci @name for …")"
        }
        return .joined(
            ["\(strong: title(story.week))"] + people(story.told) + [
                "In all, \(count(story)).", "Say thanks: \(code: "/bravo @name for …")",
            ], with: "\n")
    }

    private func people(_ featured: [WeekStory.Featured]) -> [Words] {
        if featured.count == 1, let one = featured.first {
            return ["Employee of the week: \(strong: one.person.name)"] + one.quotes.map(quote)
        }
        let names = Words.list(featured.map { "\(strong: $0.person.name)" }, last: " and ")
        return ["Employees of the week, together: \(names)"]
            + featured.filter { !$0.quotes.isEmpty }.map { person in
                "\(name: person.person.name): \(.joined(person.quotes.map(quote), with: " · "))"
            }
    }

    private func quote(_ quote: WeekStory.Quote) -> Words {
        "\(self.quote(quote.reason)) (\(name: quote.giver))"
    }

    private func count(_ story: WeekStory) -> Words {
        switch (story.givers, story.recipients) {
        case (1, 1): "one person thanked another"
        case (1, let thanked): "one person thanked \(number(thanked))"
        case (let givers, 1): "\(number(givers)) people thanked one"
        case (let givers, let thanked): "\(number(givers)) people thanked \(number(thanked))"
        }
    }
}
