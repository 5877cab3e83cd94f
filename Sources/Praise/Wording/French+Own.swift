import Foundation

/// What one person reads of themselves.
extension French {
    func own(_ thanks: OwnThanks, _ rules: HouseRules) -> Words {
        let title: Words = "\(strong: title(thanks.period))"
        guard !thanks.received.isEmpty || !thanks.given.isEmpty else {
            let nothing: Words =
                "\(title) : rien de noté à \(pick(vous: "votre", tu: "ton")) nom. Pour une autre période : \(code: "moi octobre")"
            return .joined([nothing] + looked(thanks), with: "\n")
        }
        let received = section("Reçus :", thanks.received) { one in
            let joined: Words = one.joined.isEmpty ? "" : ", avec \(list(one.joined.map(\.name)))"
            let giver: Words =
                one.isFromCustomer ? "Côté clients, transmis par \(name: one.giver.name)" : "\(name: one.giver.name)"
            return "\(giver)\(joined) : \(quote(one.reason))\(tags(one, rules))"
        }
        let given = section("Donnés :", thanks.given) { one in
            let along: Words = one.giver.id == thanks.person ? "" : ", avec \(name: one.giver.name)"
            return "à \(recipients(one))\(along) : \(quote(one.reason))\(tags(one, rules))"
        }
        return .joined([title] + received + given + looked(thanks), with: "\n")
    }

    func summary(_ data: PersonalData) -> Words {
        let accounts = Words.list(
            data.accounts.map { "\(code: $0.user.rawValue) (\(text: $0.chat.rawValue))" }, last: " et ")
        let known = place.day(of: data.knownSince)
        let lines: Words =
            data.json.isEmpty
            ? "Pas de merci dans le journal."
            : "Les messages qui suivent donnent chaque ligne du journal, d'abord en JSON, puis en CSV."
        let mail: Words =
            data.mailStoppedAt.map {
                "\nPas de courriel depuis le \(moment($0)), à \(pick(vous: "votre", tu: "ta")) demande"
            } ?? ""
        return """
            \(strong: "Tout ce que je sais de \(formality == .vous ? "vous" : "toi")")
            Nom : \(name: data.name)
            Comptes : \(accounts)
            Depuis le \(date(known)) \(known.year ?? 0)
            \(wishes(data.preferences))\(mail)
            \(lines)
            """
    }

    func settings(_ wishes: Preferences, _ language: Language, typed: String) -> Words {
        let unread: Words =
            typed.isEmpty ? "" : "Je ne lis pas de réglage dans \(quote(typed)). Voici ce qui se règle :\n"
        let title = formality == .vous ? "Vos réglages" : "Tes réglages"
        return """
            \(unread)\(strong: title). Personne d'autre ne les lit ici.
            • langue : \(text: language == .french ? "français" : "anglais") · \(code: "réglages langue en")
            • prévenir quand on \(pick(vous: "vous", tu: "te")) remercie : \(yes(wishes.isTold)) · \(code: "réglages prévenir non")
            • \(pick(vous: "vous", tu: "te")) nommer dans les messages publics : \(shown(wishes.shown)) · \
            \(code: "réglages posts oui"), \(code: "salle") ou \(code: "non")
            • à l'honneur : \(featured(wishes.featured)) · \(code: "réglages à l'honneur d'accord"), \
            \(code: "si oui") ou \(code: "jamais")
            • inviter parfois \(pick(vous: "votre", tu: "ton ou ta")) responsable à regarder \(pick(vous: "votre", tu: "ton")) travail : \
            \(yes(wishes.isAskedAbout)) · \(code: "réglages regard non")
            """
    }

    func changed(_ change: PreferenceChange) -> Words {
        let (you, your) = formality == .vous ? ("vous", "vous") : ("te", "toi")
        return switch change {
        case .language(.french): "Entendu, en français."
        case .language(.english): "Entendu, en anglais."
        case .told(true): "Entendu : je \(text: you) dirai qui \(text: you) remercie, et pour quoi."
        case .told(false): "Entendu, je ne préviens plus. Tout reste là : \(code: "moi")"
        case .shown(.everywhere): "Entendu : les messages publics peuvent parler de \(text: your)."
        case .shown(.room): "Entendu : on parlera de \(text: your) dans la salle du merci, pas ailleurs."
        case .shown(.nowhere): "Entendu : les messages publics ne parleront plus de \(text: your)."
        case .featured(.toldFirst): "Entendu : à l'honneur, en \(text: you) prévenant avant."
        case .featured(.ifYes): "Entendu : je demanderai d'abord, et sans un oui ce ne sera pas publié."
        case .featured(.never):
            "Entendu, et je ne poserai pas la question. Personne n'en saura rien. Pour changer d'avis : \(code: "réglages")"
        case .askedAbout(true):
            pick(
                vous: "Entendu : il peut m'arriver d'inviter votre responsable à regarder votre travail.",
                tu: "Entendu : il peut m'arriver d'inviter ton ou ta responsable à regarder ton travail.")
        case .askedAbout(false):
            pick(
                vous: "Entendu : je n'inviterai pas votre responsable à regarder votre travail.",
                tu: "Entendu : je n'inviterai pas ton ou ta responsable à regarder ton travail.")
        }
    }

    /// What their manager was told, told to them as well.
    private func looked(_ thanks: OwnThanks) -> [Words] {
        guard let date = thanks.lookedAt else { return [] }
        return [
            pick(
                vous: """
                    Le \(self.date(place.day(of: date))), faute d'histoire ici depuis 30 jours, j'ai invité votre responsable \
                    à regarder votre travail. Pour que je ne le fasse plus : \(code: "réglages regard non")
                    """,
                tu: """
                    Le \(self.date(place.day(of: date))), faute d'histoire ici depuis 30 jours, j'ai invité ton ou ta responsable \
                    à regarder ton travail. Pour que je ne le fasse plus : \(code: "réglages regard non")
                    """)
        ]
    }

    private func wishes(_ wishes: Preferences) -> Words {
        let language: Words = wishes.language.map { "langue \(text: $0 == .french ? "français" : "anglais"), " } ?? ""
        return """
            Réglages : \(language)prévenir \(yes(wishes.isTold)), messages publics \(shown(wishes.shown)), \
            à l'honneur \(featured(wishes.featured))
            """
    }

    private func yes(_ isSo: Bool) -> Words { isSo ? "oui" : "non" }

    private func shown(_ shown: Preferences.Shown) -> Words {
        switch shown {
        case .everywhere: "oui"
        case .room: "dans la salle du merci"
        case .nowhere: "non"
        }
    }

    private func featured(_ featured: Preferences.Featured) -> Words {
        switch featured {
        case .toldFirst: "d'accord, en prévenant avant"
        case .ifYes: "si oui"
        case .never: "jamais"
        }
    }

    private func section(_ title: Words, _ thanks: [Recognition], _ line: (Recognition) -> Words) -> [Words] {
        guard !thanks.isEmpty else { return [] }
        let shown = thanks.prefix(Self.mostLines).map { "• \(date(place.day(of: $0.sentAt))), \(line($0))" as Words }
        let rest = more(thanks.count - shown.count).map { "\($0) : \(code: "mes-données")" as Words }
        return [title] + shown + rest
    }

    private func tags(_ one: Recognition, _ rules: HouseRules) -> Words {
        let names = one.values.map { rules.values.name($0, in: .french) }
        return names.isEmpty ? "" : " · \(list(names))"
    }

    static var mostLines: Int { 15 }
}
