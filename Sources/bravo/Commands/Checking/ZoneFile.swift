import Foundation

/// A time zone as the system's own data has it, `/usr/share/zoneinfo` (RFC 8536). Pure.
struct ZoneFile: Sendable {
    /// When an offset from GMT begins, oldest first.
    private var changes: [(at: Int, offset: Int)] = []
    /// The last moment that the file knows the offset of.
    private(set) var end = Date.distantFuture

    /// Nil for what is no such file, or one of the first version, which ends in 2038.
    init?(_ data: Data) {
        var reader = Reader(rest: data[...])
        guard let first = Header(&reader), first.version >= UInt8(ascii: "2") else { return nil }
        reader.skip(first.size(ofTime: 4))
        guard let header = Header(&reader), read(header, &reader) else { return nil }
        let footer = String(decoding: reader.rest, as: UTF8.self)
        // A rule for all years after the last change is not followed here.
        if footer.contains(","), let last = changes.last { end = Date(timeIntervalSince1970: TimeInterval(last.at)) }
    }

    /// Seconds east of GMT; nil before the first change that the file tells.
    func offset(at date: Date) -> Int? {
        let seconds = Int(date.timeIntervalSince1970)
        return changes.last { $0.at <= seconds }?.offset
    }

    private mutating func read(_ header: Header, _ reader: inout Reader) -> Bool {
        let times = (0..<header.times).compactMap { _ in reader.number(8) }
        let kinds = (0..<header.times).compactMap { _ in reader.number(1) }
        let offsets = (0..<header.kinds).compactMap { _ -> Int? in
            defer { reader.skip(2) }
            return reader.number(4)
        }
        reader.skip(header.letters + header.leaps * 12 + header.flags)
        guard times.count == header.times, kinds.count == times.count, offsets.count == header.kinds,
            let first = offsets.first
        else { return false }
        changes = [(Int.min, first)]
        for (time, kind) in zip(times, kinds) {
            guard offsets.indices.contains(kind) else { return false }
            changes.append((time, offsets[kind]))
        }
        return true
    }

    private struct Header {
        var version: UInt8
        var flags, leaps, times, kinds, letters: Int

        init?(_ reader: inout Reader) {
            guard reader.rest.count >= 44, reader.rest.starts(with: Array("TZif".utf8)) else { return nil }
            version = reader.rest[reader.rest.startIndex + 4]
            reader.skip(20)
            let counts = (0..<6).compactMap { _ in reader.number(4) }
            guard counts.count == 6, counts.allSatisfy({ (0...100_000).contains($0) }) else { return nil }
            flags = counts[0] + counts[1]
            (leaps, times, kinds, letters) = (counts[2], counts[3], counts[4], counts[5])
        }

        func size(ofTime width: Int) -> Int {
            times * (width + 1) + kinds * 6 + letters + leaps * (width + 4) + flags
        }
    }

    private struct Reader {
        var rest: Data

        mutating func skip(_ count: Int) { rest = rest.dropFirst(count) }

        /// A signed number, its greatest byte first.
        mutating func number(_ width: Int) -> Int? {
            guard rest.count >= width else { return nil }
            let bytes = rest.prefix(width)
            skip(width)
            let number = bytes.reduce(0) { $0 << 8 | UInt64($1) }
            return switch width {
            case 8: Int(Int64(bitPattern: number))
            case 4: Int(Int32(truncatingIfNeeded: number))
            default: Int(number)
            }
        }
    }
}
