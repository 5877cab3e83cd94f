import Foundation

extension French {
    func toldBefore(_ invitation: Invitation) -> Words {
        let many = invitation.givers > 1
        let who: Words = many ? "\(text: inWords(invitation.givers)) collègues ont raconté" : "quelqu'un a raconté"
        let when = time(of: invitation)
        let quotes = Words.joined(invitation.quotes.map(quote), with: " · ")
        let choices: Words = "👍 avec plaisir · 🙈 pas cette fois · 🤫 jamais, merci"
        return pick(
            vous: """
                \(text: span(invitation.period)), \(who) ce que vous avez fait. Vous serez à l'honneur \(when) :
                \(quotes)
                \(choices)
                \(invitation.needsYes ? "Sans un oui de votre part, le message ne vous mettra pas à l'honneur." : "Sans réponse, ce sera publié \(when).")
                """,
            tu: """
                \(text: span(invitation.period)), \(who) ce que tu as fait. Tu seras à l'honneur \(when) :
                \(quotes)
                \(choices)
                \(invitation.needsYes ? "Sans un oui de ta part, le message ne te mettra pas à l'honneur." : "Sans réponse, ce sera publié \(when).")
                """)
    }

    func answered(_ answer: FeatureAnswer, postAt: Date) -> Words {
        switch answer {
        case .gladly:
            let day = place.day(of: postAt)
            return "Entendu. À \(text: hour(day.hour ?? 0, day.minute ?? 0)), donc."
        case .notThisTime:
            return pick(
                vous:
                    "Entendu, pas cette fois. Personne n'en saura rien, et ces mercis restent à vous : \(code: "moi").",
                tu: "Entendu, pas cette fois. Personne n'en saura rien, et ces mercis restent à toi : \(code: "moi").")
        case .never:
            return
                "Entendu, et je ne poserai plus la question. Personne n'en saura rien. Pour changer d'avis : \(code: "réglages")."
        }
    }

    /// *à 14 h*, or with the day where that is another.
    private func time(of invitation: Invitation) -> Words {
        let day = place.day(of: invitation.postAt)
        let isToday =
            Day(containing: invitation.toldAt, in: place.zone) == Day(containing: invitation.postAt, in: place.zone)
        return isToday ? "à \(text: hour(day.hour ?? 0, day.minute ?? 0))" : "le \(moment(invitation.postAt))"
    }

    private func span(_ period: Period) -> String {
        switch period {
        case .day(let day): "Le \(spoken(day))"
        case .week: "La semaine dernière"
        case .month(let month): "En \(Self.name(of: month))"
        }
    }

    private func inWords(_ count: Int) -> String {
        let words = ["deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"]
        return words.indices.contains(count - 2) ? words[count - 2] : number(count).plainText
    }
}
