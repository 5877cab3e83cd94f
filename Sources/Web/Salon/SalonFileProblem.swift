/// Why the Salon's file cannot be used, for the operator.
public struct SalonFileProblem: Error, Hashable, Sendable, CustomStringConvertible {
    /// A sentence with advice.
    public var description: String
}
