/// The directors' monthly digest: what is told and what is asked.
extension French {
    func directorSubject(_ digest: DirectorDigest) -> Words {
        let month = Self.of(Self.name(of: digest.month))
        return pick(
            vous: "Votre bilan \(text: month) · Bravo (\(text: place.workspace))",
            tu: "Ton bilan \(text: month) · Bravo (\(text: place.workspace))")
    }

    func directorOpening(_ digest: DirectorDigest) -> [LetterBlock] {
        [.paragraph(first(digest))] + told(digest) + practice(digest)
    }

    func directorItem(_ item: DigestItem) -> DirectorItem? {
        switch item.act {
        case .decide(let raised):
            let own: Words = pick(
                vous: "avec vos mots : \(code: "standard: …")", tu: "avec tes mots : \(code: "standard: …")")
            return asked("Une décision", decision(raised), answers: "✅ oui · ❌ pas maintenant · \(own)")
        case .tell:
            let heading = pick(vous: "Un geste, si vous en avez le temps", tu: "Un geste, si tu en as le temps")
            return asked(heading, act(item.act), answers: "✅ quand c'est fait, ❌ pour passer")
        case .look, .adopt, .review:
            return nil
        }
    }

    private func first(_ digest: DirectorDigest) -> Words {
        let hello: Words = "Bonjour \(name: digest.director.firstName)."
        let month: Words = "en \(text: Self.name(of: digest.month))"
        let people: Words = digest.thanked == 1 ? "une personne" : "\(number(digest.thanked)) personnes"
        let own =
            digest.thanked == 0
            ? pick(vous: "qui vous a facilité le mois ?", tu: "qui t'a facilité le mois ?")
            : pick(vous: "\(month), vous avez remercié \(people).", tu: "\(month), tu as remercié \(people).")
        let you = formality == .vous ? "Vous d’abord" : "Toi d’abord"
        return "\(hello) \(strong: you) : \(own)\(ahead(digest.item))"
    }

    private func ahead(_ item: DigestItem?) -> Words {
        guard let item else { return "" }
        let what: Words = if case .decide = item.act { "Une décision" } else { "Un geste" }
        return pick(vous: " \(what) vous attend plus bas.", tu: " \(what) t'attend plus bas.")
    }

    private func told(_ digest: DirectorDigest) -> [LetterBlock] {
        guard !digest.stories.isEmpty else { return [] }
        let count = ["une histoire", "deux histoires", "trois histoires", "quatre histoires"]
        let month = ("\(text: Self.name(of: digest.month))" as Words).capitalized
        let heading: Words = "\(month), en \(text: count[min(digest.stories.count, count.count) - 1])"
        return [.heading(heading), .paragraph(.joined(digest.stories.map { "• \(told($0))" }, with: "\n"))]
    }

    private func told(_ one: Story.Featured) -> Words {
        let whom: Words = one.team.map { "l'équipe \(name: $0)" } ?? "\(name: one.person.name)"
        let place: Words = one.service.map { ", \(text: $0)" } ?? ""
        guard let quote = one.quotes.first else { return "\(whom)\(place)" }
        if quote.isFromCustomer { return "\(source(quote)) : \(self.quote(quote.reason)) · merci à \(whom)\(place)" }
        return "\(whom)\(place)\(by(quote)) : \(self.quote(quote.reason))"
    }

    private func by(_ quote: Story.Quote) -> Words { quote.giver.map { ", par \(name: $0)" } ?? "" }

    private func source(_ quote: Story.Quote) -> Words {
        "Côté clients\(quote.giver.map { ", transmis par \(name: $0)" as Words } ?? "")"
    }

    private func decision(_ raised: RaisedStandard) -> Words {
        let place: Words = raised.service.map { " (\(text: $0))" } ?? ""
        let reasons = raised.reasons.prefix(3).map(quote)
        let written: Words = reasons.isEmpty ? "" : " On en a écrit : \(.joined(reasons, with: " · "))"
        return """
            \(name: raised.manager.name)\(place) \(pick(vous: "vous", tu: "te")) soumet une idée : \(quote(raised.words)). \
            En faire un standard de toute l'entreprise ? L'idée vient \(.list(raised.inventors.map(of), last: " et ")).\(written)
            """
    }

    private func of(_ person: Person) -> Words {
        Self.elides(before: person.name) ? "d'\(name: person.name)" : "de \(name: person.name)"
    }

    private func asked(_ heading: Words, _ words: Words, answers: Words) -> DirectorItem {
        DirectorItem(
            heading: heading, words: words, answers: answers,
            answersByMail: pick(
                vous: "Répondez dans le chat, sous le même message : \(answers)",
                tu: "Réponds dans le chat, sous le même message : \(answers)"))
    }
}
