import Foundation
import Logging

extension LogLine {
    /// One JSON object: `time` (UTC), `level`, `message`, then the fields in the order of their names.
    var json: String {
        let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
        let head = [("time", time.formatted(style)), ("level", level.rawValue), ("message", message)]
        // A field of such a name must not make the object ambiguous.
        let rest = fields.sorted { $0.key < $1.key }.map { field in
            (head.contains { $0.0 == field.key } ? field.key + "_" : field.key, field.value)
        }
        return "{" + (head + rest).map { "\($0.0.quotedAsJSON):\($0.1.quotedAsJSON)" }.joined(separator: ",") + "}"
    }
}

extension String {
    /// Every character that is not plainly visible as `\u…`: nothing is lost, and nothing ends the line.
    fileprivate var quotedAsJSON: String {
        var quoted = "\""
        for scalar in unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\\(scalar)"
            case _ where scalar.isShownAsItIs: quoted.unicodeScalars.append(scalar)
            default:
                for unit in String(scalar).utf16 {
                    let digits = String(unit, radix: 16)
                    quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                }
            }
        }
        return quoted + "\""
    }
}
