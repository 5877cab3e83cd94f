import Foundation

/// Small attentions that became, or could become, standards.
extension French {
    func standard(_ saying: StandardSaying) -> Words {
        switch saying {
        case .announced(let standard):
            "Nouveau standard \(owner(standard)) : \(named(standard.words)).\(origin(standard)) \(allStandards)"
        case .refreshed(let standard):
            "Un standard \(owner(standard)) se dit maintenant ainsi : \(named(standard.words)). \(allStandards)"
        case .mayNameYou(let manager, let words): mayNameYou(manager, words)
        case .nameAnswered(let isAgreed): nameAnswered(isAgreed: isAgreed)
        case .inventorsAsked(let names): inventorsAsked(names)
        case .notRaised(let words):
            """
            \(quote(words)) reste dans l'équipe. Pour monter, l'idée a besoin de l'accord d'une des personnes qui l'ont eue, \
            et je n'en ai pas reçu.
            """
        case .raisedAccepted(let words):
            "C'est oui : \(named(words)) devient un standard de toute l'entreprise. \(allStandards)"
        case .raisedDeclined(let words):
            """
            La direction a lu \(quote(words)) et n'en fait pas un standard de toute l'entreprise pour l'instant. \
            L'équipe peut continuer comme avant.
            """
        case .askWords(let words):
            pick(
                vous: "Répondez à ce message avec les nouveaux mots, par exemple \(code: "standard: \(words)")",
                tu: "Réponds à ce message avec les nouveaux mots, par exemple \(code: "standard: \(words)")")
        }
    }

    /// What is a standard here, in the order given.
    func standards(_ standards: [Standard]) -> [Words] {
        guard !standards.isEmpty else {
            return [
                """
                Il n'y a pas encore de standard ici. Un standard naît des mercis : quand trois personnes ont remercié pour la même \
                petite attention, avec le même \(code: "#mot"), je la propose à la personne qui dirige l'équipe.
                """
            ]
        }
        return Words.pages(title: "Les standards d'ici :", standards.map(line))
    }

    private func line(_ standard: Standard) -> Words {
        let owner: Words = standard.team.map { "équipe \(name: $0)" } ?? "toute l'entreprise"
        let day = place.day(of: standard.acceptedAt)
        let idea: Words = standard.inventors.isEmpty ? "" : " · idée \(inventors(standard))"
        return "• \(named(standard.words)) (\(owner))\(idea) · depuis le \(date(day)) \(text: "\(day.year ?? 0)")"
    }

    private func mayNameYou(_ manager: String, _ words: String) -> Words {
        let choices: Words = "👍 avec plaisir · 🙈 plutôt pas"
        let raised: Words =
            "peut devenir un standard de toute l'entreprise : \(name: manager) la propose à la direction."
        return pick(
            vous: """
                Votre idée, \(quote(words)), \(raised) Votre nom peut-il l'accompagner ?
                \(choices)
                Sans réponse, votre nom n'y sera pas.
                """,
            tu: """
                Ton idée, \(quote(words)), \(raised) Ton nom peut-il l'accompagner ?
                \(choices)
                Sans réponse, ton nom n'y sera pas.
                """)
    }

    private func nameAnswered(isAgreed: Bool) -> Words {
        if isAgreed {
            return pick(
                vous: "Entendu : votre nom accompagne l'idée. Je vous dirai ce qu'elle devient.",
                tu: "Entendu : ton nom accompagne l'idée. Je te dirai ce qu'elle devient.")
        }
        return pick(
            vous: "Entendu : votre nom n'y sera pas. Votre réponse reste entre nous.",
            tu: "Entendu : ton nom n'y sera pas. Ta réponse reste entre nous.")
    }

    private func inventorsAsked(_ names: [String]) -> Words {
        guard names.count > 1 else {
            return
                "Je demande d'abord à \(list(names)) si son nom peut accompagner l'idée. Avec son accord, elle monte à la direction."
        }
        return """
            Je demande d'abord à \(list(names)) si leur nom peut accompagner l'idée. Dès qu'une de ces personnes dit oui, elle monte \
            à la direction, avec le nom de celles qui l'ont bien voulu.
            """
    }

    /// *de l'équipe Accueil*
    private func owner(_ standard: Standard) -> Words {
        standard.team.map { "de l'équipe \(name: $0)" } ?? "de toute l'entreprise"
    }

    private func origin(_ standard: Standard) -> Words {
        standard.inventors.isEmpty ? "" : " L'idée vient \(inventors(standard))."
    }

    /// *de Nadia, Tom et Inès*, *d'Élodie*
    private func inventors(_ standard: Standard) -> Words {
        let names = standard.inventors.map(\.name)
        return Self.elides(before: names.first ?? "") ? "d'\(list(names))" : "de \(list(names))"
    }

    private var allStandards: Words { "Tous les standards : \(code: "standards")" }

    private func named(_ words: String) -> Words { "\(strong: words.withoutFullStop)" }
}
