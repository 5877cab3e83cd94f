public import Foundation

/// The server that takes a client's mails, and how it is spoken to. There is no way to switch certificate checks off.
public struct MailServer: Sendable {
    public enum Security: String, Hashable, Sendable, CaseIterable {
        /// In the clear at first, then TLS, without which nothing goes on (`STARTTLS`).
        case startTLS
        /// TLS from the first byte (`smtps`).
        case tls
        /// In the clear. Callers allow it for this machine only.
        case none
    }

    /// Who we are to the server.
    public struct Login: Sendable {
        public var user: String
        /// Asked for each mail. Reaches nothing but the login itself.
        public var password: @Sendable () -> String

        public init(user: String, password: @escaping @Sendable () -> String) {
            self.user = user
            self.password = password
        }
    }

    /// A name, or an address; an IPv6 one without brackets.
    public var host: String
    public var port: Int
    public var security: Security
    /// Nil for a server that asks for none. The password travels under TLS, or in the clear where ``security`` is `none`.
    public var login: Login?
    /// A PEM file of further certificate authorities, trusted beside the system's.
    public var extraAuthorities: URL?
    /// What we call ourselves in greeting the server: a domain, best that of the sender.
    public var greeting: String
    /// Seconds until the server is ready for a mail: name, connection, greetings, TLS and login together.
    public var connectTimeout: TimeInterval
    /// Seconds that a whole mail may take. Servers look mails through before they answer, for as long as ten minutes
    /// (RFC 5321 §4.5.3.2), and nobody but a person can tell what became of a mail that was not waited for.
    public var timeout: TimeInterval

    public init(
        host: String, port: Int, security: Security = .startTLS, login: Login? = nil, extraAuthorities: URL? = nil,
        greeting: String, connectTimeout: TimeInterval = 60, timeout: TimeInterval = 660
    ) {
        self.host = host
        self.port = port
        self.security = security
        self.login = login
        self.extraAuthorities = extraAuthorities
        self.greeting = greeting
        self.connectTimeout = connectTimeout
        self.timeout = timeout
    }
}
