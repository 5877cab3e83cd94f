import Foundation

/// What a mail server has answered so far. Pure: lines in.
struct MailReception {
    /// A whole answer, which may take several lines.
    struct Reply: Hashable, Sendable {
        var code: Int
        /// Its last line without the code.
        var text: String
    }

    /// The last one but for the answer to good-bye.
    private(set) var last: Reply?
    /// Whether the server asked for the mail itself (354): from here on it may take it.
    private(set) var hasBegun = false
    /// What it said of the mail, once that was whole.
    private(set) var verdict: Reply?
    /// Whether it let us log in.
    private(set) var isLoggedIn = false

    /// Takes one line, its line end included. A line that goes on (`250-`) settles nothing.
    mutating func take(_ line: UnsafeRawBufferPointer) {
        guard line.count >= 3, line[..<3].allSatisfy({ (0x30...0x39).contains($0) }),
            let code = Int(String(decoding: line[..<3], as: UTF8.self)),
            line.count == 3 || line[3] != UInt8(ascii: "-")
        else { return }
        let reply = Reply(code: code, text: Self.text(line.dropFirst(4)))
        if hasBegun, verdict == nil, code != 221 { verdict = reply }
        hasBegun = hasBegun || code == 354
        isLoggedIn = isLoggedIn || code == 235
        // Good-bye follows whatever ended it.
        if code != 221 { last = reply }
    }

    /// Plain ASCII and not long, since it is shown to people.
    private static func text(_ bytes: Slice<UnsafeRawBufferPointer>) -> String {
        let shown = bytes.prefix(160).map { (0x20...0x7E).contains($0) ? $0 : UInt8(ascii: " ") }
        return String(decoding: shown, as: UTF8.self).trimmingCharacters(in: .whitespaces)
    }
}
