import Foundation

/// Sends mails over libcurl, one recipient each, with every limit always set.
///
/// For example:
///
/// ```swift
/// let client = try MailClient(MailServer(host: "mail.example.org", port: 587, greeting: "example.org"))
/// do {
///     try await client.send(message)
/// } catch {
///     switch error.delivery {
///     case .surelyNotSent: print("Safe to send again.", error.advice)
///     case .unknown: print("It may have arrived.", error.advice)
///     }
/// }
/// await client.close()
/// ```
///
/// One thread drives all mails of a client through libcurl's multi interface, each on a connection of its own. It takes
/// nothing from the environment: no proxy, no `.netrc`, no key log. libcurl waits for a server's verdict on a mail without
/// giving its thread back; cancelling, closing and ``isAlive()`` are seen to within two seconds all the same, and other mails wait.
public final class MailClient: Sendable {
    private let thread: CurlThread<MailErrand>
    private let host: String

    /// Starts the client's thread; connects to nobody yet.
    ///
    /// - Throws: ``MailFailure`` of kind `invalid` for a server that cannot be used, among them an unreadable file of
    ///   authorities; `outOfResources` when libcurl cannot start.
    public init(_ server: MailServer) throws(MailFailure) {
        if let flaw = server.flaw { throw MailFailure(.surelyNotSent, .invalid, advice: flaw) }
        let authorities = try MailClient.authorities(server.extraAuthorities)
        host = server.host
        do throws(SetupFailure) {
            thread = try CurlThread { MailKit(server, authorities: authorities) }
        } catch {
            throw MailFailure(MailEnding(code: error.code, host: server.host))
        }
    }

    /// Sends a mail and returns once the server has taken it.
    ///
    /// - Throws: ``MailFailure``, which says whether it may have been taken. Nothing is ever sent twice by itself.
    public func send(_ message: MailMessage) async throws(MailFailure) {
        if let flaw = message.flaw { throw MailFailure(.surelyNotSent, .invalid, advice: flaw) }
        _ = try await run(.take(message))
    }

    /// Connects as for a mail (greetings, TLS and login), and takes leave without one.
    ///
    /// - Returns: whether the server let us log in; false where there is no login, and where the server offers none.
    public func greet() async throws(MailFailure) -> Bool {
        try await run(.greet).isLoggedIn
    }

    /// Whether the client's thread takes orders: true once it has, false when the client is closed.
    public func isAlive() async -> Bool {
        await thread.isAlive()
    }

    /// Ends every mail under way, then the thread, and returns when all handles are freed. Every later ``send(_:)`` fails as
    /// closed; closing twice is fine.
    public func close() async {
        await thread.close()
    }

    private func run(_ wish: MailErrand.Wish) async throws(MailFailure) -> MailReception {
        let host = host
        return try await thread.run { MailErrand(id: $0, wish: wish, host: host, continuation: $1) }.get()
    }

    private static func authorities(_ file: URL?) throws(MailFailure) -> Data? {
        do throws(HTTPFailure) {
            return try Authorities.bundle(adding: file)
        } catch {
            throw MailFailure(.surelyNotSent, .invalid, advice: error.advice)
        }
    }
}
