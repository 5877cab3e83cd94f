import Curl
import Foundation
import Praise

extension Settings {
    /// How mail is sent.
    struct Mail: Hashable, Sendable {
        enum Security: String, Hashable, Sendable, CaseIterable {
            case starttls
            case tls
            /// In the clear, on this machine only.
            case none
        }

        /// A login at the server.
        struct Login: Hashable, Sendable {
            var user: String
            var password: TokenSource
            /// Where the settings name the password's file.
            var passwordOrigin: Origin
        }

        var server: ListenAddress
        var security: Security
        var from: Mailbox
        /// Who reads the answers; nil for `from`.
        var replyTo: Mailbox?
        var login: Login?
        /// A PEM file of further certificate authorities.
        var caFile: URL?
    }
}

extension Settings.Mail {
    /// The server as the client wants it.
    func mailServer(password: @escaping @Sendable () -> Secret) -> MailServer {
        MailServer(
            host: server.host, port: server.port, security: MailServer.Security(security),
            login: login.map { MailServer.Login(user: $0.user) { password().revealed } }, extraAuthorities: caFile,
            greeting: from.address.domain)
    }
}

extension MailServer.Security {
    init(_ security: Settings.Mail.Security) {
        self =
            switch security {
            case .starttls: .startTLS
            case .tls: .tls
            case .none: .none
            }
    }
}
