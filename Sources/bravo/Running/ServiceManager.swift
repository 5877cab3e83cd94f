import Foundation

/// Who started us and wants to know how we are: systemd, or nobody.
struct ServiceManager: Sendable {
    private let socket: String?
    /// Seconds within which it wants to hear of us again and again; nil where it does not.
    let patience: TimeInterval?

    init(environment: [String: String] = ProcessInfo.processInfo.environment, process: Int32 = getpid()) {
        let socket = environment["NOTIFY_SOCKET"].flatMap { $0.isEmpty ? nil : $0 }
        self.socket = socket
        patience = socket == nil ? nil : Self.patience(environment, process: process)
    }

    /// Tells it; a manager that does not listen changes nothing for us.
    func tell(_ notices: ServiceNotice...) {
        guard let socket, var address = Self.address(of: socket) else { return }
        let descriptor = Foundation.socket(AF_UNIX, CInt(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        // Its queue may be full for a moment, and some notices are told once only; but it cannot hold us up for long.
        var longest = timeval(tv_sec: 1, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &longest, socklen_t(MemoryLayout<timeval>.size))
        let bytes = Array(notices.map(\.text).joined(separator: "\n").utf8)
        let size = socklen_t(MemoryLayout<sa_family_t>.size + Self.bytes(of: socket).count)
        withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                _ = sendto(descriptor, bytes, bytes.count, CInt(MSG_NOSIGNAL), $0, size)
            }
        }
    }

    /// The watchdog's time, where it was set for us and not for whoever started us.
    private static func patience(_ environment: [String: String], process: Int32) -> TimeInterval? {
        guard let microseconds = environment["WATCHDOG_USEC"].flatMap({ UInt64($0) }), microseconds > 0,
            environment["WATCHDOG_PID"].map({ $0 == "\(process)" }) ?? true
        else { return nil }
        return TimeInterval(microseconds) / 1_000_000
    }

    /// A path, or `@` and a name that stands in no folder.
    private static func address(of socket: String) -> sockaddr_un? {
        let bytes = bytes(of: socket)
        var address = sockaddr_un()
        guard bytes.count > 1, bytes.count < MemoryLayout.size(ofValue: address.sun_path) else { return nil }
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        return address
    }

    private static func bytes(of socket: String) -> [UInt8] {
        socket.hasPrefix("@") ? [0] + socket.utf8.dropFirst() : Array(socket.utf8)
    }
}
