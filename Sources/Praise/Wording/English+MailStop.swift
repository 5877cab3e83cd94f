/// For those who want no more mail.
extension English {
    func mailStopLine(_ link: String?) -> Words {
        guard let link else { return "No more of these mails? Reply “stop”." }
        return "No more of these mails? \(link: "Say so here", to: link), or reply “stop”."
    }

    func mailStopPage(_ moment: MailStopPage.Moment, contact: String?) -> MailStopPage {
        switch moment {
        case .asked:
            page(
                "No more mails?",
                "I'm Bravo, the thank-you bot (\(text: place.workspace)). One click, and I won't write to you by mail any more.",
                button: "No more mails")
        case .done:
            page(
                "All right.",
                """
                I won't write to you by mail any more. Changed your mind? Write to \(whom(contact)): one command is enough, \
                \(code: "bravo mail resume") with your address.
                """)
        case .unknown:
            page(
                "This link leads nowhere.",
                "It may have been cut on its way. Open it from the mail itself, or reply “stop” to that mail.")
        case .failed:
            page(
                "Not right now.",
                "I can't note that at the moment. Try again in a few minutes, or reply “stop” to the mail.")
        }
    }

    private func page(_ title: Words, _ words: Words, button: Words? = nil) -> MailStopPage {
        MailStopPage(language: .english, title: title, words: words, button: button)
    }

    private func whom(_ contact: String?) -> Words { contact.map { "\(text: $0)" } ?? "whoever looks after Bravo" }
}
