import Foundation

/// What is kept, and what the person thanked is told.
extension French {
    func told(_ telling: Telling, link: String?) -> Words {
        let thanks =
            telling.isTold
            ? thanks(telling.recognition, link: link)
            : "\(name: telling.recognition.giver.name) \(pick(vous: "vient de vous remercier", tu: "vient de te remercier"))."
        return telling.isFirst ? "\(thanks)\n\(notice)" : thanks
    }

    func privacy(_ rules: HouseRules) -> Words {
        let contact: Words = rules.contact.map { "\(text: $0)" } ?? "la personne qui s'occupe de moi ici"
        return """
            \(strong: "Ce que je garde, et pour qui")
            • Qui remercie qui, pour quoi, quand et dans quelle salle ; les corrections ; \
            \(pick(vous: "vos réglages", tu: "tes réglages")). Rien des autres messages.
            • Combien de temps : tant que je sers ici. Rien ne s'efface tout seul ; un merci retiré n'est plus montré.
            • Le voient : la salle du merci, celle où je raconte la semaine, les personnes qui s'occupent de moi, et \(manager)
            • \(code: "moi"), \(code: "pourquoi moi"), \(code: "mes-données") et \(code: "réglages") ne répondent qu'à \
            \(pick(vous: "vous, et sur vous", tu: "toi, et sur toi")).
            • Cela ne sert ni à évaluer, ni à payer, ni à sanctionner.
            • À qui écrire : \(contact).
            """
    }

    private func thanks(_ one: Recognition, link: String?) -> Words {
        let giver: Words =
            one.isFromCustomer
            ? "Côté clients, transmis par \(name: one.giver.name)"
            : "\(name: one.giver.name) \(pick(vous: "vous", tu: "te")) remercie"
        let address: Words = link.map { " · \(link: "voir le message", to: $0)" } ?? ""
        return "\(giver) : \(quote(one.reason))\n\(day(one.sentAt))\(address)"
    }

    /// *mardi 17 novembre*
    private func day(_ instant: Date) -> Words {
        let day = place.day(of: instant)
        return "\(text: Self.weekdays[((day.weekday ?? 1) + 5) % 7]) \(date(day))"
    }

    private var notice: Words {
        """
        Je suis Bravo, le robot des mercis (\(text: place.workspace)).
        • Je garde : qui remercie qui, pour quoi et quand. Rien des autres messages.
        • Le voient : la salle du merci, celle où je raconte la semaine, les personnes qui s'occupent de moi, et \(manager)
        • Cela ne sert ni à évaluer, ni à payer, ni à sanctionner.
        • \(pick(vous: "Vous choisissez", tu: "Tu choisis")) : 👍 à l'honneur, en me prévenant avant (réglage actuel) · \
        🤔 si je dis oui · 🤫 jamais.
        • \(code: "mes-données") : tout ce que je sais de \(pick(vous: "vous", tu: "toi")) · \(code: "réglages") : changer, ne plus apparaître · \
        \(code: "confidentialité") : le détail et à qui écrire.
        """
    }

    /// Whoever manages them, and what that can bring.
    private var manager: Words {
        pick(
            vous: """
                votre responsable, pour son équipe, avec parfois l'invitation à regarder votre travail \
                (pour la couper : \(code: "réglages regard non")).
                """,
            tu: """
                ton ou ta responsable, pour son équipe, avec parfois l'invitation à regarder ton travail \
                (pour la couper : \(code: "réglages regard non")).
                """)
    }
}
