extension French {
    func week(_ story: WeekStory) -> Words {
        if story.isEmpty, story.givers > 0 { return emptied(story) }
        guard !story.isEmpty else {
            return pick(
                vous: "Semaine calme par ici. Qui vous a facilité la vie ? \(code: "/merci @nom pour …")",
                tu: "Semaine calme par ici. Qui t'a facilité la vie ? \(code: "/merci @nom pour …")")
        }
        let end: Words = "Dire merci : \(code: "/bravo @nom pour …")"
        guard !story.featured.isEmpty else {
            return .joined([heading(story)] + stories(story.also) + [end], with: "\n")
        }
        let also: [Words] = story.also.isEmpty ? [] : ["Et aussi :"] + stories(story.also)
        return .joined(
            ["\(strong: title(story.week))"] + people(story.told) + ["En tout, \(count(story))."] + also + [end],
            with: "\n")
    }

    /// A week with stories and nobody at its centre.
    private func heading(_ story: WeekStory) -> Words {
        let number = ["une", "deux", "trois", "quatre"][min(max(story.also.count, 1), AlsoTold.most) - 1]
        let noun = story.also.count == 1 ? "histoire" : "histoires"
        return "\(strong: title(story.week)), en \(text: number) \(text: noun) :"
    }

    private func stories(_ others: [WeekStory.Featured]) -> [Words] {
        others.map { "• \(name: $0.person.name) : \(.joined($0.quotes.map(words), with: " · "))" }
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

    private func words(of quote: WeekStory.Quote) -> Words {
        quote.isFromCustomer ? passedOn(quote) : self.quote(quote.reason)
    }

    private func quote(_ quote: WeekStory.Quote) -> Words {
        quote.isFromCustomer ? passedOn(quote) : "\(self.quote(quote.reason)) (\(name: quote.giver))"
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
