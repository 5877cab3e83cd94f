public import Foundation
import Glibc

/// Ways to answer, well and badly.
extension ScriptedConnection {
    /// A complete answer; the connection stays usable.
    public func answer(_ status: Int = 200, headers: [String] = [], body: String = "") throws {
        let lines = ["HTTP/1.1 \(status) Whatever", "Content-Length: \(body.utf8.count)"] + headers
        try send(lines.joined(separator: "\r\n") + "\r\n\r\n" + body)
    }

    /// Answers every request the same way until the client leaves.
    public func answerAll(_ status: Int = 200, body: String = "") throws -> Never {
        while true {
            try expect()
            try answer(status, body: body)
        }
    }

    /// One byte at a time, with a pause after each.
    public func drip(_ text: String, every seconds: TimeInterval) throws {
        for byte in text.utf8 {
            try send(Data([byte]))
            try pause(seconds)
        }
    }

    /// The same bytes again and again until the client has had enough.
    public func sendEndlessly(_ text: String) throws -> Never {
        let block = Data(String(repeating: text, count: max(1, 65_536 / max(1, text.utf8.count))).utf8)
        while true { try send(block) }
    }

    /// Says nothing until the client leaves or the server is stopped.
    public func stall() throws -> Never {
        while true { try pause(60) }
    }

    /// Waits without reading; ends early by throwing when the client leaves.
    public func pause(_ seconds: TimeInterval) throws {
        // POLLRDHUP, hidden behind _GNU_SOURCE: the client has sent FIN, whether or not bytes wait to be read.
        var watched = pollfd(fd: socket, events: 0x2000, revents: 0)
        if poll(&watched, 1, Int32(seconds * 1000)) != 0 { throw ScriptIsOver() }
    }
}
