public import Foundation

/// One HTTP/1.1 request as the scripted server read it, byte for byte.
public struct ReceivedRequest: Hashable, Sendable {
    public var method: String
    /// The path and query, or the whole address when spoken to as a proxy, or `host:port` after CONNECT.
    public var target: String
    /// Name and value in the order received; the name as it was written.
    public var headers: [[String]]
    public var body: Data

    /// The first header of that name, whatever its case.
    public func header(_ name: String) -> String? {
        headers.first { $0[0].lowercased() == name.lowercased() }?[1]
    }

    /// Reads what stands before the empty line.
    init(head: String) {
        let lines = head.components(separatedBy: "\r\n")
        let words = lines[0].split(separator: " ").map(String.init)
        method = words.first ?? ""
        target = words.dropFirst().first ?? ""
        body = Data()
        headers = lines.dropFirst().filter { !$0.isEmpty }.map { line in
            let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            let value = parts.dropFirst().first ?? ""
            return [String(parts[0]), value.trimmingCharacters(in: .whitespaces)]
        }
    }
}
