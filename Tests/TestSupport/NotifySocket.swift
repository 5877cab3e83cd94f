public import Foundation
import Glibc

/// What systemd opens for a service to tell how it is: a datagram socket with a name.
public final class NotifySocket: Sendable {
    /// For `NOTIFY_SOCKET`: a path, or `@` and an abstract name.
    public let name: String
    private let socket: Int32
    private let folder: TemporaryFolder

    public init(isAbstract: Bool = false) throws {
        folder = try TemporaryFolder()
        let path = folder.url.appending(path: "n").path
        name = isAbstract ? "@" + path : path
        socket = Glibc.socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let bytes = (isAbstract ? [0] : []) + Array(path.utf8)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        let size = socklen_t(MemoryLayout<sa_family_t>.size + bytes.count)
        let isBound = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(socket, $0, size) == 0 }
        }
        guard isBound else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
    }

    deinit { close(socket) }

    /// The next datagram; nil when none has come after so many seconds.
    public func next(within seconds: TimeInterval) -> String? {
        var watched = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
        guard poll(&watched, 1, Int32(seconds * 1000)) > 0 else { return nil }
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = recv(socket, &bytes, bytes.count, 0)
        return count < 0 ? nil : String(decoding: bytes[..<count], as: UTF8.self)
    }

    /// Reads on until one holds that line; false when it has not come after so many seconds without any.
    public func hears(_ line: String, within seconds: TimeInterval = 20) -> Bool {
        while let datagram = next(within: seconds) {
            if datagram.split(separator: "\n").contains(where: { $0.hasPrefix(line) }) { return true }
        }
        return false
    }
}
