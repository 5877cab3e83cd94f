/// Where to listen: `host:port`, with the brackets of an IPv6 address left out.
struct ListenAddress: Hashable, Sendable {
    var host: String
    /// 0 to 65535; 0 takes any free one.
    var port: Int

    static let standard = ListenAddress(host: "127.0.0.1", port: 8080)

    init(host: String, port: Int) {
        (self.host, self.port) = (host, port)
    }

    /// Reads `127.0.0.1:8080`, `localhost:8080` or `[::1]:8080`.
    ///
    /// - Parameter example: for the remedy.
    init(_ text: String, such example: String = "127.0.0.1:8080 or \"[::1]:8080\"") throws(SettingsObjection) {
        let remedy = "Write host:port, such as \(example)."
        guard let colon = text.lastIndex(of: ":") else { throw SettingsObjection("has no port", remedy) }
        let digits = text[text.index(after: colon)...]
        guard (1...5).contains(digits.utf8.count), digits.utf8.allSatisfy({ (48...57).contains($0) }),
            let port = Int(digits), port <= 65535
        else { throw SettingsObjection("has no port from 0 to 65535 after its last colon", remedy) }
        guard let host = Self.host(text[..<colon]) else { throw SettingsObjection("has no usable host", remedy) }
        self.init(host: host, port: port)
    }

    private static func host(_ text: Substring) -> String? {
        if text.hasPrefix("["), text.hasSuffix("]") {
            let inside = String(text.dropFirst().dropLast())
            return HostName.isIPv6(inside) ? inside : nil
        }
        return HostName.isName(String(text)) ? String(text) : nil
    }
}
