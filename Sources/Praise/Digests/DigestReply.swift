import Foundation

/// Words that answer an item of a digest: what is missing, or how a standard is to be called.
public enum DigestReply: Hashable, Sendable {
    /// `need: …`, `besoin : …`
    case need(String)
    /// `standard: …`
    case standard(String)

    /// The longest that is passed on, in characters.
    public static let longest = 500

    /// Nil for what begins otherwise or says nothing; what is longer is cut at ``longest`` characters.
    public init?(_ text: String) {
        guard let colon = text.firstIndex(of: ":") else { return nil }
        let said = Reason.cleaned(String(text[text.index(after: colon)...]))
        guard !said.isEmpty else { return nil }
        let words = String(said.prefix(Self.longest))
        switch NameFold.sortKey(text[..<colon].trimmingCharacters(in: .whitespacesAndNewlines)) {
        case "need", "besoin": self = .need(words)
        case "standard": self = .standard(words)
        default: return nil
        }
    }
}
