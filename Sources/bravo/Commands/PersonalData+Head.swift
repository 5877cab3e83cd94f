import Foundation
import Praise

extension PersonalData {
    /// Who they are and what they wish, as one line of JSON.
    func head() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        let head = Head(
            name: name, accounts: accounts, knownSince: knownSince, preferences: preferences,
            mailStoppedAt: mailStoppedAt)
        return String(decoding: try encoder.encode(head), as: UTF8.self)
    }

    private struct Head: Encodable {
        var name: String
        var accounts: [Account]
        var knownSince: Date
        var preferences: Preferences
        var mailStoppedAt: Date?
    }
}
