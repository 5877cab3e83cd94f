import Foundation
import Praise

/// Sentences written by a fresh reader before there was any rule, in one of two halves: the rules were made beside `open` and never saw the other.
struct Corpus {
    struct Sentence: Decodable {
        var text: String
        var lang: String
        /// Whether it thanks somebody who is named for something that was done.
        var thanks: Bool
        var kind: String
    }

    let sentences: [Sentence]

    /// - Parameter half: the name of its file.
    init(_ half: String) throws {
        let file = Bundle.module.bundleURL.appending(path: "Corpus/\(half).jsonl")
        sentences = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
            try JSONDecoder().decode(Sentence.self, from: Data($0.utf8))
        }
    }

    /// Whether Bravo takes a sentence for a thank to people of the room.
    static func isUnderstood(_ text: String) -> Bool {
        isThank(text, as: [.text(text)]) || isThank(text, as: spans(text))
    }

    private static func isThank(_ text: String, as spans: [Span]) -> Bool {
        guard case .command(.thanks(let thanks)) = Room.parser.read(Room.message(spans), names: cast, isNatural: true)
        else { return false }
        return thanks.recipients.allSatisfy { if case .account = $0 { true } else { false } }
    }

    /// The same with mentions where the chat would have made some.
    private static func spans(_ text: String) -> [Span] {
        var spans: [Span] = []
        var rest = Substring(text)
        while let at = rest.firstIndex(of: "@") {
            let after = rest[rest.index(after: at)...]
            spans.append(.text(String(rest[..<at])))
            let name = people.filter { after.lowercased().hasPrefix($0.lowercased()) }.max { $0.count < $1.count }
            if let name, after.dropFirst(name.count).first.map({ !$0.isLetter && $0 != "-" }) ?? true {
                spans.append(.mention(UserID(name), label: name))
                rest = after.dropFirst(name.count)
            } else {
                spans.append(.text("@"))
                rest = after
            }
        }
        return spans + [.text(String(rest))]
    }

    private static let cast = MemberNames(people.map { Member(user: UserID($0), name: $0) })

    /// Everybody who may be meant; *here*, *prénom* and the bots are nobody.
    private static let people = [
        "ana", "Ana Ruiz", "elodie", "élodie", "karim", "Karim Benali", "nadia", "tom", "Tom Delmas", "Tom Okafor",
        "hugo",
        "paul", "Paul Novak", "Paul Girard", "sofia", "Sofia Lambert", "jean-paul", "Jean-Marc Oliveira", "idriss",
        "nora",
        "Nora Haddad", "inès", "ines", "zoé", "zoë", "françois",
    ]
}
