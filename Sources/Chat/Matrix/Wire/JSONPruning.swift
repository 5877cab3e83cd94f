import Foundation

/// Cuts what is nested too deeply out of JSON before it is decoded.
///
/// A decoder refuses a whole answer for one event that nests too deeply, and anybody in a room can send one: it
/// would come again with every poll. So the deep part becomes `null`, and only its own event suffers.
enum JSONPruning {
    /// How many objects and arrays may be open at a time.
    static let deepest = 64

    static func pruned(_ json: Data) -> Data {
        guard isTooDeep(json) else { return json }
        var kept = Data(capacity: json.count)
        var scan = Scan()
        for byte in json {
            let wasTooDeep = scan.depth > deepest
            scan.take(byte)
            if scan.depth > deepest {
                if !wasTooDeep { kept.append(contentsOf: Array("null".utf8)) }
            } else if !wasTooDeep {
                kept.append(byte)
            }
        }
        return kept
    }

    private static func isTooDeep(_ json: Data) -> Bool {
        json.withUnsafeBytes { bytes in
            var scan = Scan()
            return bytes.contains { byte in
                scan.take(byte)
                return scan.depth > deepest
            }
        }
    }

    private struct Scan {
        var depth = 0
        private var isInText = false
        private var isEscaped = false

        mutating func take(_ byte: UInt8) {
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\"") {
                isInText.toggle()
            } else if isInText {
                isEscaped = byte == UInt8(ascii: "\\")
            } else if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
                depth += 1
            } else if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
                depth -= 1
            }
        }
    }
}
