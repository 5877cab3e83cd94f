import Foundation

/// Bravo in French.
struct French: Phrasebook {
    let formality: Formality
    let place: Wording.Place

    func firstNoted(_ names: [String]) -> Words {
        pick(
            vous:
                "C'est noté. La prochaine fois, un simple 👏 vous le dira.\nUne coquille ? Modifiez votre message, je suivrai.",
            tu:
                "C'est noté. La prochaine fois, un simple 👏 te le dira.\nUne coquille ? Modifie ton message, je suivrai."
        )
    }

    func manyNoted(_ count: Int) -> Words {
        count == 1 ? "1 merci noté." : "\(number(count)) mercis notés."
    }

    func nearly(_ nearly: Nearly) -> Words {
        switch nearly {
        case .noReason(let word): "Pour quoi ? Un fait suffit : \(example(word))"
        case .noRecipient(let word):
            pick(
                vous: "À qui ? Ajoutez un nom : \(code: "/\(word.rawValue) @ana pour …"), ou répondez à son message.",
                tu: "À qui ? Ajoute un nom : \(code: "/\(word.rawValue) @ana pour …"), ou réponds à son message.")
        case .empty(let word): "À qui, et pour quoi ? Par exemple : \(example(word))"
        case .unknownRequest:
            "Pour dire merci : \(code: "/bravo @ana pour …"). Pour en savoir plus : \(code: "/bravo aide")"
        }
    }

    func withdrawn(_ names: [String], sentAt: Date) -> Words {
        let date = date(place.day(of: sentAt))
        return pick(
            vous: "Retiré. Votre merci du \(date) à \(list(names)) n'apparaîtra plus.",
            tu: "Retiré. Ton merci du \(date) à \(list(names)) n'apparaîtra plus.")
    }

    func correctedLate(_ names: [String]) -> Words {
        let people = names.isEmpty ? "" : " et pour \(list(names))" as Words
        let post: Words = "Le message de \(text: postDay), lui, reste tel quel."
        return pick(
            vous: "C'est corrigé pour vous\(people). \(post)", tu: "C'est corrigé pour toi\(people). \(post)")
    }

    var directNotCounted: Words {
        pick(
            vous:
                "Dites-le dans une salle où je suis, pour que l'équipe le lise : \(code: "/bravo @ana pour …"). Ici, je n'enregistre rien.",
            tu:
                "Dis-le dans une salle où je suis, pour que l'équipe le lise : \(code: "/bravo @ana pour …"). Ici, je n'enregistre rien."
        )
    }

    var help: Words {
        let others: Words =
            "\(code: "/merci") marche aussi, et \(code: "!bravo") là où le chat garde \(code: "/bravo") pour lui."
        let post: Words =
            "Le \(text: postDay) à \(text: hour(place.posts.hour, place.posts.minute)), je raconte la semaine."
        let kept: Words = "Je garde qui remercie qui, pour quoi et quand. Rien des autres messages."
        return pick(
            vous: """
                Pour dire merci : \(example(.bravo))
                \(others)
                En réponse à un message, le nom est inutile : \(code: "/bravo pour …")
                Une coquille ? Modifiez votre message, je suivrai. Supprimez-le, et le merci est retiré.
                \(post)
                \(kept)
                \(questions)
                """,
            tu: """
                Pour dire merci : \(example(.bravo))
                \(others)
                En réponse à un message, le nom est inutile : \(code: "/bravo pour …")
                Une coquille ? Modifie ton message, je suivrai. Supprime-le, et le merci est retiré.
                \(post)
                \(kept)
                \(questions)
                """)
    }

    var arrived: Words {
        let rest: Words =
            "Je ne garde que ces messages-là. Le \(text: postDay), j'en raconte quelques-uns. \(code: "/bravo aide")"
        return pick(
            vous:
                "Bonjour, je suis Bravo. Quand quelqu'un vous a facilité la vie, dites-le ici : \(example(.merci)).\n\(rest)",
            tu: "Bonjour, je suis Bravo. Quand quelqu'un t'a facilité la vie, dis-le ici : \(example(.merci)).\n\(rest)"
        )
    }

    var unreadable: Words {
        pick(
            vous:
                "Cette salle est chiffrée : je ne peux pas y lire les mercis. Dites-les dans une salle sans chiffrement, et je suivrai.",
            tu:
                "Cette salle est chiffrée : je ne peux pas y lire les mercis. Dis-les dans une salle sans chiffrement, et je suivrai."
        )
    }
}

extension French {
    func pick(vous: Words, tu: Words) -> Words { formality == .vous ? vous : tu }

    func example(_ word: ThanksWord) -> Words {
        switch word {
        case .bravo: "\(code: "/bravo @ana pour la reprise du dossier Martin")"
        case .merci: "\(code: "/merci @ana pour la salle trouvée en deux minutes")"
        }
    }

    func list(_ names: [String]) -> Words {
        .list(names.map { "\(name: $0)" }, last: " et ")
    }

    func quote(_ text: String) -> Words {
        "« \(text: Quotation.prepared(text, inner: ("“", "”"))) »"
    }
}
