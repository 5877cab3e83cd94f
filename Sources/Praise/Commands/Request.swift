/// Something asked of Bravo other than to note a thank: a word, and what follows it.
public struct Request: Hashable, Sendable, Codable {
    public var kind: Kind
    /// What follows the word, in one line, without punctuation at its end; a period for most kinds. May be empty.
    public var rest: String
    /// Who is named after it, in the order written, each once; only where the kind takes people.
    public var recipients: [Recipient]
    /// The message that the request answers.
    public var repliesTo: ReplyTarget?

    public init(_ kind: Kind, rest: String = "", recipients: [Recipient] = [], repliesTo: ReplyTarget? = nil) {
        self.kind = kind
        self.rest = rest
        self.recipients = recipients
        self.repliesTo = repliesTo
    }

    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        /// What I was given and gave.
        case me
        /// Why somebody was featured.
        case why
        /// My own lines of that.
        case whyMe
        /// The company's values.
        case values
        /// Small attentions that are standards here.
        case standards
        /// What happened in a room.
        case digest
        case privacy
        /// Everything about me.
        case myData
        case settings
        /// Take a thank of mine back, or, by a moderator, another's.
        case undo
        /// Take something out of a post.
        case withdraw

        /// What may be typed, folded, the longest first where one begins another.
        var words: [String] {
            switch self {
            case .me: ["me", "moi"]
            case .why: ["why", "pourquoi"]
            case .whyMe: ["why me", "pourquoi moi"]
            case .values: ["values", "valeurs"]
            case .standards: ["standards"]
            case .digest: ["digest", "resume"]
            case .privacy: ["privacy", "confidentialite"]
            case .myData: ["my-data", "my data", "mes-donnees", "mes donnees"]
            case .settings: ["settings", "reglages"]
            case .undo: ["undo", "annuler"]
            case .withdraw: ["withdraw", "retirer"]
            }
        }

        /// Whether something may follow the word.
        var takesMore: Bool {
            switch self {
            case .me, .why, .whyMe, .digest, .settings, .withdraw: true
            case .values, .standards, .privacy, .myData, .undo: false
            }
        }

        /// Whether it takes back what was said.
        public var isCorrection: Bool { self == .undo || self == .withdraw }

        /// Whether that may be people.
        var takesPeople: Bool { self == .withdraw }
    }
}
