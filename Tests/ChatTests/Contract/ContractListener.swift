import Chat
import Praise
import Testing

/// Polls as the workshop does, and keeps what it heard.
struct ContractListener {
    let harness: any ContractHarness
    var cursor: Cursor
    var heard: [ChatEvent] = []

    init(_ harness: any ContractHarness, after cursor: Cursor) {
        self.harness = harness
        self.cursor = cursor
    }

    /// Polls until one of the events heard so far answers, and gives that answer.
    mutating func first<Answer>(_ answer: (ChatEvent) -> Answer?) async throws -> Answer {
        for _ in 0..<40 {
            if let found = heard.compactMap(answer).first { return found }
            let batch = try await harness.platform.poll(harness.stream, after: cursor)
            heard += batch.events
            cursor = batch.next
        }
        return try #require(heard.compactMap(answer).first, "it was not heard in 40 polls")
    }

    mutating func posted(_ id: MessageID) async throws -> Message {
        try await first { if case .posted(let message) = $0, message.address.message == id { message } else { nil } }
    }

    mutating func edited(_ id: MessageID, saying text: String) async throws -> Message {
        try await first {
            if case .edited(let message) = $0, message.address.message == id, message.plainText.contains(text) {
                message
            } else {
                nil
            }
        }
    }
}

extension Message {
    /// The words that may be parsed.
    var plainText: String {
        content.map { if case .text(let text) = $0 { text } else { "" } }.joined()
    }

    var mentions: [UserID] {
        content.compactMap { if case .mention(let user, _) = $0 { user } else { nil } }
    }
}
