/// Somebody who sends or gets a mail.
public struct MailParty: Hashable, Sendable {
    /// Any text; what no header can hold is left out of it.
    public var name: String?
    /// ASCII, with one `@`, and nothing in it that could end an address.
    public var address: String

    public init(_ address: String, name: String? = nil) {
        self.name = name
        self.address = address
    }

    /// What follows the `@`.
    public var domain: String { address.split(separator: "@").last.map(String.init) ?? "" }
}

extension MailParty {
    /// Why no mail can be sent from or to it; nil when one can. The server has the last word.
    var flaw: String? {
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...64).contains(parts[0].utf8.count), (1...253).contains(parts[1].utf8.count),
            address.utf8.count <= 254, address.utf8.allSatisfy(MailParty.mayStand)
        else { return "An address of the mail is none that can be written to." }
        return nil
    }

    /// Printable ASCII but for what frames, separates or quotes addresses.
    private static func mayStand(_ byte: UInt8) -> Bool {
        (0x21...0x7E).contains(byte) && !"<>()[]\\,;:\"".utf8.contains(byte)
    }
}
