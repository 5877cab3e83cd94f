import Foundation

extension English {
    func toldBefore(_ invitation: Invitation) -> Words {
        let who: Words =
            invitation.givers > 1 ? "\(text: inWords(invitation.givers)) colleagues" : "A colleague"
        let when = time(of: invitation)
        // *2 p.m.* brings its own.
        let stop: Words = when.plainText.hasSuffix(".") ? "" : "."
        let end: Words =
            invitation.needsYes
            ? "Without a yes from you, the post won't be about you." : "No answer, and it goes out \(when)\(stop)"
        return """
            \(who) told a story about you \(text: span(invitation.period)). \
            You'll be employee of the \(text: invitation.period.kind.rawValue) \(when):
            \(.joined(invitation.quotes.map(quote), with: " · "))
            👍 gladly · 🙈 not this time · 🤫 never, thanks
            \(end)
            """
    }

    func answered(_ answer: FeatureAnswer, postAt: Date) -> Words {
        switch answer {
        case .gladly:
            let day = place.day(of: postAt)
            return "All right. At \(text: hour(day.hour ?? 0, day.minute ?? 0)), then."
        case .notThisTime:
            return "All right, not this time. Nobody will know, and the thanks stay yours: \(code: "me")."
        case .never:
            return "All right, and I won't ask again. Nobody will know. Changed your mind? \(code: "settings")"
        }
    }

    /// *at 2 p.m.*, or with the day where that is another.
    private func time(of invitation: Invitation) -> Words {
        let day = place.day(of: invitation.postAt)
        let isToday =
            Day(containing: invitation.toldAt, in: place.zone) == Day(containing: invitation.postAt, in: place.zone)
        return isToday ? "at \(text: hour(day.hour ?? 0, day.minute ?? 0))" : "on \(moment(invitation.postAt))"
    }

    private func span(_ period: Period) -> String {
        switch period {
        case .day(let day): "on \(spoken(day))"
        case .week: "last week"
        case .month(let month): "in \(genitive(.month(month)))"
        }
    }

    private func inWords(_ count: Int) -> String {
        let words = ["Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"]
        return words.indices.contains(count - 2) ? words[count - 2] : number(count).plainText
    }
}
