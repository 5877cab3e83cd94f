public import Foundation

/// Everything that is kept about one person, for that person.
public struct PersonalData: Hashable, Sendable {
    public var name: String
    public var accounts: [Account]
    public var knownSince: Date
    public var preferences: Preferences
    /// Since when nothing is sent to their address any more, because they asked for that; nil while mail may come.
    public var mailStoppedAt: Date?
    /// Every line of the log that is theirs, as JSON.
    public var json: [String]
    /// The same as CSV, the heading first.
    public var csv: [String]

    public init(
        name: String, accounts: [Account], knownSince: Date, preferences: Preferences, mailStoppedAt: Date? = nil,
        json: [String], csv: [String]
    ) {
        self.name = name
        self.accounts = accounts
        self.knownSince = knownSince
        self.preferences = preferences
        self.mailStoppedAt = mailStoppedAt
        self.json = json
        self.csv = csv
    }

    /// The most bytes of lines in one message: with every sign escaped, it still fits into what a chat takes.
    static let mostBytes = 4_000

    /// The lines as they go out after the summary, each message whole by itself unless a single line is longer.
    var messages: [[String]] { Self.messages(json) + Self.messages(csv) }

    private static func messages(_ lines: [String]) -> [[String]] {
        var messages: [[String]] = []
        var left = 0
        for piece in lines.flatMap(pieces) {
            let size = piece.utf8.count
            if size > left {
                messages.append([])
                left = mostBytes
            }
            messages[messages.count - 1].append(piece)
            left -= size
        }
        return messages
    }

    /// A line cut between characters, where it is too long for one message.
    private static func pieces(_ line: String) -> [String] {
        guard line.utf8.count > mostBytes else { return [line] }
        var pieces = [""]
        var size = 0
        for character in line {
            size += character.utf8.count
            if size > mostBytes {
                pieces.append("")
                size = character.utf8.count
            }
            pieces[pieces.count - 1].append(character)
        }
        return pieces
    }
}
