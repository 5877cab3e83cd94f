extension English {
    func post(_ story: Story) -> Words {
        if story.isEmpty, story.givers > 0 { return emptied(story) }
        guard !story.isEmpty else {
            return
                "Quiet \(text: story.period.kind.rawValue) here. Who made your life easier? \(code: "/merci @name for …")"
        }
        let thank: Words = "Say thanks: \(code: "/bravo @name for …")"
        guard !story.featured.isEmpty else {
            return .joined([heading(story)] + stories(story.also) + [thank], with: "\n")
        }
        let also: [Words] = story.also.isEmpty ? [] : ["\(alsoThen(story.period)):"] + stories(story.also)
        let end: Words = story.decision == nil ? thank : "How Bravo chooses: \(code: "/bravo why") · \(thank)"
        return .joined(
            ["\(strong: title(story.period))"] + people(story) + ["In all, \(count(story)).\(lived(story.values))"]
                + also
                + [end],
            with: "\n")
    }

    private func alsoThen(_ period: Period) -> Words {
        switch period.kind {
        case .day: "Also that day"
        case .week: "Also this week"
        case .month: "Also that month"
        }
    }

    /// A period with stories and nobody at its centre.
    private func heading(_ story: Story) -> Words {
        let number = ["one", "two", "three", "four"][min(max(story.also.count, 1), AlsoTold.most) - 1]
        let noun = story.also.count == 1 ? "story" : "stories"
        return "\(strong: title(story.period)), in \(text: number) \(text: noun):"
    }

    private func stories(_ others: [Story.Featured]) -> [Words] { others.map { "• \(told($0))" } }

    private func told(_ one: Story.Featured) -> Words {
        if one.team == nil, let quote = one.quotes.first, quote.isFromCustomer {
            let source: Words = quote.giver.map { "From a customer, passed on by \(name: $0)" } ?? "From a customer"
            return "\(source): \(self.quote(quote.reason)) · thanks to \(name: one.person.name)"
        }
        return "\(subject(one)): \(.joined(one.quotes.map { self.quote($0.reason) }, with: " · "))"
    }

    private func subject(_ one: Story.Featured) -> Words {
        if let team = one.team { return "the \(name: team) team" }
        return "\(name: one.person.name)\(beside(one.service))"
    }

    private func beside(_ service: String?) -> Words { service.map { ", \(text: $0)" } ?? "" }

    private func people(_ story: Story) -> [Words] {
        let featured = story.told
        if featured.count == 1, let one = featured.first {
            return ["\(honour(story, isOne: true)): \(strong: one.person.name)\(beside(one.service))"]
                + one.quotes.map(quote)
        }
        let names = Words.list(featured.map { "\(strong: $0.person.name)" }, last: " and ")
        return ["\(honour(story, isOne: false)), together: \(names)"]
            + featured.filter { !$0.quotes.isEmpty }.map { person in
                "\(subject(person)): \(.joined(person.quotes.map(quote), with: " · "))"
            }
    }

    /// *Employee of the week*, or what the settings say.
    private func honour(_ story: Story, isOne: Bool) -> Words {
        if let title = place.titles[story.period.kind] { return "\(text: title)" }
        return "\(text: isOne ? "Employee" : "Employees") of the \(text: story.period.kind.rawValue)"
    }

    private func quote(_ quote: Story.Quote) -> Words {
        let words = self.quote(quote.reason)
        if quote.isFromCustomer {
            return "\(words) (a customer\(quote.giver.map { ", passed on by \(name: $0)" as Words } ?? ""))"
        }
        return quote.giver.map { "\(words) (\(name: $0)\(beside(quote.service)))" } ?? words
    }

    private func count(_ story: Story) -> Words {
        switch (story.givers, story.recipients) {
        case (1, 1): "one person thanked another"
        case (1, let thanked): "one person thanked \(number(thanked))"
        case (let givers, 1): "\(number(givers)) people thanked one"
        case (let givers, let thanked): "\(number(givers)) people thanked \(number(thanked))"
        }
    }

    /// *A lot of helping out, a little daring.*
    private func lived(_ values: [Story.Lived]) -> Words {
        let (much, little) = (values.filter(\.isMuch), values.filter { !$0.isMuch })
        let parts: [Words] = [(much, "a lot of" as Words), (little, "a little" as Words)].compactMap { values, amount in
            values.isEmpty ? nil : "\(amount) \(.list(values.map { "\(strong: $0.value)" }, last: " and "))"
        }
        return parts.isEmpty ? "" : " \(Words.joined(parts, with: ", ").capitalized)."
    }
}
