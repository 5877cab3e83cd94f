import Foundation

/// What is asked of Bravo, and what one person alone is told.
extension English {
    /// What may be asked, for help.
    var questions: Words {
        """
        Ask me, here with \(code: "/bravo") or privately: \(code: "me") · \(code: "why") · \(code: "why me") · \
        \(code: "values") · \(code: "standards") · \(code: "digest") · \(code: "privacy") · \(code: "my-data") · \(code: "settings")
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
        case .askDirectly: ["The answer is for you: ask me in a direct message."]
        case .unclearPeriod(let typed):
            [
                """
                I can't read a period in \(quote(typed)). For example: \(code: "me october"), \(code: "me last week"), \
                \(code: "me 2026-W47"), \(code: "me 2026-10-14").
                """
            ]
        }
    }

    /// *the week of 16–22 November*, *October 2025*
    func name(_ period: AskedPeriod) -> String {
        switch period {
        case .week(let week): "the week of \(span(week))"
        case .month(let year, let month): "\(Self.months[(month - 1) % 12]) \(year)"
        case .year(let year): "\(year)"
        case .day(let year, let month, let day): "\(date(DateComponents(month: month, day: day)).plainText) \(year)"
        }
    }

    /// The same at the start of a line.
    func title(_ period: AskedPeriod) -> String {
        let name = name(period)
        return name.prefix(1).uppercased() + name.dropFirst()
    }

    func digest(_ digest: RoomDigest, _ rules: HouseRules) -> Words {
        guard !digest.stories.isEmpty else { return "\(strong: title(digest.period)): no story noted here." }
        let shown = digest.stories.prefix(Self.mostStories).map { one -> Words in
            "• \(recipients(one)): \(quote(one.reason)) (\(name: one.giver.name))"
        }
        let values = digest.values.map { rules.values.name($0, in: .english) }
        let lived: [Words] = values.isEmpty ? [] : ["Values lived: \(list(values))."]
        return .joined(
            ["\(strong: title(digest.period))"] + shown + more(digest.stories.count - shown.count)
                + [count(digest.givers, digest.recipients)] + lived, with: "\n")
    }

    func values(_ rules: HouseRules) -> Words {
        guard !rules.values.list.isEmpty else {
            return "There's no list here: any hashtag will do, \(code: "/bravo @ana for … #helping-out") for example."
        }
        let lines = rules.values.list.map { value -> Words in
            let meaning: Words = value.meaning.map { ": \(text: $0.english)" } ?? ""
            return "• \(strong: value.name.english)\(meaning)"
        }
        let first = rules.values.list.first?.name.english.split(separator: " ").joined(separator: "-") ?? ""
        return .joined(
            ["What matters here:"] + lines + ["In a thank-you: \(code: "/bravo @ana for … #\(first)")"], with: "\n")
    }

    func recipients(_ one: Recognition) -> Words {
        one.team.map { "the \(name: $0) team" } ?? list(one.recipients.map(\.name))
    }

    func count(_ givers: Int, _ recipients: Int) -> Words {
        switch (givers, recipients) {
        case (1, 1): "In all, one person thanked another."
        case (1, _): "In all, one person thanked \(number(recipients))."
        case (_, 1): "In all, \(number(givers)) people thanked one."
        default: "In all, \(number(givers)) people thanked \(number(recipients))."
        }
    }

    func more(_ count: Int) -> [Words] {
        switch count {
        case ..<1: []
        case 1: ["and one more"]
        default: ["and \(number(count)) more"]
        }
    }

    static var mostStories: Int { 10 }
}
