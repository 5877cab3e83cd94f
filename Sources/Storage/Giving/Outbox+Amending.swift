import Foundation
import GRDB
import Praise

extension Outbox {
    /// Seconds after which a post that is not known to be in its chat is looked at again.
    private static let patience: TimeInterval = 30

    /// An item as it may be said today: a post without what was taken out of it, and the changing of one with its words.
    ///
    static func resolved(_ item: OutboxItem, at now: Date, _ database: Database) throws -> Resolution {
        guard try !MailStops(database: database).has(item.to) else { return .unwanted }
        let redactions = Redactions(database: database)
        guard case .amendment(let amendment) = item.saying else {
            var item = item
            item.saying = try redactions.applied(to: item.saying)
            return .ready(item)
        }
        guard let post = try Posts(database: database).post(amendment.post), post.state != .dropped else {
            return .pointless
        }
        guard post.state == .said else { return .early(now.addingTimeInterval(patience)) }
        var amending = item
        amending.saying = try redactions.applied(to: .week(post.story))
        amending.amends = OutboxItem.Amends(message: post.message, amendment: amendment)
        return .ready(amending)
    }

    /// Once a post was changed, or cannot be, whoever asked is told, whichever way that became known.
    func answerAmendment(_ id: Int64, _ saying: GivingSaying) throws {
        let text: String? = try database.value(
            "SELECT saying FROM outbox WHERE id = ? AND purpose = 'amendment' AND state IN ('said', 'dropped')", [id])
        guard let text, case .amendment(let amendment) = try? JSONText.decode(Saying.self, from: text) else { return }
        _ = try queue([amendment.answer(saying)])
    }

    /// What was meant for one person and could not be told them is nobody's to settle.
    func forgetQuietly(_ id: Int64) throws {
        try database.run(
            "UPDATE outbox SET judged_at = ? WHERE id = ? AND state = 'dropped' AND purpose IN ('hint', 'moderated')",
            [now.milliseconds, id])
    }

    enum Resolution {
        case ready(OutboxItem)
        case early(Date)
        case pointless
        /// Nobody there wants it any more.
        case unwanted
    }
}
