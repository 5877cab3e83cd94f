import Foundation

extension MailServer {
    /// Why no client can be made of it, as a sentence for the operator; nil when one can.
    var flaw: String? {
        guard MailServer.isHost(host), (1...65535).contains(port) else {
            return "The mail server has no usable host or port."
        }
        guard MailServer.isHost(greeting) else { return "The name to greet \(host) with is not a domain." }
        guard connectTimeout.isFinite, connectTimeout > 0, timeout.isFinite, timeout > 0 else {
            return "The times that \(host) is given must be more than 0 seconds."
        }
        return login.map { $0.user.isEmpty } ?? false ? "The login at \(host) has no user name." : nil
    }

    /// What libcurl is to connect to; the path is what it greets with.
    var url: String {
        let scheme = security == .tls ? "smtps" : "smtp"
        return "\(scheme)://\(host.contains(":") ? "[\(host)]" : host):\(port)/\(greeting)"
    }

    /// Letters, digits and what stands between them: nothing that could end the host or begin another part of a URL.
    private static func isHost(_ text: String) -> Bool {
        (1...253).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                (0x30...0x3A).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || "-_.".utf8.contains(byte)
            }
    }
}
