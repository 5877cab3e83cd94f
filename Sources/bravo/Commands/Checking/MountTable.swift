/// The mounted file systems as `/proc/self/mountinfo` tells them. Pure.
struct MountTable: Sendable {
    private var mounts: [(point: String, kind: String)] = []

    init(_ text: String) {
        for line in text.split(separator: "\n") {
            let fields = line.split(separator: " ")
            guard fields.count > 5, let dash = fields.firstIndex(of: "-"), dash + 1 < fields.endIndex else { continue }
            mounts.append((Self.unescaped(fields[4]), String(fields[dash + 1])))
        }
    }

    /// The kind of file system that holds a path without links in it. Of two on the same point the later one covers the other.
    func kind(of path: String) -> String? {
        let holding = mounts.filter { $0.point == "/" || path == $0.point || path.hasPrefix($0.point + "/") }
        let longest = holding.map(\.point.utf8.count).max()
        return holding.last { $0.point.utf8.count == longest }?.kind
    }

    /// Spaces, tabs, line breaks and backslashes are written as three octal digits.
    private static func unescaped(_ field: Substring) -> String {
        var bytes: [UInt8] = []
        var rest = field.utf8[...]
        while let byte = rest.first {
            rest = rest.dropFirst()
            if byte == UInt8(ascii: "\\"), let octal = UInt8(String(decoding: rest.prefix(3), as: UTF8.self), radix: 8)
            {
                bytes.append(octal)
                rest = rest.dropFirst(3)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
