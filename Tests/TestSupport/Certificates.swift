public import Foundation

/// Certificates made for one run of the tests by the `openssl` program, signed by an authority of their own.
public final class Certificates: Sendable {
    /// What can be wrong with a server's certificate, and what cannot.
    public enum Name: String, Sendable, CaseIterable {
        case good
        case wrongHost
        case expired
        case selfSigned
    }

    /// Made once, with the first test that needs them, and removed with the process's temporary folder.
    public static let shared = Result { try Certificates() }

    private let folder: URL

    private init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "bravo-curl-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try make("authority", "/CN=Authority of the tests", ["-x509", "-days", "30"])
        try make("selfSigned", "/CN=self", ["-x509", "-days", "30", "-addext", "subjectAltName=IP:127.0.0.1"])
        try sign(.good, for: "IP:127.0.0.1,DNS:localhost", days: 30)
        try sign(.wrongHost, for: "DNS:elsewhere.example.org", days: 30)
        try sign(.expired, for: "IP:127.0.0.1", days: -1)
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    /// The authority that signed all but the self-signed one.
    public var authority: URL { file("authority", "pem") }

    public func certificate(_ name: Name) -> URL { file(name.rawValue, "pem") }

    public func key(_ name: Name) -> URL { file(name.rawValue, "key") }

    private func sign(_ name: Name, for subject: String, days: Int) throws {
        try make(name.rawValue, "/CN=\(name.rawValue)", [])
        let request = file(name.rawValue, "request")
        try FileManager.default.moveItem(at: certificate(name), to: request)
        let names = file(name.rawValue, "names")
        try Data("subjectAltName=\(subject)\n".utf8).write(to: names)
        try Program.run(
            [
                "openssl", "x509", "-req", "-in", request.path, "-CA", authority.path, "-CAkey",
                file("authority", "key").path,
                "-CAcreateserial", "-days", "\(days)", "-extfile", names.path, "-out", certificate(name).path,
            ])
    }

    private func make(_ name: String, _ subject: String, _ more: [String]) throws {
        try Program.run(
            [
                "openssl", "req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", subject,
                "-keyout", file(name, "key").path, "-out", file(name, "pem").path,
            ] + more)
    }

    private func file(_ name: String, _ ending: String) -> URL {
        folder.appending(path: "\(name).\(ending)")
    }
}
