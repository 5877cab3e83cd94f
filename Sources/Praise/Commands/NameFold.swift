import Foundation

/// Names as they are compared: whatever the case, the normal form, the kind of apostrophe, hyphen or space.
///
/// No locale takes part, so that a handle means the same person on every machine; an accent or a letter of
/// another script is a difference.
enum NameFold {
    static func fold(_ name: String) -> String {
        var key = ""
        var isSpaced = false
        for scalar in name.precomposedStringWithCanonicalMapping.unicodeScalars {
            if scalar.isBlank {
                isSpaced = isSpaced || scalar.properties.isWhitespace
            } else {
                if isSpaced, !key.isEmpty { key += " " }
                key += fold(scalar)
                isSpaced = false
            }
        }
        return key
    }

    /// For putting names in order: accents set aside, so that Élodie stands among the E. Never for telling people apart.
    static func sortKey(_ name: String) -> String {
        let plain = fold(name).decomposedStringWithCanonicalMapping.unicodeScalars.filter {
            $0.properties.generalCategory != .nonspacingMark
        }
        return String(String.UnicodeScalarView(plain))
    }

    static func fold(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\u{2019}", "\u{02BC}": "'"
        case "\u{2010}", "\u{2011}": "-"
        default: scalar.properties.lowercaseMapping
        }
    }
}
