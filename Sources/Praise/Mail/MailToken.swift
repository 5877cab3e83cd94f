/// What stands for an address in a link: 32 hexadecimal digits, from which nobody can tell the address.
public struct MailToken: Hashable, Sendable, RawRepresentable {
    public let rawValue: String

    /// Nil for what no ledger has ever made.
    public init?(rawValue: String) {
        guard rawValue.utf8.count == 32,
            rawValue.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
        else { return nil }
        self.rawValue = rawValue
    }

    /// Takes as long for a near miss as for a wild guess.
    public func isSame(as other: MailToken) -> Bool {
        zip(rawValue.utf8, other.rawValue.utf8).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
