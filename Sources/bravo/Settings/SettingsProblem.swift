/// One thing in the settings that the operator has to mend.
struct SettingsProblem: Error, Hashable, Sendable {
    /// The whole path, such as `chats.matrix.url`; empty where the file as a whole is meant.
    var key: String
    /// Where to look; nil when the file could not be read at all.
    var place: SettingsPlace?
    /// The bad value; nil where there is none, or where it could be a secret.
    var value: String?
    /// What is wrong, to be read after the value: `is not a known time zone`.
    var complaint: String
    /// What to do about it, as a sentence.
    var remedy: String
}

extension SettingsProblem: CustomStringConvertible {
    var description: String {
        let named = key.isEmpty ? "" : "\(key.shownSafely): "
        let quoted = value.map { "“\($0.shownSafely)” " } ?? ""
        return "\(named)\(quoted)\(complaint). \(remedy)"
    }
}

extension String {
    /// For a terminal: without control, format and private-use characters, and not longer than 80.
    var shownSafely: String {
        var shown = String.UnicodeScalarView()
        for scalar in unicodeScalars.prefix(80) {
            shown.append(scalar.isShownAsItIs ? scalar : "\u{FFFD}")
        }
        return String(shown) + (unicodeScalars.count > 80 ? "…" : "")
    }
}

extension Unicode.Scalar {
    /// Visible, or a plain space: nothing that moves the cursor or turns the writing round.
    var isShownAsItIs: Bool {
        switch properties.generalCategory {
        case .control, .format, .privateUse, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator: false
        default: true
        }
    }
}
