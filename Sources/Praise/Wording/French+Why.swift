import Foundation

/// The rule and its sums.
extension French {
    func why(_ facts: WhyFacts) -> Words {
        switch facts.outcome {
        case .open:
            """
            \(strong: title(facts.period)) : il n'y a pas de choix à expliquer. \
            Le prochain se fait \(text: postDay) à \(text: hour(place.posts.hour, place.posts.minute)).
            """
        case .off: "\(strong: title(facts.period)) : ici, on raconte des histoires et personne n'est mis à l'honneur."
        case .most:
            """
            \(strong: title(facts.period)) : la règle choisie ici est celle du plus grand nombre de collègues qui ont dit merci. \
            À égalité, c'est ensemble.
            """
        case .decided(let decision, _) where decision.featured.isEmpty:
            """
            \(strong: "\(title(facts.period))\u{00A0}: pourquoi personne\u{202F}?")
            Il faut au moins une voix. Restent en dehors du choix les personnes à l'honneur depuis moins de \(weeks(decision.rest)), \
            absentes, là depuis moins de quatre semaines, ou qui ont décliné. Il ne restait personne : place aux histoires.
            \(ownLines)
            """
        case .decided(let decision, let draws): decided(decision, draws, facts)
        }
    }

    func whyMe(_ own: OwnLine) -> Words {
        let title: Words = "\(strong: title(own.period))"
        if let other = own.other { return why(WhyFacts(period: own.period, outcome: other)) }
        guard let line = own.line else {
            return "\(title) : rien de noté à \(pick(vous: "votre", tu: "ton")) nom."
        }
        let draw: Words = own.draw.map { "\n\(drawn($0))" } ?? ""
        return """
            \(title)
            \(sum(line, own.names))
            \(outcome(line.outcome, rest: own.rest))\(draw)
            Personne d'autre ne voit ces lignes.
            """
    }

    private func decided(_ decision: Decision, _ draws: [WhyFacts.Draw], _ facts: WhyFacts) -> Words {
        let lines = decision.lines.filter { decision.featured.contains($0.person) }
        let names = lines.map { facts.names[$0.person] ?? "" }
        let who = list(names).plainText
        let sums = lines.map { line -> Words in
            let name: Words = lines.count > 1 ? "\(name: facts.names[line.person] ?? "") : " : ""
            return "\(name)\(sum(line, facts.names))\(enough(line))"
        }
        let wait = lines.compactMap(\.wait).first ?? 0
        let draw = draws.first { decision.featured.contains($0.person) }.map { [drawn($0)] } ?? []
        let points = lines.first?.points ?? 0
        return .joined(
            [
                "\(strong: "\(title(facts.period))\u{00A0}: pourquoi \(who)\u{202F}?")",
                "1. Il faut deux personnes et \(FairChoice.enoughPoints) points. \(.joined(sums, with: " · "))",
                "Chaque personne compte 2 si elle est d'un autre service, ou si le service remercié a \(FairChoice.smallService) personnes ou moins ; sinon 1. Tout le reste, ensemble, compte 1.",
                """
                2. Parmi toutes les personnes qui avaient assez, le tour revient à qui attend depuis le plus longtemps : \
                \(list(names)), depuis le \(since(wait, decision.week)).\(lines.count > 1 ? " À attente égale, c'est ensemble." : "")
                """,
            ] + draw + [
                "3. Avoir \(points) points ou \(points + 5) ne change rien : il n'y a pas de deuxième place.\(pause(decision.rest))",
                ownLines,
            ], with: "\n")
    }

    private func pause(_ rest: Int) -> Words {
        rest == 0 ? "" : " Ensuite, on laisse la place à d'autres pendant \(weeks(rest))."
    }

    private var ownLines: Words {
        pick(
            vous: "Vos propres lignes, que personne d'autre ne voit : \(code: "pourquoi moi")",
            tu: "Tes propres lignes, que personne d'autre ne voit : \(code: "pourquoi moi")")
    }

    /// *Karim 2 + Élodie 2 = 4*
    private func sum(_ line: Decision.Line, _ names: [PersonID: String]) -> Words {
        let voices = line.voices.map { "\(name: names[$0.giver] ?? "") \($0.points)" as Words }
        let light: [Words] = line.hasLight ? ["le reste 1"] : []
        return "\(.joined(voices + light, with: " + ")) = \(line.points)"
    }

    private func enough(_ line: Decision.Line) -> Words {
        if line.isEnough { return " : c'est assez." }
        return line.voices.count > 1
            ? " : deux voix, et personne d'autre n'avait davantage, donc c'est assez."
            : " : une voix, et personne d'autre n'avait davantage, donc c'est assez."
    }

    private func drawn(_ draw: WhyFacts.Draw) -> Words {
        """
        \(draw.among) personnes attendaient depuis aussi longtemps : le plus petit SHA-256 l'emporte. \
        Celui de \(code: draw.text) commence par \(code: String(draw.hash.prefix(16))).
        """
    }

    private func outcome(_ outcome: Decision.Outcome, rest: Int) -> Words {
        switch outcome {
        case .featured(let wait):
            pick(
                vous: "C'était votre tour, après \(weeks(wait)) d'attente.",
                tu: "C'était ton tour, après \(weeks(wait)) d'attente.")
        case .waits(let wait):
            pick(
                vous:
                    "C'est assez. Vous attendez depuis \(weeks(wait)), et le tour revient à l'attente la plus longue ; la vôtre continue de compter.",
                tu:
                    "C'est assez. Tu attends depuis \(weeks(wait)), et le tour revient à l'attente la plus longue ; la tienne continue de compter."
            )
        case .notEnough:
            pick(
                vous:
                    "Pour être à l'honneur, il faut deux personnes et \(FairChoice.enoughPoints) points. Ces mercis restent à vous, et votre attente continue de compter.",
                tu:
                    "Pour être à l'honneur, il faut deux personnes et \(FairChoice.enoughPoints) points. Ces mercis restent à toi, et ton attente continue de compter."
            )
        case .rests(let since):
            pick(
                vous:
                    "Vous étiez à l'honneur il y a \(weeks(since)) : on laisse ensuite la place à d'autres pendant \(weeks(rest)).",
                tu:
                    "Tu étais à l'honneur il y a \(weeks(since)) : on laisse ensuite la place à d'autres pendant \(weeks(rest))."
            )
        case .isNew:
            pick(
                vous: "Vous veniez d'arriver : on entre dans le tour au bout de quatre semaines.",
                tu: "Tu venais d'arriver : on entre dans le tour au bout de quatre semaines.")
        case .isAway:
            pick(
                vous: "C'était pendant votre absence. Votre attente continue de compter.",
                tu: "C'était pendant ton absence. Ton attente continue de compter.")
        case .declines:
            pick(
                vous: "Vous avez choisi de ne pas être à l'honneur. Pour changer d'avis : \(code: "réglages")",
                tu: "Tu as choisi de ne pas être à l'honneur. Pour changer d'avis : \(code: "réglages")")
        }
    }

    private func weeks(_ count: Int) -> Words { count == 1 ? "une semaine" : "\(number(count)) semaines" }

    private func since(_ wait: Int, _ week: Week) -> Words {
        let day = week.earlier(by: wait).day(1)
        return day.year == week.day(1).year ? date(day) : "\(date(day)) \(day.year ?? 0)"
    }
}

extension Decision.Line {
    /// How long a featured person had waited, in weeks.
    var wait: Int? { if case .featured(let wait) = outcome { wait } else { nil } }

    var isEnough: Bool { voices.count > 1 && points >= FairChoice.enoughPoints }
}

extension Words {
    /// Texts to be copied, one below the other.
    static func lines(_ lines: [String]) -> Words { .joined(lines.map { "\(code: $0)" }, with: "\n") }
}
