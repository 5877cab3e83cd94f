import Foundation
import PackagePlugin

/// Writes the commit into the build, for `bravo --version`.
///
/// Neither `Context.gitInformation` nor a prebuild command is truthful: SwiftPM 6.3 keeps what they said until a file is
/// added or Package.swift changes, and `--version` then names an older commit. A build command runs again whenever one of
/// its inputs has changed.
@main
struct CommitPlugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let root = context.package.directoryURL
        let script = target.directoryURL.appending(path: "Version/Plugin/commit")
        let output = context.pluginWorkDirectoryURL.appending(path: "Version+Commit.swift")
        return [
            .buildCommand(
                displayName: "Commit", executable: URL(filePath: "/bin/sh"),
                arguments: [script.path, root.path, output.path],
                inputFiles: [script] + position(in: root) + sources(of: root), outputFiles: [output])
        ]
    }

    /// What git changes when the commit does; nothing outside git.
    private func position(in root: URL) -> [URL] {
        let folder = gitFolder(at: root.appending(path: ".git"))
        return ["HEAD", "logs/HEAD", "index"].map { folder.appending(path: $0) }.filter(isThere)
    }

    /// In a work tree of its own `.git` is a file that names the folder.
    private func gitFolder(at place: URL) -> URL {
        let start = "gitdir: "
        guard let text = try? String(contentsOf: place, encoding: .utf8), text.hasPrefix(start) else { return place }
        let path = text.dropFirst(start.count).trimmingCharacters(in: .newlines)
        return URL(filePath: path, relativeTo: place.deletingLastPathComponent())
    }

    /// Everything that can make the build differ from the commit.
    private func sources(of root: URL) -> [URL] {
        let folder = root.appending(path: "Sources")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap {
            $0 as? URL
        }
        return [root.appending(path: "Package.swift")] + (files ?? []).filter { !$0.hasDirectoryPath }
    }

    private func isThere(_ file: URL) -> Bool { FileManager.default.fileExists(atPath: file.path) }
}
