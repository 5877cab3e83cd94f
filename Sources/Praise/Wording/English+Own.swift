import Foundation

/// What one person reads of themselves.
extension English {
    func own(_ thanks: OwnThanks, _ rules: HouseRules) -> Words {
        let title: Words = "\(strong: title(thanks.period))"
        guard !thanks.received.isEmpty || !thanks.given.isEmpty else {
            let nothing: Words = "\(title): nothing noted in your name. For another period: \(code: "me october")"
            return .joined([nothing] + looked(thanks), with: "\n")
        }
        let received = section("Received:", thanks.received) { one in
            let joined: Words = one.joined.isEmpty ? "" : ", with \(list(one.joined.map(\.name)))"
            let giver: Words =
                one.isFromCustomer ? "from a customer, passed on by \(name: one.giver.name)" : "\(name: one.giver.name)"
            return "\(giver)\(joined): \(quote(one.reason))\(tags(one, rules))"
        }
        let given = section("Given:", thanks.given) { one in
            let along: Words = one.giver.id == thanks.person ? "" : ", with \(name: one.giver.name)"
            return "to \(recipients(one))\(along): \(quote(one.reason))\(tags(one, rules))"
        }
        return .joined([title] + received + given + looked(thanks), with: "\n")
    }

    func summary(_ data: PersonalData) -> Words {
        let accounts = Words.list(
            data.accounts.map { "\(code: $0.user.rawValue) (\(text: $0.chat.rawValue))" }, last: " and ")
        let known = place.day(of: data.knownSince)
        let lines: Words =
            data.json.isEmpty
            ? "No thanks in the log."
            : "The messages that follow give each line of the log, first as JSON, then as CSV."
        let mail: Words = data.mailStoppedAt.map { "\nNo mail since \(moment($0)), as you asked" } ?? ""
        return """
            \(strong: "All I know about you")
            Name: \(name: data.name)
            Accounts: \(accounts)
            Since \(date(known)) \(known.year ?? 0)
            \(wishes(data.preferences))\(mail)
            \(lines)
            """
    }

    func settings(_ wishes: Preferences, _ language: Language, typed: String) -> Words {
        let unread: Words = typed.isEmpty ? "" : "I can't read a setting in \(quote(typed)). This is what can be set:\n"
        return """
            \(unread)\(strong: "Your settings"). Nobody else reads them here.
            • language: \(text: language == .french ? "French" : "English") · \(code: "settings language fr")
            • tell you when someone thanks you: \(yes(wishes.isTold)) · \(code: "settings tell no")
            • name you in public posts: \(shown(wishes.shown)) · \(code: "settings posts yes"), \(code: "room") or \(code: "no")
            • featured: \(featured(wishes.featured)) · \(code: "settings featured yes"), \(code: "ask") or \(code: "never")
            • sometimes invite your manager to look at your work: \(yes(wishes.isAskedAbout)) · \(code: "settings look no")
            """
    }

    func changed(_ change: PreferenceChange) -> Words {
        switch change {
        case .language(.french): "All right, in French."
        case .language(.english): "All right, in English."
        case .told(true): "All right: I'll tell you who thanks you, and for what."
        case .told(false): "All right, I won't tell you any more. It's all there: \(code: "me")"
        case .shown(.everywhere): "All right: public posts may name you."
        case .shown(.room): "All right: you'll be named in the room of the thank-you, nowhere else."
        case .shown(.nowhere): "All right: public posts won't name you any more."
        case .featured(.toldFirst): "All right: featured, and told first."
        case .featured(.ifYes): "All right: I'll ask first, and without a yes it won't be posted."
        case .featured(.never):
            "All right, and I won't ask. Nobody will know. Changed your mind? \(code: "settings")"
        case .askedAbout(true): "All right: I may sometimes invite your manager to look at your work."
        case .askedAbout(false): "All right: I won't invite your manager to look at your work."
        }
    }

    /// What their manager was told, told to them as well.
    private func looked(_ thanks: OwnThanks) -> [Words] {
        guard let date = thanks.lookedAt else { return [] }
        return [
            """
            On \(self.date(place.day(of: date))), with no stories here for 30 days, I invited your manager to look at your work. \
            To stop that: \(code: "settings look no")
            """
        ]
    }

    private func wishes(_ wishes: Preferences) -> Words {
        let language: Words = wishes.language.map { "language \(text: $0 == .french ? "French" : "English"), " } ?? ""
        return """
            Settings: \(language)told \(yes(wishes.isTold)), public posts \(shown(wishes.shown)), \
            featured \(featured(wishes.featured))
            """
    }

    private func yes(_ isSo: Bool) -> Words { isSo ? "yes" : "no" }

    private func shown(_ shown: Preferences.Shown) -> Words {
        switch shown {
        case .everywhere: "yes"
        case .room: "in the room of the thank-you"
        case .nowhere: "no"
        }
    }

    private func featured(_ featured: Preferences.Featured) -> Words {
        switch featured {
        case .toldFirst: "yes, told first"
        case .ifYes: "if you say yes"
        case .never: "never"
        }
    }

    private func section(_ title: Words, _ thanks: [Recognition], _ line: (Recognition) -> Words) -> [Words] {
        guard !thanks.isEmpty else { return [] }
        let shown = thanks.prefix(Self.mostLines).map { "• \(date(place.day(of: $0.sentAt))), \(line($0))" as Words }
        let rest = more(thanks.count - shown.count).map { "\($0): \(code: "my-data")" as Words }
        return [title] + shown + rest
    }

    private func tags(_ one: Recognition, _ rules: HouseRules) -> Words {
        let names = one.values.map { rules.values.name($0, in: .english) }
        return names.isEmpty ? "" : " · \(list(names))"
    }

    static var mostLines: Int { 15 }
}
