import Foundation
import TestSupport

/// A folder with `bravo.yaml`, a token and what Bravo keeps.
struct BravoFolder: Sendable {
    private let binary: String
    private let folder: TemporaryFolder

    init(_ binary: String, url: URL, token: String, room: String, operator person: String) throws {
        self.binary = binary
        folder = try TemporaryFolder()
        let file = folder.url.appending(path: "token")
        try Data(token.utf8).write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
        let yaml = """
            workspace: Atelier Dupont
            timezone: Europe/Paris
            language: fr
            operators: ["\(person)"]
            chats:
              matrix:
                platform: matrix
                url: \(url.absoluteString)
                tokenFile: ./token
                rooms: ["\(room)"]
                announce: "\(room)"
            web:
              listen: 127.0.0.1:0
            """
        try Data(yaml.utf8).write(to: folder.url.appending(path: "bravo.yaml"))
    }

    func start() throws -> Program {
        try Program([binary, "run", "--settings", settings])
    }

    /// Every recognition in the ledger, as the export tells it.
    func recognitions() throws -> [[String: Any]] {
        let export = try Program([binary, "export", "recognitions", "--settings", settings])
        guard export.wait() == 0 else { throw Stuck(what: export.error) }
        return try export.output.split(separator: "\n").compactMap {
            try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
        }
    }

    private var settings: String { folder.url.appending(path: "bravo.yaml").path }
}
