import Foundation

/// How the addresses of servers and proxies are read.
enum ServerURL {
    /// A chat's server: `https://host`, a port and a path if need be; `http` only where it cannot leave the machine or is allowed.
    static func chat(_ text: String, allowHTTP: Bool) throws(SettingsObjection) -> URL {
        let parts = try parts(text, example: "https://chat.example.org")
        switch parts.scheme {
        case "https": break
        case "http":
            guard allowHTTP || HostName.isLoopback(bareHost(parts)) else {
                throw SettingsObjection(
                    "would send the token readable by anyone on the way",
                    "Write https://, or `allowHTTP: true` beside it if the network between is yours alone.")
            }
        default: throw SettingsObjection("is not an https address", "Write it like https://chat.example.org.")
        }
        return try assembled(parts, example: "https://chat.example.org")
    }

    /// A proxy: `http://host:port` and nothing more.
    static func proxy(_ text: String) throws(SettingsObjection) -> URL {
        let example = "http://proxy.example.org:3128"
        let parts = try parts(text, example: example)
        guard parts.scheme == "http", parts.path.isEmpty || parts.path == "/" else {
            throw SettingsObjection("is not the address of an HTTP proxy", "Write it like \(example).")
        }
        return try assembled(parts, example: example)
    }

    /// Where our own pages are reached from outside. In the clear too: mail programs then leave the link to their readers.
    static func pages(_ text: String) throws(SettingsObjection) -> URL {
        let example = "https://bravo.example.org"
        let parts = try parts(text, example: example)
        guard parts.scheme == "https" || parts.scheme == "http" else {
            throw SettingsObjection("is not the address of a page", "Write it like \(example).")
        }
        // It stands in a header of every mail, which has an end.
        guard text.utf8.count <= 300 else {
            throw SettingsObjection("is longer than 300 characters", "Write it like \(example).")
        }
        return try assembled(parts, example: example)
    }

    private static func parts(_ text: String, example: String) throws(SettingsObjection) -> URLComponents {
        guard var parts = URLComponents(string: text) else {
            // An address that cannot be taken apart may still hold a password.
            throw SettingsObjection("is not an address", "Write it like \(example).", hidesValue: text.contains("@"))
        }
        guard parts.user == nil, parts.password == nil, !text.contains("@") else {
            throw SettingsObjection(
                "holds a user name or a password",
                "Leave out what stands before the @; the token belongs in tokenFile.",
                hidesValue: true)
        }
        guard parts.query == nil, parts.fragment == nil else {
            throw SettingsObjection(
                "holds a ? or a #", "Write the address without what follows; the token belongs in tokenFile.",
                hidesValue: true)
        }
        parts.scheme = parts.scheme?.lowercased()
        guard text.contains("://") else {
            let proposal = HostName.isName(text) ? "https://\(text)" : example
            throw SettingsObjection("does not say https://", "Write it like \(proposal).")
        }
        return parts
    }

    private static func assembled(_ parts: URLComponents, example: String) throws(SettingsObjection) -> URL {
        let host = bareHost(parts)
        guard HostName.isName(host) || HostName.isIPv6(host), (1...65535).contains(parts.port ?? 443) else {
            throw SettingsObjection("has no usable host or port", "Write it like \(example).")
        }
        var parts = parts
        while parts.percentEncodedPath.hasSuffix("/") { parts.percentEncodedPath.removeLast() }
        guard let url = parts.url else { throw SettingsObjection("is not an address", "Write it like \(example).") }
        return url
    }

    /// Without the brackets of an IPv6 address.
    private static func bareHost(_ parts: URLComponents) -> String {
        let host = parts.encodedHost ?? ""
        return host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host
    }
}
