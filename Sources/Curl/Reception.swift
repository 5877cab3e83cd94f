import Foundation

/// What has been received of one answer, and whether to go on. Pure: bytes in, a verdict out.
struct Reception {
    let maximumBodySize: Int
    let maximumHeaderSize: Int
    /// Of the final answer; nil as long as none or only interim ones (100 to 199) came.
    private(set) var status: Int?
    private(set) var headers: [Header] = []
    private(set) var body = Data()
    /// Set once, when the answer is refused.
    private(set) var refusal: Refusal?
    /// All header bytes of the transfer, interim answers and trailers among them, so that nothing comes for free.
    private var headerSize = 0
    /// Whether the empty line after the final answer's headers has come.
    private(set) var isBeyondHeaders = false

    init(maximumBodySize: Int, maximumHeaderSize: Int) {
        self.maximumBodySize = maximumBodySize
        self.maximumHeaderSize = maximumHeaderSize
    }

    /// Takes one line, its line end included; false to end the transfer.
    mutating func takeHeader(_ line: UnsafeRawBufferPointer) -> Bool {
        if !isBeyondHeaders, status == nil, let status = Reception.status(of: line) { self.status = status }
        guard line.count <= maximumHeaderSize - headerSize else {
            return refuse(.headersTooLarge(limit: maximumHeaderSize))
        }
        headerSize += line.count
        if status == nil || isBeyondHeaders { return true }
        guard let first = line.first, first != 0x0A, first != 0x0D else { return endHeaders() }
        keep(line, continuing: first == 0x20 || first == 0x09)
        return true
    }

    /// Takes the next bytes of the body as libcurl decoded them; false to end the transfer.
    mutating func takeBody(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard bytes.count <= maximumBodySize - body.count else {
            return refuse(.bodyTooLarge(limit: maximumBodySize))
        }
        body.append(contentsOf: bytes)
        return true
    }

    /// We never ask for an encoding: a compressed answer is a fault, or a bomb.
    private mutating func endHeaders() -> Bool {
        isBeyondHeaders = true
        let asked = headers.allSatisfy { header in
            switch header.name.lowercased() {
            case "content-encoding": ["", "identity"].contains(header.value.lowercased())
            case "transfer-encoding": ["", "identity", "chunked"].contains(header.value.lowercased())
            default: true
            }
        }
        return asked || refuse(.encodingNotAsked)
    }

    private mutating func keep(_ line: UnsafeRawBufferPointer, continuing: Bool) {
        if continuing, let last = headers.indices.last {
            headers[last].value += " " + Reception.text(line[...])
        } else if let colon = line.firstIndex(of: 0x3A) {
            headers.append(Header(Reception.text(line[..<colon]), Reception.text(line[(colon + 1)...])))
        }
    }

    private mutating func refuse(_ refusal: Refusal) -> Bool {
        self.refusal = self.refusal ?? refusal
        return false
    }

    /// `HTTP/1.1 200 OK` or `HTTP/2 200`; nil for interim answers too.
    private static func status(of line: UnsafeRawBufferPointer) -> Int? {
        guard line.starts(with: "HTTP/".utf8) else { return nil }
        let words = text(line[...]).split(separator: " ", maxSplits: 2)
        guard words.count >= 2, let status = Int(words[1]), status >= 200 else { return nil }
        return status
    }

    /// Without white space round it. Bytes that are not UTF-8 are read as Latin-1, as HTTP once said.
    private static func text(_ bytes: Slice<UnsafeRawBufferPointer>) -> String {
        let blank: Set<UInt8> = [0x20, 0x09, 0x0D, 0x0A]
        let start = bytes.firstIndex { !blank.contains($0) } ?? bytes.endIndex
        let end = bytes.lastIndex { !blank.contains($0) }.map { $0 + 1 } ?? start
        let core = bytes[start..<end]
        return String(validating: core, as: UTF8.self)
            ?? String(String.UnicodeScalarView(core.map { Unicode.Scalar($0) }))
    }
}
