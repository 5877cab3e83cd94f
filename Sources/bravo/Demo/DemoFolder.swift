import Foundation
import Praise
import Web

/// The demo's folder: settings such as anybody would write them, a token, and what the demo keeps.
struct DemoFolder {
    let url: URL

    init(at path: String) throws {
        url = URL(filePath: path, directoryHint: .isDirectory).absoluteURL
        try FileManager.default.createDirectory(
            at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }

    /// Writes settings and token anew: port and language may have changed since the last start.
    func furnish(port: Int, company: DemoCompany, language: Language) throws -> Settings {
        try write("salon.token", Self.randomToken() + "\n")
        try write("bravo.yaml", Self.settings(port: port, company: company, language: language))
        return try Settings(file: settings.path)
    }

    private var settings: URL { url.appending(path: "bravo.yaml") }
    var memory: URL { url.appending(path: "demo.json") }
    var messages: URL { url.appending(path: "salon.jsonl") }

    private func write(_ name: String, _ text: String) throws {
        let file = url.appending(path: name)
        try? FileManager.default.removeItem(at: file)
        let made = FileManager.default.createFile(
            atPath: file.path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
        guard made else {
            throw Stop("\(file.path) cannot be written. Check the folder's rights and the disk.", code: .failure)
        }
    }

    private static func randomToken() -> String {
        (0..<4).map { _ in String(UInt64.random(in: 1 << 60...(.max)), radix: 16) }.joined()
    }

    private static func settings(port: Int, company: DemoCompany, language: Language) -> String {
        """
        # The demo's own settings, in the shape that `bravo run` reads too. Written anew at each start.
        workspace: Atelier Dupont
        timezone: Europe/Paris
        language: \(language.rawValue)
        data: ./data
        chats:
          salon:
            platform: salon
            url: http://127.0.0.1:\(port)
            tokenFile: ./salon.token
            rooms: ["\(company.cast.room)"]
            announce: "\(company.cast.room)"
        week:
          post: monday 09:00
        choice:
          # The demo leaps to the post; nobody would have the time to answer.
          notice: 0
        \(company.settings)
        """
    }
}
