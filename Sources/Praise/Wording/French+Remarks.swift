extension French {
    func remarks(_ remarks: [Remark], noted names: [String]) -> Words {
        let unknown = remarks.compactMap { if case .unknown(let name) = $0 { name } else { nil } }
        var sentences: [Words] = names.isEmpty ? [] : ["Noté pour \(list(names))."]
        if !unknown.isEmpty { sentences.append(notFound(unknown, isPart: !names.isEmpty)) }
        for remark in remarks {
            switch remark {
            case .unknown: continue
            case .ambiguous(let name, let candidates): sentences.append(whichOne(name, candidates))
            case .nobodyElse(let team): sentences.append(nobodyElse(team))
            case .oneself: sentences.append(oneself(isPart: !names.isEmpty))
            case .bot: sentences.append("Un robot n'a pas besoin de mercis. La personne qui l'a réglé, peut-être ?")
            case .tooMany:
                sentences.append(
                    "Jusqu'à \(Judge.mostRecipients) personnes à la fois. Au-delà, plusieurs messages : \(code: "/bravo @ana, @karim pour …")"
                )
            }
        }
        return .joined(sentences, with: " ")
    }

    private func notFound(_ names: [String], isPart: Bool) -> Words {
        let quoted = Words.list(names.map { "« \(text: $0) »" }, last: " ni ")
        let several = names.count > 1
        guard isPart else {
            let whose: Words = several ? "leurs noms" : "son nom"
            return pick(
                vous: "Je ne trouve pas \(quoted) ici. Choisissez \(whose) dans la liste qui s'ouvre après @.",
                tu: "Je ne trouve pas \(quoted) ici. Choisis \(whose) dans la liste qui s'ouvre après @.")
        }
        let whose: Words = several ? "leurs noms" : "son nom"
        return pick(
            vous: "Je ne trouve pas \(quoted) : ajoutez \(whose) à votre message et je suivrai.",
            tu: "Je ne trouve pas \(quoted) : ajoute \(whose) à ton message et je suivrai.")
    }

    private func oneself(isPart: Bool) -> Words {
        isPart
            ? pick(
                vous: "Pour vous-même, racontez-le plutôt à quelqu'un : ce merci-là doit venir d'une autre personne.",
                tu: "Pour toi-même, raconte-le plutôt à quelqu'un : ce merci-là doit venir d'une autre personne.")
            : pick(
                vous: "Racontez-le plutôt à quelqu'un : ce merci-là doit venir d'une autre personne.",
                tu: "Raconte-le plutôt à quelqu'un : ce merci-là doit venir d'une autre personne.")
    }
}
