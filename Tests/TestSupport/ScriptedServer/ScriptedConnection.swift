public import Foundation
import Glibc

/// The server's end of one connection, in the hands of the script. Stays on the script's thread.
///
/// Every call that waits ends by throwing ``ScriptIsOver`` when the client has gone or the server is stopped; scripts
/// let it through.
public final class ScriptedConnection {
    /// Thrown through a script that has nobody left to talk to.
    public struct ScriptIsOver: Error {}

    /// 1 for the first connection that the server accepted, and so on.
    public let number: Int
    let socket: Int32
    private let record: (ReceivedRequest) -> Void
    private var unread = Data()

    init(_ socket: Int32, number: Int, record: @escaping (ReceivedRequest) -> Void) {
        self.socket = socket
        self.number = number
        self.record = record
    }

    /// Reads one whole request (a body as long as `Content-Length` says) and counts it.
    @discardableResult public func expect() throws -> ReceivedRequest {
        let end = Data("\r\n\r\n".utf8)
        while unread.range(of: end) == nil { try readMore() }
        guard let range = unread.range(of: end) else { throw ScriptIsOver() }
        var request = ReceivedRequest(head: String(decoding: unread[..<range.lowerBound], as: UTF8.self))
        unread = Data(unread[range.upperBound...])
        let size = request.header("Content-Length").flatMap { Int($0) } ?? 0
        request.body = try expect(bytes: size)
        record(request)
        return request
    }

    /// Reads that many bytes, whatever they are.
    @discardableResult public func expect(bytes count: Int) throws -> Data {
        while unread.count < count { try readMore() }
        defer { unread = Data(unread.dropFirst(count)) }
        return Data(unread.prefix(count))
    }

    /// Reads one line, with or without its line end, and tells it without.
    @discardableResult public func expectLine() throws -> String {
        while unread.firstIndex(of: 0x0A) == nil { try readMore() }
        let line = unread.prefix { $0 != 0x0A }
        unread = Data(unread.dropFirst(line.count + 1))
        return String(decoding: line, as: UTF8.self).trimmingCharacters(in: .newlines)
    }

    /// Reads until the client leaves, however it does.
    public func rest() -> Data {
        while (try? readMore()) != nil {}
        return unread
    }

    public func send(_ text: String) throws {
        try send(Data(text.utf8))
    }

    public func send(_ data: Data) throws {
        var rest = data
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { throw ScriptIsOver() }
            rest = Data(rest.dropFirst(count))
        }
    }

    /// Sends nothing more (FIN) and drops what still arrives, so that closing does not turn into a reset.
    public func cut() {
        shutdown(socket, Int32(SHUT_WR))
        while (try? readMore()) != nil { unread = Data() }
    }

    /// Drops the connection with a reset (RST) and ends the script.
    public func reset() throws -> Never {
        Loopback.lingerForNothing(socket)
        throw ScriptIsOver()
    }

    private func readMore() throws {
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = recv(socket, &bytes, bytes.count, 0)
        guard count > 0 else { throw ScriptIsOver() }
        unread.append(contentsOf: bytes[..<count])
    }
}
