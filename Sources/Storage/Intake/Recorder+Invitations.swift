import Foundation
import GRDB
import Praise

/// What people answer when they are told beforehand that a post will be about them.
extension Recorder {
    /// By an emoji on the message; the last one counts.
    mutating func answer(_ invitation: Invitation, _ emoji: Emoji) throws {
        guard let answer = FeatureAnswer(emoji: emoji.plain) else { return }
        try keep(answer, to: invitation, by: emoji.user, at: emoji.address)
    }

    /// In words, in the direct room.
    ///
    /// - Returns: whether the message was an answer.
    mutating func answered(_ heard: HeardMessage) throws -> Bool {
        guard let answer = heard.answer, heard.revision == .original,
            let person = try whose(heard.giver.user),
            let question = try EditionTable(database: database).openQuestion(to: person),
            case .toldBefore(let invitation) = try JSONText.decode(Saying.self, from: question)
        else { return false }
        try keep(answer, to: invitation, by: heard.giver.user, at: heard.address)
        return true
    }

    private mutating func keep(
        _ answer: FeatureAnswer, to invitation: Invitation, by user: UserID, at address: MessageAddress
    ) throws {
        guard let person = try whose(user) else { return }
        let isOpen = try EditionTable(database: database).answer(
            answer, by: person, on: invitation.period, site: invitation.site)
        guard isOpen else { return }
        try wish(answer, of: person, invitation)
        try queue([
            QueuedSaying(
                to: .person(Account(chat: intake.chat, user: user)),
                saying: .answered(answer, postAt: invitation.postAt),
                origin: .message(address, .original), purpose: .invitation)
        ])
    }

    /// "Never" is a wish for all that comes; another answer to the same question takes it back.
    private func wish(_ answer: FeatureAnswer, of person: PersonID, _ invitation: Invitation) throws {
        let table = PreferenceTable(database: database)
        var preferences = try table.preferences(of: person)
        if answer == .never {
            preferences.featured = .never
        } else if preferences.featured == .never {
            preferences.featured = invitation.needsYes ? .ifYes : .toldFirst
        } else {
            return
        }
        try table.set(preferences, of: person, at: now)
    }

    private func whose(_ user: UserID) throws -> PersonID? {
        try database.value("SELECT person FROM account WHERE chat = ? AND user = ?", [intake.chat, user])
    }
}
