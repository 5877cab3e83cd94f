import Foundation
import Web

/// One object: `running`, then what the bot told, what the ledger tells, and what waits for a person.
extension StatusReport: Encodable {
    private enum Key: String, CodingKey {
        case running, well, problems, status, silence, ledgerProblem, outbox, weeks, chats, waiting
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(status != nil, forKey: .running)
        try container.encode(status?.problems.isEmpty ?? false, forKey: .well)
        try container.encode(status?.problems ?? [], forKey: .problems)
        try container.encodeIfPresent(status, forKey: .status)
        try container.encodeIfPresent(silence, forKey: .silence)
        try container.encodeIfPresent(ledgerProblem, forKey: .ledgerProblem)
        guard let ledger else { return }
        try container.encode(ledger.outbox, forKey: .outbox)
        try container.encode(ledger.weeks, forKey: .weeks)
        try container.encode(ledger.readUpTo, forKey: .chats)
        try container.encode(ledger.waiting.map { OutboxJSON($0) }, forKey: .waiting)
    }
}

extension Encodable {
    /// For standard output: one line, keys in order, times as RFC 3339 in UTC.
    func jsonLine() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
}
