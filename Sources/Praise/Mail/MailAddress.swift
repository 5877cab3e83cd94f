/// An address that a mail can be sent to, as far as that can be told by looking at it.
///
/// It is ASCII, has one `@` and a domain with a dot, and holds nothing that could begin another address or another header.
public struct MailAddress: Hashable, Sendable {
    /// As it was written; case counts, since it may for a server.
    public let text: String

    public init(_ text: String) throws(Flaw) {
        if let flaw = Flaw(in: text) { throw flaw }
        self.text = text
    }

    /// What follows the `@`.
    public var domain: String { text.split(separator: "@").last.map(String.init) ?? "" }

    /// What is wrong with it.
    public enum Flaw: Error, Hashable, Sendable, CaseIterable {
        case noAt
        case severalAts
        case space
        case notASCII
        case sign
        case dots
        case domain
        case tooLong

        /// To be read after the address: `ines has no @; write it like ines@example.org`.
        public var advice: String {
            switch self {
            case .noAt: "has no @; write it like ines@example.org"
            case .severalAts: "has more than one @; write one address only"
            case .space: "holds a space or an invisible character; take it out"
            case .notASCII:
                "holds letters that not every mail server knows; write a domain with accents as its registrar does (xn--…)"
            case .sign: "holds a sign that cannot stand in an address, such as < > , or ;"
            case .dots: "has a dot too many before the @"
            case .domain: "has no domain after the @, such as example.org"
            case .tooLong: "is too long: at most 64 characters before the @ and 254 in all"
            }
        }
    }
}

extension MailAddress.Flaw {
    fileprivate init?(in text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        if parts.count > 2, !text.contains(where: \.isNewline) {
            self = .severalAts
        } else if text.unicodeScalars.contains(where: \.isInvisible) {
            self = .space
        } else if parts.count < 2 {
            self = .noAt
        } else if !text.utf8.allSatisfy({ $0 < 0x80 }) {
            self = .notASCII
        } else if text.utf8.contains(where: "<>()[]\\,;:\"".utf8.contains) {
            self = .sign
        } else if text.utf8.count > 254 || parts[0].count > 64 {
            self = .tooLong
        } else if parts[0].isEmpty
            || parts[0].split(separator: dot, omittingEmptySubsequences: false).contains(where: \.isEmpty)
        {
            self = parts[0].isEmpty ? .noAt : .dots
        } else if !Self.isDomain(parts[1]) {
            self = .domain
        } else {
            return nil
        }
    }

    private static func isDomain(_ text: Substring.UTF8View) -> Bool {
        let labels = text.split(separator: dot, omittingEmptySubsequences: false)
        guard labels.count > 1, let last = labels.last, !last.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return false
        }
        return labels.allSatisfy { label in
            (1...63).contains(label.count) && label.first != hyphen && label.last != hyphen
                && label.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) || $0 == hyphen }
        }
    }
}

private let dot = UInt8(ascii: ".")
private let hyphen = UInt8(ascii: "-")

extension Unicode.Scalar {
    /// Spaces of every kind, and what cannot be seen.
    fileprivate var isInvisible: Bool {
        switch properties.generalCategory {
        case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse: true
        default: false
        }
    }
}

extension MailAddress: Codable {
    public init(from decoder: any Decoder) throws {
        try self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

extension MailAddress: CustomStringConvertible {
    public var description: String { text }
}
