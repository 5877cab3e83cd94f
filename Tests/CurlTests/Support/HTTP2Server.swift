import Foundation
import TestSupport
import Testing

/// `nghttpd` on loopback, serving one page.
struct HTTP2Server {
    static let path = "/usr/sbin/nghttpd"
    static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: path) }

    let port: Int
    private let program: Program

    init() throws {
        let certificates = try Certificates.shared.get()
        let folder = FileManager.default.temporaryDirectory.appending(path: "bravo-h2-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data("merci\n".utf8).write(to: folder.appending(path: "index.html"))
        port = try deadPort()
        program = try Program(
            [
                HTTP2Server.path, "-v", "-a", "127.0.0.1", "-d", folder.path, "\(port)", certificates.key(.good).path,
                certificates.certificate(.good).path,
            ])
        _ = try #require(program.line(after: "IPv4: listen"))
    }

    func url() throws -> URL {
        try #require(URL(string: "https://127.0.0.1:\(port)/"))
    }
}
