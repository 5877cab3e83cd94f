extension French {
    func notice(_ notice: OperatorNotice) -> Words { "\(strong: place.workspace) : \(told(notice))" }

    private func told(_ notice: OperatorNotice) -> Words {
        switch notice {
        case .weekSkipped(let week, let due):
            """
            le message de la semaine \(text: span(week)) devait partir le \(moment(due)), il y a plus de 36 heures. \
            Je ne le publierai plus. Pour le lire : \(code: "bravo week --week \(week) --dry-run")
            """
        case .postSkipped(let period, let due):
            """
            le message \(text: genitive(period)) devait partir le \(moment(due)), il y a trop longtemps. \
            Je ne le publierai plus. Pour le lire : \(code: "bravo week --period \(period) --dry-run")
            """
        case .unreadableRoom(let chat, let room):
            """
            sur \(text: chat.rawValue), la salle \(code: room.rawValue) est chiffrée : je ne peux pas la lire. \
            \(pick(vous: "Choisissez", tu: "Choisis")) une salle sans chiffrement, ou \(pick(vous: "retirez", tu: "retire"))-la \
            de \(code: "rooms") dans les réglages.
            """
        case .unknownSaying(let addressee, _):
            """
            ce que j'ai envoyé \(whither(addressee)) est peut-être arrivé, et rien ne me permet de le savoir. \
            \(pick(vous: "Regardez sur place, puis réglez", tu: "Regarde sur place, puis règle")) la question avec \(code: "bravo outbox") : \
            de moi-même, je ne le renverrai pas.
            """
        case .refusedSaying(let addressee, _, let reason):
            """
            ce que j'ai envoyé \(whither(addressee)) a été refusé : \(quote(reason)). \
            \(pick(vous: "Vérifiez", tu: "Vérifie")) que j'ai le droit d'y écrire ; \(code: "bravo outbox") le renvoie.
            """
        case .unchangedPost(let addressee, _, let reason):
            """
            quelque chose doit être retiré du message publié \(whither(addressee)), et le chat ne me laisse pas le modifier : \(quote(reason)). \
            Merci de supprimer ce message à la main ; \(code: "bravo outbox") essaie à nouveau.
            """
        case .setAside(let address):
            """
            le message \(code: address.message.rawValue), \(room(address.chat, address.room)), n'a pas pu être enregistré. Je l'ai mis de côté, \
            les autres suivent leur cours. Si c'était un merci, \(pick(vous: "demandez", tu: "demande")) qu'on le renvoie.
            """
        case .clockDiffers(let chat, let seconds, _):
            """
            l'horloge de cette machine et celle de \(text: chat.rawValue) diffèrent de \(duration(seconds)). \
            \(pick(vous: "Réglez-la", tu: "Règle-la")) (NTP) : les messages de la semaine attendent et partiront ensuite.
            """
        case .unauthorized(let chat, _):
            """
            \(text: chat.rawValue) refuse mon jeton. \(pick(vous: "Mettez-en un nouveau", tu: "Mets-en un nouveau")) là où \(code: "tokenFile") \
            l'indique : je le prendrai dans la minute, sans redémarrage. (Si c'est un secret de systemd, \(pick(vous: "redémarrez", tu: "redémarre"))-moi.)
            """
        case .clockAgrees(let chat, _): clockAgrees(chat)
        case .authorized(let chat, let since): authorized(chat, since)
        case .chatSilent(let chat, let since): chatSilent(chat, since)
        case .chatAnswers(let chat, let since): chatAnswers(chat, since)
        case .absence(let chat, let start, let end): absence(chat, start, end)
        case .ledgerStopped(let trouble, let since): ledgerStopped(trouble, since)
        case .ledgerGoesOn(let since): ledgerGoesOn(since)
        case .ledgerPutBack: ledgerPutBack
        case .ledgerReplaced: ledgerReplaced
        case .roomLeft(let chat, let room, let user, _): roomLeft(chat, room, by: user)
        case .roomJoined(let chat, let room, _): roomJoined(chat, room)
        case .mailWaits(let since, let reason): mailWaits(since, because: reason)
        case .mailGoesOut(let since): mailGoesOut(since)
        }
    }

    private func whither(_ addressee: Addressee) -> Words {
        switch addressee {
        case .person(let account): "à \(code: account.user.rawValue), sur \(text: account.chat.rawValue),"
        case .mail(let box): "à \(code: box.address.text), par courriel,"
        case .room(let chat, let room): self.room(chat, room)
        case .message(let address), .thread(let address, _): room(address.chat, address.room)
        }
    }

    func room(_ chat: ChatID, _ room: RoomID) -> Words {
        "dans la salle \(code: room.rawValue) de \(text: chat.rawValue)"
    }

    private func duration(_ seconds: Int) -> Words {
        let amount = seconds.magnitude
        return switch amount {
        case ..<120: "\(number(Int(amount))) secondes"
        case ..<7_200: "\(number(Int(amount / 60))) minutes"
        case ..<172_800: "\(number(Int(amount / 3_600))) heures"
        default: "\(number(Int(clamping: amount / 86_400))) jours"
        }
    }
}
