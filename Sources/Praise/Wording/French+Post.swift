extension French {
    func post(_ story: Story) -> Words {
        if story.isEmpty, story.givers > 0 { return emptied(story) }
        guard !story.isEmpty else { return quiet(story.period) }
        let thank: Words = "Dire merci : \(code: "/bravo @nom pour …")"
        guard !story.featured.isEmpty else {
            return .joined([heading(story)] + stories(story.also) + [thank], with: "\n")
        }
        let also: [Words] = story.also.isEmpty ? [] : ["Et aussi :"] + stories(story.also)
        let end: Words = story.decision == nil ? thank : "Comment Bravo choisit : \(code: "/bravo pourquoi") · \(thank)"
        return .joined(
            ["\(strong: title(story.period))"] + people(story) + ["En tout, \(count(story)).\(lived(story.values))"]
                + also
                + [end],
            with: "\n")
    }

    private func quiet(_ period: Period) -> Words {
        let start =
            switch period.kind {
            case .day: "Journée calme"
            case .week: "Semaine calme"
            case .month: "Mois calme"
            }
        return pick(
            vous: "\(text: start) par ici. Qui vous a facilité la vie ? \(code: "/merci @nom pour …")",
            tu: "\(text: start) par ici. Qui t'a facilité la vie ? \(code: "/merci @nom pour …")")
    }

    /// A period with stories and nobody at its centre.
    private func heading(_ story: Story) -> Words {
        let number = ["une", "deux", "trois", "quatre"][min(max(story.also.count, 1), AlsoTold.most) - 1]
        let noun = story.also.count == 1 ? "histoire" : "histoires"
        return "\(strong: title(story.period)), en \(text: number) \(text: noun) :"
    }

    private func stories(_ others: [Story.Featured]) -> [Words] { others.map { "• \(told($0))" } }

    private func told(_ one: Story.Featured) -> Words {
        if one.team == nil, let quote = one.quotes.first, quote.isFromCustomer {
            let source: Words = quote.giver.map { "Côté clients, transmis par \(name: $0)" } ?? "Côté clients"
            return "\(source) : \(self.quote(quote.reason)) · merci à \(name: one.person.name)"
        }
        return "\(subject(one)) : \(.joined(one.quotes.map { self.quote($0.reason) }, with: " · "))"
    }

    private func subject(_ one: Story.Featured) -> Words {
        if let team = one.team { return "l'équipe \(name: team)" }
        return "\(name: one.person.name)\(beside(one.service))"
    }

    private func beside(_ service: String?) -> Words { service.map { ", \(text: $0)" } ?? "" }

    private func people(_ story: Story) -> [Words] {
        let featured = story.told
        if featured.count == 1, let one = featured.first {
            return ["\(honour(story, isOne: true)) : \(strong: one.person.name)\(beside(one.service))"]
                + one.quotes.map(quote)
        }
        let names = Words.list(featured.map { "\(strong: $0.person.name)" }, last: " et ")
        return ["\(honour(story, isOne: false)), ensemble : \(names)"]
            + featured.filter { !$0.quotes.isEmpty }.map { person in
                "\(subject(person)) : \(.joined(person.quotes.map(quote), with: " · "))"
            }
    }

    /// *Employé(e) de la semaine*, or what the settings say.
    private func honour(_ story: Story, isOne: Bool) -> Words {
        if let title = place.titles[story.period.kind] { return "\(text: title)" }
        let person: Words = isOne ? "Employé(e)" : "Employé(e)s"
        return "\(person) \(text: Self.span(story.period.kind))"
    }

    private func quote(_ quote: Story.Quote) -> Words {
        let words = self.quote(quote.reason)
        if quote.isFromCustomer {
            return "\(words) (côté clients\(quote.giver.map { ", transmis par \(name: $0)" as Words } ?? ""))"
        }
        return quote.giver.map { "\(words) (\(name: $0)\(beside(quote.service)))" } ?? words
    }

    private func count(_ story: Story) -> Words {
        switch (story.givers, story.recipients) {
        case (1, 1): "une personne en a remercié une autre"
        case (1, let thanked): "une personne en a remercié \(number(thanked))"
        case (let givers, 1): "\(number(givers)) personnes en ont remercié une"
        case (let givers, let thanked): "\(number(givers)) personnes en ont remercié \(number(thanked))"
        }
    }

    /// *Beaucoup d'entraide, un peu d'audace.*
    private func lived(_ values: [Story.Lived]) -> Words {
        let (much, little) = (values.filter(\.isMuch), values.filter { !$0.isMuch })
        let parts: [Words] = [(much, "beaucoup" as Words), (little, "un peu" as Words)].compactMap { values, amount in
            values.isEmpty ? nil : "\(amount) \(.list(values.map { of($0.value) }, last: " et "))"
        }
        return parts.isEmpty ? "" : " \(Words.joined(parts, with: ", ").capitalized)."
    }

    private func of(_ value: String) -> Words {
        Self.elides(before: value) ? "d'\(strong: value)" : "de \(strong: value)"
    }
}
