extension Unicode.Scalar {
    /// White space of any kind, and marks that take no room: nothing to see at the edge of a word.
    ///
    /// The joiners U+200C and U+200D are no blanks: they belong to the letter or emoji beside them.
    var isBlank: Bool { properties.isWhitespace || isZeroWidth || isDirection }

    /// Zero-width space, word joiner, byte order mark.
    var isZeroWidth: Bool { self == "\u{200B}" || self == "\u{2060}" || self == "\u{FEFF}" }

    /// Marks that only steer the direction of writing.
    var isDirection: Bool {
        switch value {
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// A letter, a digit, or a mark on one.
    var isWordly: Bool {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
            true
        default: self == "\u{200C}" || self == "\u{200D}"
        }
    }

    /// What can be a reason by itself: a letter, a number or a picture; not punctuation, not a lone accent.
    var isTelling: Bool {
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark: false
        case .otherSymbol: true
        default: isWordly && !properties.isJoinControl
        }
    }

    /// Signs that a handle may hold between its letters.
    var isHandleSign: Bool {
        switch self {
        case ".", "_", "-", "'", "\u{2019}": true
        default: false
        }
    }
}
