import Foundation

/// Le bilan des responsables.
extension French {
    func digest(_ saying: DigestSaying) -> Words {
        switch saying {
        case .opening(let digest): opening(digest)
        case .closing(let digest): closing(digest) ?? Words()
        case .item(let item, let number): "\(number). \(act(item.act))\(answers(item.act))"
        // Said as a letter: see `letter(for:)`.
        case .letter, .directorLetter: Words()
        case .directorOpening(let digest): directorOpening(digest).inChat
        case .directorItem(let item): directorItem(item).map { "\($0.words)\n\($0.answers)" } ?? Words()
        case .need(let need): self.need(need)
        case .needPassedOn(let name): "Transmis à \(name: name), et à personne d'autre."
        case .nobodyAbove:
            pick(
                vous:
                    "La liste des personnes ne dit pas qui est au-dessus de vous : je n'ai donc pas pu transmettre. Dites-le de vive voix à qui peut y faire quelque chose.",
                tu:
                    "La liste des personnes ne dit pas qui est au-dessus de toi : je n'ai donc pas pu transmettre. Dis-le de vive voix à qui peut y faire quelque chose."
            )
        case .nothingToAnswer:
            pick(
                vous: "Je ne vois pas de quel geste il s'agit. Répondez au message qui le propose.",
                tu: "Je ne vois pas de quel geste il s'agit. Réponds au message qui le propose.")
        }
    }

    var digestSubject: Words {
        pick(
            vous: "La semaine de votre équipe (\(text: place.workspace))",
            tu: "La semaine de ton équipe (\(text: place.workspace))")
    }

    func blocks(_ digest: ManagerDigest, isInChat: Bool) -> [LetterBlock] {
        let start: [LetterBlock] = [.paragraph(greeting(digest))]
        let past = done(digest.done).map { [LetterBlock.heading("La dernière fois"), .paragraph($0)] } ?? []
        guard !digest.isQuiet else { return start + past }
        let how: Words =
            isInChat
            ? "Dans le chat, chacun a son message : ✅ quand c'est fait, ❌ pour passer."
            : "Rien à cocher : il suffit de le faire."
        let items: [LetterBlock] = [
            .heading("\(text: acts(digest.items.count))"), .paragraph(how),
            .items(digest.items.map { "\(act($0.act))\(isInChat ? answers($0.act) : "")" }),
        ]
        let quoted = quotes(digest.quotes).map { [LetterBlock.heading(lived), .paragraph($0)] } ?? []
        return start + items + quoted + flows(digest) + past
    }

    private func opening(_ digest: ManagerDigest) -> Words {
        let past = done(digest.done).map { "\(strong: "La dernière fois") : \($0)" as Words }
        guard !digest.isQuiet else { return .joined([greeting(digest)] + [past].compactMap(\.self), with: "\n") }
        let lines: [Words?] = [
            greeting(digest),
            past,
            "\(strong: acts(digest.items.count)) (✅ quand c'est fait, ❌ pour passer ; s'il manque quelque chose, \(code: "besoin : …") en réponse) :",
        ]
        return .joined(lines.compactMap(\.self), with: "\n")
    }

    private func closing(_ digest: ManagerDigest) -> Words? {
        let lines: [Words?] = [
            quotes(digest.quotes).map { "\(strong: lived.plainText) : \($0)" },
            digest.flows.isEmpty ? nil : "\(strong: "Entre services") : \(flowWords(digest))",
        ]
        return lines.allSatisfy { $0 == nil } ? nil : .joined(lines.compactMap(\.self), with: "\n")
    }

    private func greeting(_ digest: ManagerDigest) -> Words {
        let hello: Words = "Bonjour \(name: digest.reader.firstName)."
        guard digest.isQuiet else { return "\(hello) \(strong: first) : \(own(digest))" }
        let nothing: Words = "\(hello) Rien à faire cette semaine"
        switch (digest.wasTeamThanked, digest.thanked > 0) {
        case (true, true):
            return pick(
                vous: "\(nothing) : l'équipe a été remerciée, et par vous aussi.",
                tu: "\(nothing) : l'équipe a été remerciée, et par toi aussi.")
        case (true, false): return "\(nothing) : l'équipe a été remerciée.\n\(strong: first) : \(own(digest))"
        case (false, _): return "\(nothing).\n\(strong: first) : \(own(digest))"
        }
    }

    private var first: String { formality == .vous ? "Vous d’abord" : "Toi d’abord" }

    private func own(_ digest: ManagerDigest) -> Words {
        guard digest.thanked > 0 else {
            return pick(vous: "qui vous a facilité la semaine ?", tu: "qui t'a facilité la semaine ?")
        }
        let since: Words = "depuis \(text: Self.weekdays[((place.day(of: digest.since).weekday ?? 2) + 5) % 7]) dernier"
        let people: Words = digest.thanked == 1 ? "une personne" : "\(digest.thanked) personnes"
        return pick(
            vous: "\(since), vous avez remercié \(people) de l'équipe.",
            tu: "\(since), tu as remercié \(people) de l'équipe.")
    }

    private func acts(_ count: Int) -> String {
        let number = ["Un geste", "Deux gestes", "Trois gestes"][min(max(count, 1), 3) - 1]
        return formality == .vous ? "\(number), si vous en avez le temps" : "\(number), si tu en as le temps"
    }

    func act(_ act: DigestItem.Act) -> Words {
        switch act {
        case .tell(let person, let quote): tell(person, quote)
        case .look(let person):
            pick(
                vous:
                    "\(name: person.name) : pas d'histoire de son travail ici ces temps-ci. Avez-vous vu quelque chose, vous ?",
                tu:
                    "\(name: person.name) : pas d'histoire de son travail ici ces temps-ci. As-tu vu quelque chose, toi ?"
            )
        case .adopt(let proposal): adopt(proposal)
        case .review(let standard):
            "\(quote(standard.words)) est un standard depuis le \(date(place.day(of: standard.acceptedAt))) \(place.day(of: standard.acceptedAt).year ?? 0). Le garder ?"
        // Only directors are asked, in their own words.
        case .decide: directorItem(DigestItem(act: act))?.words ?? Words()
        }
    }

    private func tell(_ person: Person, _ quote: Story.Quote) -> Words {
        let source: Words
        switch (quote.isFromCustomer, quote.giver) {
        case (true, let giver?): source = "côté clients, transmis par \(name: giver)"
        case (true, nil): source = "côté clients"
        case (false, let giver?): source = "par \(name: giver)"
        case (false, nil): source = "ici"
        }
        let words: Words = "\(name: person.name), \(source) : \(self.quote(quote.reason))."
        return pick(vous: "\(words) Dites-le-lui de vive voix.", tu: "\(words) Dis-le-lui de vive voix.")
    }

    /// How many were thanked is not told: of those who wish not to be named, the announcement names nobody.
    private func adopt(_ proposal: StandardProposal) -> Words {
        let sources = proposal.shown.map { "\(quote($0.reason)) (\(name: $0.giver.name))" as Words }
        let givers: Words = "\(text: Self.spelledOut(Set(proposal.sources.map(\.giver.id)).count))"
        let start: Words =
            "\(givers.capitalized) personnes ont remercié pour la même attention (\(text: proposal.value)) : "
        return "\(start)\(.joined(sources, with: " · ")). En faire un standard de l'équipe ?"
    }

    /// What to answer by, where it is not the usual two.
    private func answers(_ act: DigestItem.Act) -> Words {
        let own: Words = pick(
            vous: "avec vos mots : \(code: "standard: …")", tu: "avec tes mots : \(code: "standard: …")")
        return switch act {
        case .tell, .look: ""
        case .adopt: "\n✅ oui · ⬆️ le proposer à la direction · ❌ non · \(own)"
        case .review: "\n✅ garder · 🔄 le redire autrement · ❌ le laisser partir · \(own)"
        case .decide: "\n✅ oui · ❌ pas maintenant · \(own)"
        }
    }

    private var lived: Words { "Ce que l'équipe a vécu" }

    private func quotes(_ quotes: [String]) -> Words? {
        quotes.isEmpty ? nil : .joined(quotes.map(quote), with: " · ")
    }

    private func flows(_ digest: ManagerDigest) -> [LetterBlock] {
        guard !digest.flows.isEmpty else { return [] }
        let table = LetterTable(
            caption: "Qui a remercié qui", columns: ["De", "À", "Mercis"],
            rows: digest.flows.map { ["\(text: $0.from)", "\(text: $0.to)", "\($0.count)"] })
        return [.heading("Entre services"), .table(table, inWords: flowWords(digest))]
    }

    /// In brackets, since what stands before a service's name depends on the name.
    private func flowWords(_ digest: ManagerDigest) -> Words {
        let inward = digest.flows.filter { $0.to == digest.service }.map { "\(text: $0.from) \($0.count)" as Words }
        let outward = digest.flows.filter { $0.from == digest.service }.map { "\(text: $0.to) \($0.count)" as Words }
        let start: Words = "\(text: digest.service ?? "")"
        let (from, to) = (Words.joined(inward, with: ", "), Words.joined(outward, with: ", "))
        if outward.isEmpty { return "\(start) a reçu des mercis (\(from))" }
        if inward.isEmpty { return "\(start) a donné des mercis (\(to))" }
        return "\(start) a reçu des mercis (\(from)), et en a donné (\(to))"
    }

    private func done(_ done: [AskedItem]) -> Words? {
        done.isEmpty ? nil : "\(.joined(done.map(outcome), with: " · "))."
    }

    private func outcome(_ item: AskedItem) -> Words {
        switch item.act {
        case .tell(let person, _): "\(name: person.name), de vive voix : fait"
        case .look(let person): "\(name: person.name) : fait"
        case .adopt(let proposal):
            "\(quote(item.words ?? proposal.words)) : \(item.answer == .raised ? "en route vers la direction" : "standard de l'équipe" as Words)"
        case .review(let standard):
            "\(quote(standard.words)) : \(item.answer == .kept ? "gardé" : "redit autrement" as Words)"
        case .decide(let raised): "\(quote(raised.words)) : standard de toute l'entreprise"
        }
    }

    private func need(_ need: Need) -> Words {
        let about: Words = subject(need.about).map { ", à propos de \($0)" } ?? ""
        return pick(
            vous:
                "\(name: need.from.name) vous dit ce qui manque\(about) : \(quote(need.words))\nPersonne d'autre ne le lit ici ; répondez-lui directement.",
            tu:
                "\(name: need.from.name) te dit ce qui manque\(about) : \(quote(need.words))\nPersonne d'autre ne le lit ici ; réponds-lui directement."
        )
    }

    /// Nothing of a person: what somebody was told of another is for them alone.
    private func subject(_ act: DigestItem.Act) -> Words? {
        switch act {
        case .tell, .look: nil
        case .adopt(let proposal): quote(proposal.words)
        case .review(let standard): quote(standard.words)
        case .decide(let raised): quote(raised.words)
        }
    }

    /// *deux* to *dix*, and more in figures.
    static func spelledOut(_ number: Int) -> String {
        let words = ["zéro", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"]
        return words.indices.contains(number) ? words[number] : "\(number)"
    }
}
