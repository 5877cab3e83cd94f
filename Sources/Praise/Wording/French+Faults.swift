import Foundation

/// Faults, and their ends.
extension French {
    func authorized(_ chat: ChatID, _ since: Date) -> Words {
        "\(text: chat.rawValue) accepte de nouveau mon jeton. Je lis ce qui s'y est dit depuis le \(moment(since))."
    }

    func chatSilent(_ chat: ChatID, _ since: Date) -> Words {
        """
        \(text: chat.rawValue) ne répond plus depuis le \(moment(since)). Je continue d'essayer, et je lirai ce que j'ai manqué. \
        \(pick(vous: "Regardez", tu: "Regarde")) du côté de ce serveur et du réseau.
        """
    }

    func chatAnswers(_ chat: ChatID, _ since: Date) -> Words {
        "\(text: chat.rawValue) répond de nouveau. Je lis ce qui s'y est dit depuis le \(moment(since))."
    }

    func absence(_ chat: ChatID, _ start: Date, _ end: Date) -> Words {
        """
        je n'ai pas lu \(text: chat.rawValue) du \(moment(start)) au \(moment(end)). \
        Ce que ce serveur avait gardé de ce temps-là est maintenant enregistré.
        """
    }

    func clockAgrees(_ chat: ChatID) -> Words {
        "l'horloge de cette machine et celle de \(text: chat.rawValue) s'accordent de nouveau. Les messages de la semaine reprennent."
    }

    func ledgerStopped(_ trouble: LedgerTrouble, _ since: Date) -> Words {
        """
        depuis le \(moment(since)), je ne peux rien enregistrer : \(cause(trouble)) \
        Rien n'est perdu : je relirai tout ensuite, sans redémarrage.
        """
    }

    func ledgerGoesOn(_ since: Date) -> Words {
        "j'enregistre de nouveau. Ce qui a été envoyé depuis le \(moment(since)) sera confirmé petit à petit."
    }

    var ledgerPutBack: Words {
        """
        le fichier de mon registre a été supprimé pendant que je m'en servais. Je l'ai remis en place avec tout ce qu'il contenait. \
        \(pick(vous: "Cherchez", tu: "Cherche")) ce qui l'a supprimé.
        """
    }

    var ledgerReplaced: Words {
        """
        un autre registre a été mis à la place du mien. Je m'arrête pour repartir de celui-là ; \
        le mien est gardé à côté, le journal dit où.
        """
    }

    func roomLeft(_ chat: ChatID, _ room: RoomID, by user: UserID?) -> Words {
        """
        \(removal(by: user)) \(self.room(chat, room)). \(pick(vous: "Invitez-moi", tu: "Invite-moi")) et je reviendrai de moi-même, \
        ou \(pick(vous: "retirez", tu: "retire")) la salle de \(code: "rooms") dans les réglages.
        """
    }

    func roomJoined(_ chat: ChatID, _ room: RoomID) -> Words {
        "me revoici \(self.room(chat, room))."
    }

    private func cause(_ trouble: LedgerTrouble) -> Words {
        switch trouble {
        case .full:
            "le disque de mon dossier de données est plein. \(pick(vous: "Faites-y", tu: "Fais-y")) de la place."
        case .readOnly:
            "je ne peux pas écrire dans mon dossier de données. \(pick(vous: "Rendez", tu: "Rends")) ce dossier et son disque inscriptibles."
        case .gone:
            """
            le fichier de mon registre a disparu et je ne peux pas le remettre. \
            \(pick(vous: "Rendez le dossier de données inscriptible et laissez-moi", tu: "Rends le dossier de données inscriptible et laisse-moi")) tourner.
            """
        case .failing:
            "le disque de mon dossier de données ne marche pas comme il faut. \(pick(vous: "Vérifiez-le", tu: "Vérifie-le"))."
        }
    }

    private func removal(by user: UserID?) -> Words {
        user.map { "\(code: $0.rawValue) m'a fait sortir : je ne suis plus" } ?? "je ne suis plus"
    }
}
