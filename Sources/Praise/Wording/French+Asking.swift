import Foundation

/// What is asked of Bravo, and what one person alone is told.
extension French {
    /// What may be asked, for help.
    var questions: Words {
        """
        À me demander, ici avec \(code: "/bravo") ou en privé : \(code: "moi") · \(code: "pourquoi") · \
        \(code: "pourquoi moi") · \(code: "valeurs") · \(code: "standards") · \(code: "résumé") · \(code: "confidentialité") · \
        \(code: "mes-données") · \(code: "réglages")
        """
    }

    func messages(for answer: Answer, _ rules: HouseRules) -> [Words] {
        switch answer {
        case .me(let thanks): [own(thanks, rules)]
        case .why(let facts): [why(facts)]
        case .whyMe(let line): [whyMe(line)]
        case .values: [values(rules)]
        case .standards(let list): standards(list)
        case .digest(let digest): [self.digest(digest, rules)]
        case .privacy: [privacy(rules)]
        case .myData(let data): [summary(data)] + data.messages.map(Words.lines)
        case .settings(let wishes, let language, let typed): [settings(wishes, language, typed: typed)]
        case .changed(let change): [changed(change)]
        case .help: [help]
        case .askDirectly:
            [
                pick(
                    vous: "La réponse est pour vous : demandez-la-moi dans un message direct.",
                    tu: "La réponse est pour toi : demande-la-moi dans un message direct.")
            ]
        case .unclearPeriod(let typed):
            [
                """
                Je ne lis pas de période dans \(quote(typed)). Par exemple : \(code: "moi octobre"), \
                \(code: "moi semaine dernière"), \(code: "moi 2026-W47"), \(code: "moi 2026-10-14").
                """
            ]
        }
    }

    /// *la semaine du 16 au 22 novembre*, *octobre 2025*
    func name(_ period: AskedPeriod) -> String {
        switch period {
        case .week(let week): "la semaine \(span(week))"
        case .month(let year, let month): "\(Self.months[(month - 1) % 12]) \(year)"
        case .year(let year): "\(year)"
        case .day(let year, let month, let day):
            "le \(date(DateComponents(month: month, day: day)).plainText) \(year)"
        }
    }

    /// The same at the start of a line.
    func title(_ period: AskedPeriod) -> String {
        let name = name(period)
        return name.prefix(1).uppercased() + name.dropFirst()
    }

    func digest(_ digest: RoomDigest, _ rules: HouseRules) -> Words {
        guard !digest.stories.isEmpty else {
            return "\(strong: title(digest.period)) : pas d'histoire notée ici."
        }
        let shown = digest.stories.prefix(Self.mostStories).map { one -> Words in
            "• \(recipients(one)) : \(quote(one.reason)) (\(name: one.giver.name))"
        }
        let values = digest.values.map { rules.values.name($0, in: .french) }
        let lived: [Words] = values.isEmpty ? [] : ["Valeurs vécues : \(list(values))."]
        return .joined(
            ["\(strong: title(digest.period))"] + shown + more(digest.stories.count - shown.count)
                + [count(digest.givers, digest.recipients)] + lived, with: "\n")
    }

    func values(_ rules: HouseRules) -> Words {
        guard !rules.values.list.isEmpty else {
            return
                "Pas de liste ici : n'importe quel mot-dièse convient, \(code: "/bravo @ana pour … #entraide") par exemple."
        }
        let lines = rules.values.list.map { value -> Words in
            let meaning: Words = value.meaning.map { " : \(text: $0.french)" } ?? ""
            return "• \(strong: value.name.french)\(meaning)"
        }
        let first = rules.values.list.first?.name.french.split(separator: " ").joined(separator: "-") ?? ""
        return .joined(
            ["Ce qui compte ici :"] + lines + ["Dans un merci : \(code: "/bravo @ana pour … #\(first)")"], with: "\n")
    }

    func recipients(_ one: Recognition) -> Words {
        one.team.map { "l'équipe \(name: $0)" } ?? list(one.recipients.map(\.name))
    }

    func count(_ givers: Int, _ recipients: Int) -> Words {
        switch (givers, recipients) {
        case (1, 1): "En tout, une personne en a remercié une autre."
        case (1, _): "En tout, une personne en a remercié \(number(recipients))."
        case (_, 1): "En tout, \(number(givers)) personnes en ont remercié une."
        default: "En tout, \(number(givers)) personnes en ont remercié \(number(recipients))."
        }
    }

    func more(_ count: Int) -> [Words] {
        switch count {
        case ..<1: []
        case 1: ["et une autre"]
        default: ["et \(number(count)) autres"]
        }
    }

    static var mostStories: Int { 10 }
}
