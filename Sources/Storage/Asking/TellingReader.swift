import Foundation
import GRDB
import Praise

/// Reads what one person is told of a thank, and whether they know what is kept of them.
struct TellingReader {
    let database: Database

    func telling(of address: MessageAddress, to account: Account) throws -> Telling? {
        guard let recognition = try Standing(database: database).recognition(at: address),
            let person = try PeopleTable(database: database).person(of: account),
            recognition.recipients.contains(where: { $0.id == person })
        else { return nil }
        let wishes = try PreferenceTable(database: database).preferences(of: person)
        return Telling(recognition: recognition, isFirst: try isFirst(person, address), isTold: wishes.isTold)
    }

    /// Whether no other saying has told them what is kept; the same one may be said again.
    private func isFirst(_ person: PersonID, _ address: MessageAddress) throws -> Bool {
        try !database.holds(
            """
            SELECT EXISTS (
                SELECT 1 FROM privacy_notice JOIN outbox ON outbox.id = privacy_notice.outbox
                WHERE person = ? AND saying <> ?)
            """, [person, try JSONText.encode(Saying.told(address))])
    }
}
