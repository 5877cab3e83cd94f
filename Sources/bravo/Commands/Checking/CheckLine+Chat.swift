import Chat
import Foundation
import Praise

extension CheckLine {
    static func account(_ facts: ChatFacts) -> CheckLine {
        .ok(facts.subject("account"), "\(facts.me.user.rawValue.shownSafely) (“\(facts.me.name.shownSafely)”)")
    }

    /// What the chat would not do, and what the command ends with because of it.
    static func failure(_ failure: ChatFailure, of chat: Settings.Chat, _ what: String) -> CheckLine {
        let subject = "\(chat.id): \(what)"
        return switch failure.kind {
        case .unauthorized: .mend(subject, "\(failure.advice) \(newToken(chat))")
        case .refused: .mend(subject, failure.advice)
        case .rateLimited: .look(subject, failure.advice)
        case .unreachable, .unknown, .cancelled: .mend(subject, failure.advice, .unavailable)
        }
    }

    /// - Parameter known: who is in Bravo's rooms.
    static func operators(_ operators: [UserID], known: Set<UserID>, _ facts: ChatFacts) -> [CheckLine] {
        let (here, missing) = (operators.filter(known.contains), operators.filter { !known.contains($0) })
        let subject = facts.subject("operators")
        let strangers = missing.map { user in
            CheckLine.look(
                subject,
                "\(user.rawValue.shownSafely) is in none of Bravo’s rooms. Is it written right under `operators`? Then "
                    + "invite them to one, so that it is sure that they can be told.")
        }
        guard !here.isEmpty else { return strangers }
        let names = here.map(\.rawValue.shownSafely).joined(separator: ", ")
        return [.ok(subject, "\(names): in a room with Bravo, and told what only an operator can mend")] + strangers
    }

    private static func newToken(_ chat: Settings.Chat) -> String {
        switch chat.platform {
        case .matrix:
            "In Element: log in as Bravo’s account in a private window, copy the token under Settings → Help & About → "
                + "Advanced, close the window without logging out, and put it into \(chat.token) (mode 0600)."
        case .salon: "The file is \(chat.token)."
        }
    }
}
