import Foundation

@testable import bravo

/// A folder of its own for one test, with a settings file in it; gone with the value.
final class SettingsFolder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("bravo-settings-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: url)
    }

    func write(_ name: String, _ text: String, mode: Int = 0o600) throws -> String {
        try write(name, Data(text.utf8), mode: mode)
    }

    func write(_ name: String, _ bytes: Data, mode: Int = 0o600) throws -> String {
        let path = url.appendingPathComponent(name).path
        try bytes.write(to: URL(fileURLWithPath: path))
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        return path
    }

    func settings(_ yaml: String) throws -> Settings {
        try Settings(file: write("bravo.yaml", yaml))
    }

    /// What the operator reads for a file, the folder's own name left out; empty when there is nothing to mend.
    static func complaints(about yaml: String) throws -> [String] {
        let folder = try SettingsFolder()
        let path = try folder.write("bravo.yaml", yaml)
        do throws(SettingsFailure) {
            _ = try Settings(file: path)
            return []
        } catch {
            return error.description.replacingOccurrences(of: folder.url.path + "/", with: "")
                .split(separator: "\n").map(String.init)
        }
    }
}

enum Sample {
    /// The smallest file that is complete; `matrix` begins on line 5.
    static let smallest = """
        workspace: Atelier Dupont
        timezone: Europe/Paris
        language: fr
        chats:
          matrix:
            platform: matrix
            url: https://chat.example.org
            tokenFile: ./matrix.token
            rooms: ["!abc:example.org", "!def:example.org"]

        """

    /// The smallest file with one line exchanged for others.
    static func smallest(replacing line: String, by lines: String) -> String {
        smallest.replacingOccurrences(of: line, with: lines)
    }

    /// A file of the repository.
    static func file(_ path: String) throws -> String {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }
}
