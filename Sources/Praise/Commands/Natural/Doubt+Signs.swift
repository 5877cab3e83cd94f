extension Doubt {
    /// Signs that stand in questions, quotations, code, asides and irony, and faces that may mean the opposite.
    static func hasDoubtfulSign(_ signs: [Unicode.Scalar]) -> Bool {
        signs.contains(where: isDoubtful) || zip(signs, signs.dropFirst()).contains { $0 == "." && $1 == "." }
    }

    private static func isDoubtful(_ sign: Unicode.Scalar) -> Bool {
        doubtful.contains(sign) || (isFace(sign) && !kindFaces.contains(sign))
    }

    private static let doubtful = Set<Unicode.Scalar>(
        "?¿‽⁇⁈⁉？؟«»\"“”„‟‹›「」『』＂…`=<>{}[]()|\\/*~^_;👎🖕💩💀☠☹🗑🚮🐌💤❓❔🤡".unicodeScalars)

    private static func isFace(_ sign: Unicode.Scalar) -> Bool {
        switch sign.value {
        case 0x1F600...0x1F64F, 0x1F90C...0x1F93A, 0x1F970...0x1F97A, 0x1F9D0, 0x1FAE0...0x1FAEF, 0x1F47A, 0x1F47F,
            0x1F4A2:
            true
        default: false
        }
    }

    private static let kindFaces = Set<Unicode.Scalar>("😀😃😄😁😊😍🙏🙌🤗🤩🥳🥰🤝".unicodeScalars)
}
