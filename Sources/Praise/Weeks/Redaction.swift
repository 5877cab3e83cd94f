/// Something that must not be shown any more though it was told. Kept for good, and applied whenever a story is worded.
public enum Redaction: Hashable, Sendable, Codable {
    /// A person, with all that is told of them.
    case person(PersonID)
    /// What a person said of others; the name is for stories that know their givers by name alone.
    case giver(Person)
    /// What one message said.
    case message(MessageAddress)
    /// A reason, of a story that does not know its messages.
    case reason(String)
}
