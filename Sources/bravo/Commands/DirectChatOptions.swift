import ArgumentParser
import Foundation
import Praise

/// A chat named by arguments, for when there are no settings yet.
struct DirectChatOptions: ParsableArguments {
    @Option(name: .long, help: "matrix or salon.")
    var platform: Settings.Chat.Platform?

    @Option(name: .long, help: "The chat's server, such as https://chat.example.org.")
    var url: String?

    @Option(name: .long, help: ArgumentHelp("The file that holds the token: yours, mode 0600.", valueName: "file"))
    var tokenFile: String?

    @Option(
        name: .long, help: ArgumentHelp("A PEM file of authorities to trust besides the system's.", valueName: "file"))
    var caFile: String?

    @Option(name: .long, help: "The proxy to go through, http://host:port.")
    var proxy: String?

    @Flag(
        name: .customLong("allow-http"),
        help: "Let --url be http beyond this machine: the token is readable on the way.")
    var allowHTTP = false

    var isUsed: Bool {
        platform != nil || url != nil || tokenFile != nil || caFile != nil || proxy != nil || allowHTTP
    }

    func validate() throws {
        guard isUsed else { return }
        guard platform != nil, url != nil, tokenFile != nil else {
            throw ValidationError("--platform, --url and --token-file belong together.")
        }
    }

    /// Nil where none of the options is there.
    func chat() throws -> Settings.Chat? {
        guard let platform, let url, let tokenFile else { return nil }
        let here = URL(fileURLWithPath: FileManager.default.currentDirectoryPath, isDirectory: true)
        return Settings.Chat(
            id: ChatID(platform.rawValue), platform: platform,
            url: try read("--url", url) { (text) throws(SettingsObjection) in
                try ServerURL.chat(text, allowHTTP: allowHTTP)
            },
            token: try read("--token-file", tokenFile) { (text) throws(SettingsObjection) in
                try TokenSource(text, relativeTo: here)
            },
            rooms: [], announcing: Settings.Announcing(), bots: [],
            caFile: try caFile.map { path in
                try read("--ca-file", path) { (text) throws(SettingsObjection) in
                    try SettingsPath.url(text, relativeTo: here)
                }
            },
            proxy: try proxy.map { try read("--proxy", $0, ServerURL.proxy) }, allowHTTP: allowHTTP,
            tokenOrigin: Settings.Origin(file: "bravo rooms", key: "--token-file", place: nil))
    }

    /// What stands in an argument is misused, not to be mended in a file.
    private func read<Value>(
        _ option: String, _ text: String, _ reading: (String) throws(SettingsObjection) -> Value
    ) throws -> Value {
        do {
            return try reading(text)
        } catch {
            let shown = error.hidesValue ? "" : "“\(text.shownSafely)” "
            // The remedy is worded for a file.
            let remedy = error.remedy.replacing("`allowHTTP: true` beside it", with: "--allow-http")
            throw Stop("\(option): \(shown)\(error.complaint). \(remedy)", code: .misused)
        }
    }
}

extension Settings.Chat.Platform: ExpressibleByArgument {}
