import Foundation

/// What may stand for a machine in an address.
enum HostName {
    /// `localhost`, `::1`, or 127.0.0.0/8 written as four numbers: what cannot leave this machine, and nothing that only looks so.
    static func isLoopback(_ host: String) -> Bool {
        if host.lowercased() == "localhost" { return true }
        if let bytes = ipv6(host) { return bytes == Array(repeating: 0, count: 15) + [1] }
        return ipv4(host)?.first == 127
    }

    static func isIPv6(_ host: String) -> Bool {
        ipv6(host) != nil
    }

    /// Letters, digits, `-`, `_` and dots, as in names and IPv4 addresses; 1 to 253 bytes. A name that ends in a number is an IPv4 address or nothing.
    static func isName(_ host: String) -> Bool {
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        guard host.utf8.count <= 253, labels.allSatisfy({ (1...63).contains($0.utf8.count) }),
            host.utf8.allSatisfy({ $0.isNameByte || $0 == UInt8(ascii: ".") })
        else { return false }
        let endsInNumber = labels.last?.utf8.allSatisfy { (48...57).contains($0) } ?? false
        return !endsInNumber || ipv4(host) != nil
    }

    /// The four bytes of an address in the usual spelling; not of `127.1` or `0x7f.0.0.1`.
    private static func ipv4(_ host: String) -> [UInt8]? {
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        let bytes = parts.compactMap { part in String(part).utf8.count <= 3 ? UInt8(part) : nil }
        return parts.count == 4 && bytes.map(String.init) == parts.map(String.init) ? bytes : nil
    }

    private static func ipv6(_ host: String) -> [UInt8]? {
        var address = in6_addr()
        guard inet_pton(AF_INET6, host, &address) == 1 else { return nil }
        return withUnsafeBytes(of: &address) { Array($0) }
    }
}

extension UInt8 {
    fileprivate var isNameByte: Bool {
        (48...57).contains(self) || (97...122).contains(self | 0x20) || self == UInt8(ascii: "-")
            || self == UInt8(ascii: "_")
    }
}
