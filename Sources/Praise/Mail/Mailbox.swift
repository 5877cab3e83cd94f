/// Somebody who can be written to by mail.
public struct Mailbox: Hashable, Sendable, Codable {
    public var address: MailAddress
    /// As people call them; any text.
    public var name: String?
    /// What they read; nil for the workspace's language.
    public var language: Language?

    public init(_ address: MailAddress, name: String? = nil, language: Language? = nil) {
        self.address = address
        self.name = name
        self.language = language
    }
}

extension Identifier where Kind == ChatKind {
    /// What the outbox calls mail: a chat that only speaks. No chat of the settings can have this name.
    public static var mail: ChatID { "mail" }
}
