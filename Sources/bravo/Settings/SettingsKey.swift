/// What there is to know about one key of the settings: the reader, the README's table and the sample follow it.
struct SettingsKey: Hashable, Sendable {
    /// The whole path; `NAME` stands for a name of the operator's choice.
    let path: String
    /// What kind of value it takes, in words.
    let takes: String
    /// What holds when the key is left out, in words or as `code`; nil when it cannot be left out.
    let fallback: String?
    let meaning: String
    /// A value as one would write it in the file.
    let example: String

    /// The last step of the path.
    var name: String { path.split(separator: ".").last.map(String.init) ?? path }

    /// The key of a path in a file, where the name of a chat stands in for `NAME`.
    static func at(_ path: String) -> SettingsKey? {
        let pattern = pattern(of: path)
        return all.first { $0.path == pattern }
    }

    /// What may stand directly in the section at `path`; empty for the root.
    static func names(under path: String) -> [String] {
        let prefix = path.isEmpty ? "" : pattern(of: path) + "."
        let names = all.filter { $0.path.hasPrefix(prefix) }.compactMap {
            $0.path.dropFirst(prefix.count).split(separator: ".").first.map(String.init)
        }
        return names.enumerated().filter { names.firstIndex(of: $0.element) == $0.offset }.map(\.element)
    }

    private static func pattern(of path: String) -> String {
        var steps = path.split(separator: ".").map(String.init)
        if steps.count > 1, steps[0] == "chats" { steps[1] = "NAME" }
        return steps.joined(separator: ".")
    }
}
