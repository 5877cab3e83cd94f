import Foundation
import GRDB
import Praise

/// What was told in posts, as queued, inside one transaction.
struct Posts {
    let database: Database

    struct Post {
        var key: SendKey
        var place: Addressee
        var state: OutboxState
        var attempts: Int
        /// What it became in the chat; nil until it is known to be there.
        var message: MessageID?
        /// As it was frozen, with what was taken out of it since.
        var story: Story

        init?(row: Row) {
            guard let saying = try? JSONText.decode(Saying.self, from: row["saying"]), case .week(let story) = saying,
                let place = try? JSONText.decode(Addressee.self, from: row["addressee"])
            else { return nil }
            key = row["key"]
            self.place = place
            state = OutboxState(rawValue: row["state"]) ?? .dropped
            attempts = row["attempts"]
            message = row["remote_id"]
            self.story = story
        }
    }

    /// Every post that was queued, the latest first.
    func all() throws -> [Post] {
        try database.rows("SELECT * FROM outbox WHERE purpose = 'week' ORDER BY id DESC").compactMap(Post.init(row:))
    }

    func post(_ key: SendKey) throws -> Post? {
        try database.row("SELECT * FROM outbox WHERE key = ?", [key]).flatMap(Post.init(row:))
    }

    /// The post that a message of ours is.
    func post(at address: MessageAddress) throws -> Post? {
        try database.row(
            """
            SELECT * FROM outbox
            WHERE purpose = 'week' AND chat = ? AND coalesce(room, ?) = ? AND remote_id = ?
            ORDER BY id DESC LIMIT 1
            """, [address.chat, address.room, address.room, address.message]
        ).flatMap(Post.init(row:))
    }
}
