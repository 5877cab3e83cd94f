import Foundation

/// What is kept, and what the person thanked is told.
extension English {
    func told(_ telling: Telling, link: String?) -> Words {
        let thanks =
            telling.isTold
            ? thanks(telling.recognition, link: link) : "\(name: telling.recognition.giver.name) has just thanked you."
        return telling.isFirst ? "\(thanks)\n\(notice)" : thanks
    }

    func privacy(_ rules: HouseRules) -> Words {
        let contact: Words = rules.contact.map { "\(text: $0)" } ?? "whoever looks after me here"
        return """
            \(strong: "What I keep, and for whom")
            • Who thanks whom, for what, when and in which room; corrections; your settings. Nothing of other messages.
            • How long: as long as I'm in use here. Nothing goes away by itself; a thank-you taken back isn't shown any more.
            • Who sees it: the room of the thank-you, the one where I retell the week, whoever looks after me, and \(manager)
            • \(code: "me"), \(code: "why me"), \(code: "my-data") and \(code: "settings") answer you alone, and about you.
            • It isn't used for appraisal, pay or discipline.
            • Whom to write to: \(contact).
            """
    }

    private func thanks(_ one: Recognition, link: String?) -> Words {
        let giver: Words =
            one.isFromCustomer
            ? "From a customer, passed on by \(name: one.giver.name)" : "\(name: one.giver.name) thanks you"
        let address: Words = link.map { " · \(link: "see the message", to: $0)" } ?? ""
        return "\(giver): \(quote(one.reason))\n\(day(one.sentAt))\(address)"
    }

    /// *Tuesday 17 November*
    private func day(_ instant: Date) -> Words {
        let day = place.day(of: instant)
        return "\(text: Self.weekdays[((day.weekday ?? 1) + 5) % 7]) \(date(day))"
    }

    private var notice: Words {
        """
        I'm Bravo, the thank-you bot (\(text: place.workspace)).
        • I keep who thanks whom, for what and when. Nothing of other messages.
        • Who sees it: the room of the thank-you, the one where I retell the week, whoever looks after me, and \(manager)
        • It isn't used for appraisal, pay or discipline.
        • You choose: 👍 feature me, and tell me first (current setting) · 🤔 if I say yes · 🤫 never.
        • \(code: "my-data"): all I know about you · \(code: "settings"): change it, stop appearing · \
        \(code: "privacy"): the detail and whom to write to.
        """
    }

    /// Whoever manages them, and what that can bring.
    private var manager: Words {
        """
        your manager, for their own team, sometimes with an invitation to look at your work \
        (to switch that off: \(code: "settings look no")).
        """
    }
}
