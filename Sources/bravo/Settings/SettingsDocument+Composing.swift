import Yams

extension SettingsDocument {
    /// Yams refuses a file with a repeated key and names one. To report it beside everything else, that key is set
    /// aside (its first letter becomes one that no key has) and the rest is read.
    static func compose(_ text: String) throws(SettingsProblem) -> (Node, [SettingsPlace: String]) {
        var text = text
        var repeated: [SettingsPlace: String] = [:]
        while true {
            do {
                guard let root = try Yams.compose(yaml: text) else { throw SettingsProblem.emptyFile }
                return (root, repeated)
            } catch let problem as SettingsProblem {
                throw problem
            } catch YamlError.duplicatedKeysInMapping(let names, let context) {
                let place = SettingsPlace(line: context.mark.line, column: context.mark.column)
                let name = names.first ?? ""
                guard repeated.count < 50, let rest = settingAside(name, at: place, in: text, repeated.count) else {
                    throw SettingsProblem.repeatedKey(name, place)
                }
                (text, repeated[place]) = (rest, name)
            } catch {
                throw SettingsProblem(error as? YamlError, in: text)
            }
        }
    }

    private static func settingAside(_ name: String, at place: SettingsPlace, in text: String, _ number: Int) -> String?
    {
        var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
        let (line, column) = (place.line - 1, place.column - 1)
        guard lines.indices.contains(line), lines[line].dropFirst(column).starts(with: name.unicodeScalars),
            !name.isEmpty, let mark = Unicode.Scalar(0xE000 + UInt32(number))
        else { return nil }
        lines[line][column] = mark
        var joined = String.UnicodeScalarView()
        for line in lines.joined(separator: ["\n"]) { joined.append(line) }
        return String(joined)
    }
}

extension SettingsProblem {
    fileprivate static let emptyFile = SettingsProblem(
        key: "", place: SettingsPlace(line: 1, column: 1), value: nil, complaint: "the file is empty",
        remedy: "Copy deploy/bravo.sample.yaml and change what is yours.")

    fileprivate static func repeatedKey(_ name: String, _ place: SettingsPlace) -> SettingsProblem {
        SettingsProblem(
            key: name, place: place, value: nil, complaint: "is written more than once in its section",
            remedy: "Keep one of them.")
    }
}
