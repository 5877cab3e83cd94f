import Glibc

extension ScriptedConnection {
    /// Carries bytes to and from another loopback port until either side ends, as a proxy does after CONNECT.
    ///
    /// - Parameters:
    ///   - limit: once that many bytes are carried forth, none are carried back: answers are swallowed.
    ///   - goesOn: asked with the number of bytes carried forth so far; false ends the relay.
    public func relay(
        toPort port: Int, answeringUntil limit: Int = .max, while goesOn: (Int) -> Bool = { _ in true }
    ) throws {
        let other = try Loopback.connect(port: port)
        defer { close(other) }
        var forth = 0
        var watched = [socket, other].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        while goesOn(forth), poll(&watched, 2, 60_000) > 0 {
            if watched[0].revents != 0 { forth += try ScriptedConnection.carry(from: socket, to: other) }
            guard watched[1].revents != 0 else { continue }
            _ = try ScriptedConnection.carry(from: other, to: forth < limit ? socket : nil)
        }
    }

    private static func carry(from source: Int32, to sink: Int32?) throws -> Int {
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = recv(source, &bytes, bytes.count, 0)
        guard count > 0 else { throw ScriptIsOver() }
        guard let sink else { return count }
        guard Glibc.send(sink, bytes, count, Int32(MSG_NOSIGNAL)) == count else { throw ScriptIsOver() }
        return count
    }
}
