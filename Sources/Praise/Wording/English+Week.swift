extension English {
    func week(_ story: WeekStory) -> Words {
        if story.isEmpty, story.givers > 0 { return emptied(story) }
        guard !story.isEmpty else {
            return "Quiet week here. Who made your life easier? \(code: "/merci @name for …")"
        }
        let end: Words = "Say thanks: \(code: "/bravo @name for …")"
        guard !story.featured.isEmpty else {
            return .joined([heading(story)] + stories(story.also) + [end], with: "\n")
        }
        let also: [Words] = story.also.isEmpty ? [] : ["Also this week:"] + stories(story.also)
        return .joined(
            ["\(strong: title(story.week))"] + people(story.told) + ["In all, \(count(story))."] + also + [end],
            with: "\n")
    }

    /// A week with stories and nobody at its centre.
    private func heading(_ story: WeekStory) -> Words {
        let number = ["one", "two", "three", "four"][min(max(story.also.count, 1), AlsoTold.most) - 1]
        return "\(strong: title(story.week)), in \(text: number) \(text: story.also.count == 1 ? "story" : "stories"):"
    }

    private func stories(_ others: [WeekStory.Featured]) -> [Words] {
        others.map { "• \(name: $0.person.name): \(.joined($0.quotes.map(words), with: " · "))" }
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

    private func words(of quote: WeekStory.Quote) -> Words {
        quote.isFromCustomer ? passedOn(quote) : self.quote(quote.reason)
    }

    private func quote(_ quote: WeekStory.Quote) -> Words {
        quote.isFromCustomer ? passedOn(quote) : "\(self.quote(quote.reason)) (\(name: quote.giver))"
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
