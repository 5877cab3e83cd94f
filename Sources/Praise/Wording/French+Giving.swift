extension French {
    func giving(_ saying: GivingSaying) -> Words {
        switch saying {
        case .joining(let emoji): joining(emoji)
        case .customerCare:
            pick(
                vous: "Sans le nom du client ni son dossier, s'il vous plaît : tout le monde lira ce message.",
                tu: "Sans le nom du client ni son dossier, s'il te plaît : tout le monde lira ce message.")
        case .dailyLimit(let limit): dailyLimit(limit)
        case .hint(let hint, _): self.hint(hint)
        case .nothingToUndo:
            pick(
                vous:
                    "Je ne trouve ici aucun merci de vous à retirer. Répondez \(code: "annuler") à celui dont il s'agit, ou supprimez-le.",
                tu:
                    "Je ne trouve ici aucun merci de toi à retirer. Réponds \(code: "annuler") à celui dont il s'agit, ou supprime-le."
            )
        case .notYours(let giver):
            "Ce merci vient de \(name: giver), qui peut le retirer ; la modération aussi."
        case .takenBack(let giver, let names, let sentAt, let isTold):
            """
            Retiré. Le merci du \(date(place.day(of: sentAt))) à \(list(names)) n'apparaîtra plus ; \
            je préviens \(name: giver).\(isTold ? told : "")
            """
        case .takenBackBy(let moderator, let sentAt): takenBack(by: moderator, "\(date(place.day(of: sentAt)))")
        case .takenOut: "Retiré : le message publié ne le dit plus."
        case .keptOut: "C'est entendu : aucun de mes messages ne le dit, et aucun ne le dira."
        case .takingOut(let isModerator): takingOut(isModerator: isModerator)
        case .stillPosted:
            "Ici, je ne peux pas modifier un message publié. Les personnes qui s'occupent de moi sont prévenues."
        }
    }

    private func joining(_ emoji: String) -> Words {
        pick(
            vous: "Vous étiez là aussi ? Un \(text: emoji) sur le message, et votre merci s'ajoute.",
            tu: "Tu étais là aussi ? Un \(text: emoji) sur le message, et ton merci s'ajoute.")
    }

    private func dailyLimit(_ limit: Int) -> Words {
        let start: Words = "Ce merci-là n'est pas encore noté : \(text: Self.spelled(limit)) par jour ici."
        return pick(
            vous: "\(start) Renvoyez-le demain, il n'en sera pas moins vrai.",
            tu: "\(start) Renvoie-le demain, il n'en sera pas moins vrai.")
    }

    private func hint(_ hint: Hint) -> Words {
        switch hint {
        case .shortReason:
            pick(
                vous:
                    "C'est noté. Si vous voulez, ajoutez ce que cela a changé : c'est souvent la phrase dont on se souvient.",
                tu: "C'est noté. Si tu veux, ajoute ce que cela a changé : c'est souvent la phrase dont on se souvient."
            )
        case .companion(let name):
            pick(
                vous: "\(name: name) en était aussi ? Ajoutez son nom à votre message, et je suivrai.",
                tu: "\(name: name) en était aussi ? Ajoute son nom à ton message, et je suivrai.")
        }
    }

    private var told: Words {
        pick(
            vous:
                " Le message de \(text: postDay), lui, reste tel quel : répondez-lui \(code: "retirer") pour le changer.",
            tu: " Le message de \(text: postDay), lui, reste tel quel : réponds-lui \(code: "retirer") pour le changer."
        )
    }

    private func takenBack(by moderator: String, _ date: Words) -> Words {
        pick(
            vous: "Votre merci du \(date) a été retiré par \(name: moderator), qui pourra vous dire pourquoi.",
            tu: "Ton merci du \(date) a été retiré par \(name: moderator), qui pourra te dire pourquoi.")
    }

    private func takingOut(isModerator: Bool) -> Words {
        if isModerator {
            return
                "Retirer quoi ? En réponse au message publié : \(code: "retirer @ana"), ou \(code: "retirer « les mots »"). En réponse à un merci : \(code: "retirer")."
        }
        return pick(
            vous:
                "Je n'y trouve rien qui vous concerne. Répondez \(code: "retirer") au merci, ou au message publié qui vous nomme.",
            tu:
                "Je n'y trouve rien qui te concerne. Réponds \(code: "retirer") au merci, ou au message publié qui te nomme."
        )
    }

    /// *cinq*, and 12 as it is.
    private static func spelled(_ number: Int) -> String {
        let words = ["un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"]
        return words.indices.contains(number - 1) ? words[number - 1] : "\(number)"
    }
}

extension French {
    /// What is left of a post when everything was taken out of it.
    func emptied(_ story: Story) -> Words {
        "\(strong: title(story.period))\nDire merci : \(code: "/bravo @nom pour …")"
    }
}
