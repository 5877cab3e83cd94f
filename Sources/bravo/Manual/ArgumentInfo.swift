/// What ArgumentParser tells of an argument, an option or a flag.
struct ArgumentInfo: Decodable {
    enum Kind: String, Decodable {
        case positional, option, flag
    }

    struct Name: Decodable {
        var kind: String
        var name: String
    }

    var kind: Kind
    var shouldDisplay: Bool
    var isOptional: Bool
    var isRepeating: Bool
    var names: [Name]?
    var valueName: String?
    var defaultValue: String?
    var allValues: [String]?
    var abstract: String?
    var discussion: String?
}

extension ArgumentInfo {
    var isForEveryCommand: Bool { kind == .flag && (names ?? []).contains { ["help", "version"].contains($0.name) } }

    /// As macros: `Fl \-settings Ar file`.
    var macros: String {
        let dots = isRepeating ? " ..." : ""
        let value = "Ar \(Mdoc.argument(valueName ?? "value"))\(dots)"
        switch kind {
        case .positional: return value
        case .option: return "\(flags) \(value)"
        case .flag: return flags
        }
    }

    /// The same in a synopsis, where what can be left out stands in brackets.
    var synopsis: String { isOptional ? "Op \(macros)" : macros }

    /// What it is, what it takes, and what holds when it is left out.
    var text: [String] {
        let values = allValues.map { "One of \($0.map { "`\($0)`" }.joined(separator: ", "))." }
        let fallback = defaultValue.map { "Left out: `\($0)`." }
        return [abstract, discussion, values, fallback].compactMap { $0 }
    }

    private var flags: String {
        (names ?? []).map { "Fl \(Mdoc.argument($0.kind == "long" ? "-\($0.name)" : $0.name))" }
            .joined(separator: " , ")
    }
}
