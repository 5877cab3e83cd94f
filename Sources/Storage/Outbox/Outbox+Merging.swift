import Foundation
import GRDB
import Praise

extension Outbox {
    /// See ``Ledger/mergeNoted(in:room:at:)``.
    func mergeNoted(in chat: ChatID, room: RoomID) throws -> Int {
        let waiting = try unclaimed(in: chat, room: room).filter(\.isMergeable)
        let sentence = try openSentence(in: chat, room: room)
        guard let first = waiting.first, sentence != nil || waiting.count(where: \.isReaction) > 1 else {
            return try sentence.map(count) ?? 0
        }
        let target = try sentence ?? open(in: chat, room: room, first: first)
        for saying in waiting {
            try database.run(
                "UPDATE outbox SET state = 'merged', merged_into = ?, due_at = NULL, settled_at = ? WHERE id = ?",
                [target, now.milliseconds, saying.id])
        }
        return try recount(target)
    }

    private func unclaimed(in chat: ChatID, room: RoomID) throws -> [Unclaimed] {
        try database.rows(
            """
            SELECT id, key, saying FROM outbox INDEXED BY outbox_unclaimed
            WHERE chat = ? AND room = ? AND state = 'queued' AND attempts = 0 AND purpose IN ('noted', 'answer')
            ORDER BY id
            """, [chat, room]
        ).compactMap { try? Unclaimed(row: $0) }
    }

    private func openSentence(in chat: ChatID, room: RoomID) throws -> Int64? {
        try database.value(
            """
            SELECT id FROM outbox INDEXED BY outbox_unclaimed
            WHERE chat = ? AND room = ? AND state = 'queued' AND attempts = 0 AND purpose = 'merged'
            ORDER BY id LIMIT 1
            """, [chat, room])
    }

    private func open(in chat: ChatID, room: RoomID, first: Unclaimed) throws -> Int64 {
        let key = mint.key(mergingFrom: first.key)
        _ = try insert(.manyNoted(2), to: .room(chat, room), purpose: .merged, key: key)
        return database.lastInsertedRowID
    }

    private func recount(_ sentence: Int64) throws -> Int {
        let count = try count(sentence)
        try database.run(
            "UPDATE outbox SET saying = ? WHERE id = ?", [try JSONText.encode(Saying.manyNoted(count)), sentence])
        return count
    }

    /// How many reactions a sentence stands for; what else it swallowed explained one of them.
    private func count(_ sentence: Int64) throws -> Int {
        let merged = try database.rows(
            "SELECT id, key, saying FROM outbox WHERE merged_into = ?", [sentence]
        ).compactMap { try? Unclaimed(row: $0) }
        return merged.count(where: \.isReaction)
    }

    /// A saying nobody has tried to say yet.
    private struct Unclaimed {
        var id: Int64
        var key: SendKey
        var saying: Saying

        init(row: Row) throws {
            id = row["id"]
            key = row["key"]
            saying = try JSONText.decode(Saying.self, from: row["saying"])
        }

        var isReaction: Bool { saying.isReaction }

        var isMergeable: Bool {
            switch saying {
            case .noted, .firstNoted: true
            default: false
            }
        }
    }
}
