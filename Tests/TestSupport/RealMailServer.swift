import Foundation

/// `aiosmtpd` on loopback, which keeps each mail as Python's own `email` reads it. The receiver's name before the @ says how it
/// behaves: see `Tests/Mail/mail_server.py`.
public final class RealMailServer: Sendable {
    public enum Security: String, Sendable {
        case none
        case starttls
        case tls
    }

    /// Whether Python and aiosmtpd are there: `deploy/test` puts them there.
    public static let isInstalled = FileManager.default.isExecutableFile(atPath: python) && knowsAiosmtpd

    public let port: Int
    private let program: Program

    /// - Parameter login: whom it lets in; nil where it asks nobody.
    public init(
        _ security: Security = .none, _ certificate: Certificates.Name = .good,
        login: (user: String, password: String)? = nil, port: Int = 0
    ) throws {
        var command = [Self.python, Self.script, "--security", security.rawValue, "--port", "\(port)"]
        if security != .none {
            let certificates = try Certificates.shared.get()
            command += ["--certificate", certificates.certificate(certificate).path]
            command += ["--key", certificates.key(certificate).path]
        }
        if let login { command += ["--user", login.user, "--password", login.password] }
        program = try Program(command)
        guard let line = program.line(after: "PORT "), let port = Int(line) else {
            throw Program.Failed(command: command)
        }
        self.port = port
    }

    /// Every mail that came whole, those that were then refused among them.
    public var mails: [ReceivedMail] { told("MAIL ") }

    /// Whether each session that only looked was under TLS.
    public var greetings: [ReceivedGreeting] { told("NOOP ") }

    public func stop() { program.kill() }

    /// Waits for the server to have seen something; false when that has not come after so many seconds.
    public func saw(within seconds: Double = 20, _ condition: (RealMailServer) -> Bool) async -> Bool {
        let deadline = ContinuousClock.now + .seconds(seconds)
        while !condition(self) {
            guard ContinuousClock.now < deadline else { return false }
            try? await Task.sleep(for: .milliseconds(5))
        }
        return true
    }

    private func told<Value: Decodable>(_ word: String) -> [Value] {
        program.output.split(separator: "\n", omittingEmptySubsequences: true).compactMap { line in
            guard line.hasPrefix(word) else { return nil }
            return try? JSONDecoder().decode(Value.self, from: Data(line.dropFirst(word.count).utf8))
        }
    }

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    private static let script = root.appending(path: "Tests/Mail/mail_server.py").path
    private static let python =
        (ProcessInfo.processInfo.environment["BRAVO_SYNAPSE_VENV"] ?? root.appending(path: ".build/test/venv").path)
        + "/bin/python"
    private static let knowsAiosmtpd = (try? Program.run([python, "-c", "import aiosmtpd"])) != nil
}

/// A mail as the server had it.
public struct ReceivedMail: Decodable, Hashable, Sendable {
    public var from: String
    public var to: [String]
    public var tls: Bool
    public var hello: String
    public var user: String?
    public var headers: [[String]]
    /// What Python's parser finds wrong with it.
    public var defects: [String]
    /// Of the mail and each of its parts, from the outside inwards.
    public var types: [String]
    public var encodings: [String?]
    public var text: String?
    public var html: String?
    /// Bytes of the longest line.
    public var longest: Int
    public var ascii: Bool
    public var raw: String

    /// Every header of that name.
    public func header(_ name: String) -> [String] {
        headers.filter { $0[0].lowercased() == name.lowercased() }.map { $0[1] }
    }
}

/// A session without a mail.
public struct ReceivedGreeting: Decodable, Hashable, Sendable {
    public var tls: Bool
    public var user: String?
}
