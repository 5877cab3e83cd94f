/// Text to be shown in a chat. User text enters as `text` and can never become markup or a mention.
public struct Words: Hashable, Sendable {
    public var parts: [Part]

    public init(_ parts: [Part] = []) {
        self.parts = parts
    }

    public enum Part: Hashable, Sendable {
        /// Plain text, shown exactly as it is; it holds no line break.
        case text(String)
        /// A person's name: never a mention, so that nobody is pinged by being talked about.
        case name(String)
        case strong(String)
        /// What to type, for example `/bravo @ana for …`.
        case code(String)
        /// Words that lead to an address.
        case link(String, to: String)
        /// A new line.
        case lineBreak
    }
}
