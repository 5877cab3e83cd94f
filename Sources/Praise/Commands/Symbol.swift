/// One step of a message as the parser walks it.
enum Symbol {
    /// A scalar the sender typed as words.
    case typed(Unicode.Scalar)
    /// A scalar inside inline code: part of the wording, never of a command.
    case literal(Unicode.Scalar)
    /// A mention, by its index in ``Script/mentions``.
    case mention(Int)
    /// Where a code block stood.
    case wall
}
