import Foundation

/// The settings as bytes on disk.
enum SettingsFile {
    /// Far more than a hand writes.
    private static let limit = 64 << 10

    /// The whole text, without a byte order mark.
    static func text(at path: String) throws(SettingsProblem) -> String {
        let bytes = try bytes(at: path)
        guard bytes.count <= limit else {
            throw problem("the file is longer than 64 KiB", "Name the settings file with --settings.")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw problem("the file is not UTF-8 text", "Save it as UTF-8.", place: placeOfBadByte(in: bytes))
        }
        return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    }

    /// One byte more than the limit where there are more.
    private static func bytes(at path: String) throws(SettingsProblem) -> Data {
        do {
            let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            return try file.read(upToCount: limit + 1) ?? Data()
        } catch {
            throw problem(
                "the file cannot be read",
                "Name it with --settings; deploy/bravo.sample.yaml is one to begin with.")
        }
    }

    private static func problem(_ complaint: String, _ remedy: String, place: SettingsPlace? = nil) -> SettingsProblem {
        SettingsProblem(key: "", place: place, value: nil, complaint: complaint, remedy: remedy)
    }

    private static func placeOfBadByte(in bytes: Data) -> SettingsPlace {
        let mended = String(decoding: bytes, as: UTF8.self).unicodeScalars
        return mended.prefix { $0 != "\u{FFFD}" }.placeAfterEnd
    }
}

extension Substring.UnicodeScalarView {
    /// The place of what follows.
    var placeAfterEnd: SettingsPlace {
        let lines = split(separator: "\n", omittingEmptySubsequences: false)
        return SettingsPlace(line: Swift.max(1, lines.count), column: (lines.last?.count ?? 0) + 1)
    }
}
