/// The directors' monthly digest: how thanks go round, never of a person.
extension French {
    func practice(_ digest: DirectorDigest) -> [LetterBlock] {
        let heading = LetterBlock.heading("Comment on se remercie")
        guard !digest.measures.isEmpty else {
            return [heading, .paragraph("Pas de chiffres ce mois-ci : j'en donne à partir de cinq personnes.")]
        }
        let moved = moved(digest).map { [LetterBlock.paragraph($0)] } ?? []
        return [heading] + moved + [.paragraph(legend(digest))] + coverage(digest) + ways(digest) + values(digest)
            + counts(digest) + [.paragraph(Self.purpose)]
    }

    private func moved(_ digest: DirectorDigest) -> Words? {
        let month: Words = "en \(text: Self.name(of: digest.month))"
        switch digest.movement {
        case .tooEarly: return nil
        case .little: return "Rien n'a beaucoup bougé \(month)."
        case .moved(let kind, let now, let before):
            let isRound = !kind.isShare || (2...8).contains(before)
            let was: Words = "\(text: isRound ? "environ " : "")\(amount(kind, before))"
            return """
                Ce qui a le plus bougé : \(name(kind)). \(month.capitalized), \(amount(kind, now)) ; les trois mois d'avant, \(was).
                """
        }
    }

    private func coverage(_ digest: DirectorDigest) -> [LetterBlock] {
        guard let whole = digest.trend(.thanked)?.now else { return [] }
        let month: Words = "en \(text: Self.name(of: digest.month))"
        let people: Words =
            switch whole {
            case 1: "peu de personnes ont été remerciées"
            case 9: "presque tout le monde a été remercié"
            default: "\(whole) personnes sur 10 ont été remerciées"
            }
        let caption: Words = "\(month.capitalized), \(people) au moins une fois en trente jours."
        let together = digest.hasOthers ? [LetterBlock.paragraph(Self.together)] : []
        return [table(digest, caption, "Service", digest.coverage)] + together
    }

    private static let together: Words = """
        Les services de moins de cinq personnes sont réunis avec d'autres, pour qu'un chiffre ne parle jamais de quelques-uns.
        """

    private func ways(_ digest: DirectorDigest) -> [LetterBlock] {
        digest.ways.isEmpty ? [] : [table(digest, "Sur dix mercis, le chemin qu'ils prennent.", "Mercis", digest.ways)]
    }

    private func values(_ digest: DirectorDigest) -> [LetterBlock] {
        let (alive, asleep) = (digest.values.alive, digest.values.asleep)
        let month = Self.name(of: digest.month)
        let living: [Words] = alive.isEmpty ? [] : ["Valeurs vécues en \(text: month) : \(list(alive))."]
        let sleeping: [Words] = asleep.isEmpty ? [] : ["Sans merci depuis trois mois : \(list(asleep))."]
        let both = living + sleeping
        return both.isEmpty ? [] : [.paragraph(.joined(both, with: " "))]
    }

    private func list(_ values: [CompanyValue]) -> Words {
        .list(values.map { "\(text: $0.name.french)" }, last: " et ")
    }

    private func counts(_ digest: DirectorDigest) -> [LetterBlock] {
        let standards = digest.accepted.map { "\(quote($0.words)) (\(text: $0.team ?? "toute l’entreprise"))" as Words }
        let title: Words = standards.count == 1 ? "Nouveau standard" : "Nouveaux standards"
        let new: [LetterBlock] =
            standards.isEmpty ? [] : [.paragraph("\(title) : \(.joined(standards, with: ", ")).")]
        return new + (digest.counts.isEmpty ? [] : [table(digest, "En nombre, par mois.", "Pratique", digest.counts)])
    }

    private func legend(_ digest: DirectorDigest) -> Words {
        let (first, last) = (digest.firstMonth, digest.month)
        let months: Words =
            "\(text: Self.of(Self.name(of: first))) \(text: "\(first.year)") à \(text: Self.name(of: last)) \(text: "\(last.year)")"
        return """
            Les douze mois vont \(months). Une part s'y lit de 1 (peu) à 9 (presque tout) ; un tiret, c'est un groupe trop petit, \
            ou avant le début.
            """
    }

    private static let purpose: Words = """
        Ces chiffres ne disent rien d'une personne, et ne servent ni à évaluer, ni à payer, ni à sanctionner.
        """

    /// The month, three months before it, and the twelve; in chat the first and the last of these.
    private func table(
        _ digest: DirectorDigest, _ caption: Words, _ first: Words, _ measures: [PracticeMeasure]
    ) -> LetterBlock {
        let months = [digest.month, digest.monthBefore].map { "\(text: Self.name(of: $0))" as Words }
        let rows = measures.map { one -> [Words] in
            let figures = [one.trend.now, one.trend[ago: 3]].map { $0.map { amount(one.kind, $0) } ?? "–" }
            return [row(one.kind)] + figures + ["\(text: one.trend.row)"]
        }
        let lines = rows.map { "• \($0[0]) : \($0[1]) (douze mois : \($0[3]))" as Words }
        let table = LetterTable(caption: caption, columns: [first] + months + ["douze mois"], rows: rows)
        return .table(table, inWords: .joined([caption] + lines, with: "\n"))
    }

    private func amount(_ kind: PracticeMeasure.Kind, _ figure: Int) -> Words {
        switch (kind.isShare, figure) {
        case (true, 1): "peu"
        case (true, 9): "presque tout"
        case (true, _): "\(figure) sur 10"
        case (false, _): number(figure)
        }
    }

    private func row(_ kind: PracticeMeasure.Kind) -> Words {
        switch kind {
        case .thanked: "ensemble"
        case .thankedOf(let group): group.service.map { "\(text: $0)" } ?? "autres services"
        case .upward: "vers sa hiérarchie"
        case .downward: "vers son équipe"
        case .alongTheLine: "vers sa hiérarchie ou son équipe"
        case .sideways: "entre collègues"
        case .customers: "de la clientèle"
        case .valuesAlive: "valeurs vécues"
        case .raised: "idées proposées"
        case .accepted: "standards adoptés"
        }
    }

    private func name(_ kind: PracticeMeasure.Kind) -> Words {
        switch kind {
        case .thanked, .thankedOf: "les personnes remerciées"
        case .upward, .downward, .alongTheLine, .sideways, .customers: "les mercis \(row(kind))"
        case .valuesAlive, .raised, .accepted: "les \(row(kind))"
        }
    }
}
