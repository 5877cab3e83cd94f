/// Pour qui ne veut plus de courriels.
extension French {
    func mailStopLine(_ link: String?) -> Words {
        guard let link else {
            return pick(
                vous: "Pour ne plus recevoir ces courriels : répondez « stop ».",
                tu: "Pour ne plus recevoir ces courriels : réponds « stop ».")
        }
        return pick(
            vous: "Pour ne plus recevoir ces courriels : \(link: "dites-le ici", to: link), ou répondez « stop ».",
            tu: "Pour ne plus recevoir ces courriels : \(link: "dis-le ici", to: link), ou réponds « stop ».")
    }

    func mailStopPage(_ moment: MailStopPage.Moment, contact: String?) -> MailStopPage {
        switch moment {
        case .asked:
            page(
                "Plus de courriels ?",
                """
                Je suis Bravo, le robot des mercis (\(text: place.workspace)). \
                \(pick(vous: "Un clic, et je ne vous écris plus par courriel.", tu: "Un clic, et je ne t'écris plus par courriel."))
                """, button: "Plus de courriels")
        case .done: page("Entendu.", stopped(whom(contact)))
        case .unknown:
            page(
                "Ce lien ne mène nulle part.",
                pick(
                    vous: "Il a pu être coupé en chemin. Ouvrez-le depuis le courriel même, ou répondez-y « stop ».",
                    tu: "Il a pu être coupé en chemin. Ouvre-le depuis le courriel même, ou réponds-y « stop »."))
        case .failed:
            page(
                "Pas tout de suite.",
                pick(
                    vous:
                        "Je ne peux pas le noter maintenant. Réessayez dans quelques minutes, ou répondez « stop » au courriel.",
                    tu:
                        "Je ne peux pas le noter maintenant. Réessaie dans quelques minutes, ou réponds « stop » au courriel."
                ))
        }
    }

    private func stopped(_ contact: Words) -> Words {
        pick(
            vous: """
                Je ne vous écris plus par courriel. Pour changer d'avis, écrivez à \(contact) : une commande suffit, \
                \(code: "bravo mail resume") avec votre adresse.
                """,
            tu: """
                Je ne t'écris plus par courriel. Pour changer d'avis, écris à \(contact) : une commande suffit, \
                \(code: "bravo mail resume") avec ton adresse.
                """)
    }

    private func page(_ title: Words, _ words: Words, button: Words? = nil) -> MailStopPage {
        MailStopPage(language: .french, title: title, words: words, button: button)
    }

    private func whom(_ contact: String?) -> Words {
        contact.map { "\(text: $0)" } ?? "la personne qui s'occupe de Bravo"
    }
}
