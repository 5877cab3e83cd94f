import Foundation
import TestSupport
import Testing

/// `openssl s_server` on loopback: answers a GET with a page about the TLS session.
struct TLSServer {
    let port: Int
    private let program: Program

    init(_ name: Certificates.Name, _ more: [String] = []) throws {
        let certificates = try Certificates.shared.get()
        program = try Program(
            [
                "openssl", "s_server", "-accept", "127.0.0.1:0", "-www", "-cert", certificates.certificate(name).path,
                "-key", certificates.key(name).path,
            ] + more)
        let address = try #require(program.line(after: "ACCEPT "))
        port = try #require(Int(address.split(separator: ":").last ?? ""))
    }

    func url(_ path: String = "/", host: String = "127.0.0.1") throws -> URL {
        try #require(URL(string: "https://\(host):\(port)\(path)"))
    }
}
