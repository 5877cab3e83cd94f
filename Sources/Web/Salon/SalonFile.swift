import Foundation

/// The Salon's memory: one JSON document a line, only ever added to, on the disk before anybody hears of it.
struct SalonFile {
    private let handle: FileHandle
    private var length: UInt64

    /// Opens or makes the file and reads it. A last line that was torn by a crash was never promised: it is cut off.
    ///
    /// - Throws: ``SalonFileProblem`` where an earlier line cannot be read, else what the file system says.
    static func open(_ url: URL) throws -> (file: SalonFile, events: [SalonEvent]) {
        if !FileManager.default.fileExists(atPath: url.path) {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
            try Data().write(to: url, options: .withoutOverwriting)
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: url.path)
        }
        let (events, length) = try read(Data(contentsOf: url), from: url.lastPathComponent)
        var file = SalonFile(handle: try FileHandle(forUpdating: url), length: length)
        try file.cut()
        return (file, events)
    }

    /// Adds a line; it is on the disk when this returns, and not at all when it throws.
    mutating func append(_ event: SalonEvent) throws {
        let line = try SalonJSON.encode(event) + Data([newline])
        do {
            try handle.write(contentsOf: line)
            try handle.synchronize()
            length += UInt64(line.count)
        } catch {
            try? cut()
            throw error
        }
    }

    private mutating func cut() throws {
        try handle.truncate(atOffset: length)
        try handle.seek(toOffset: length)
    }

    private static func read(_ data: Data, from name: String) throws -> (events: [SalonEvent], length: UInt64) {
        var events: [SalonEvent] = []
        var start = data.startIndex
        while let end = data[start...].firstIndex(of: newline) {
            if let event = try? SalonJSON.decode(SalonEvent.self, from: data[start..<end]) {
                events.append(event)
            } else if data[data.index(after: end)...].isEmpty {
                break
            } else {
                let line = events.count + 1
                throw SalonFileProblem(
                    description: "Line \(line) of \(name) cannot be read; move the file away to start afresh.")
            }
            start = data.index(after: end)
        }
        return (events, UInt64(start - data.startIndex))
    }
}

private let newline = UInt8(ascii: "\n")
