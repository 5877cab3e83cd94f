/// What a look at the place of a refused token brought.
public enum TokenNews: Hashable, Sendable {
    /// The one that is refused.
    case same
    /// Another one, in use from now on.
    case changed
    /// None that can be used: a sentence for the operator.
    case unreadable(String)
}
