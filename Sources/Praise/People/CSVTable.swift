public import Foundation

/// A table as spreadsheets write it: RFC 4180, with `,` or `;` or a tab between cells, in the encodings that they use.
///
/// Our own, because rows have to know the line they stand on, so that a person can be told where to look.
public struct CSVTable: Hashable, Sendable {
    public var header: [String]
    public var rows: [Row]

    public struct Row: Hashable, Sendable {
        /// Of its first line in the file, from 1.
        public var line: Int
        public var cells: [String]
    }

    /// UTF-8 or UTF-16 where the bytes say so, else Windows-1252, which older spreadsheets write.
    public init(_ bytes: Data) {
        self.init(Self.text(of: bytes))
    }

    public init(_ text: String) {
        let scalars = Array(text.unicodeScalars)
        let separator = Self.separator(in: scalars)
        var reader = CSVReader(scalars, separator: separator)
        var rows: [Row] = []
        while let row = reader.next() {
            if row.cells.contains(where: { !$0.isEmpty }) { rows.append(row) }
        }
        header = rows.first?.cells ?? []
        self.rows = Array(rows.dropFirst())
    }

    private static func text(of bytes: Data) -> String {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return String(data: bytes, encoding: .utf16) ?? ""
        }
        let text = String(validating: bytes, as: UTF8.self) ?? String(data: bytes, encoding: .windowsCP1252) ?? ""
        return text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    }

    /// Whichever stands most often in the first line.
    private static func separator(in scalars: [Unicode.Scalar]) -> Unicode.Scalar {
        let line = scalars.prefix { $0 != "\n" && $0 != "\r" }
        let counts = [",", ";", "\t"].map { sign in (line.count { $0 == sign }, sign) } as [(Int, Unicode.Scalar)]
        return counts.max { $0.0 < $1.0 }?.1 ?? ","
    }
}
