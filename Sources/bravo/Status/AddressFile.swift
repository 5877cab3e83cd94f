import Foundation
import ServiceLifecycle

/// Where the running bot serves its pages: a file in the data folder, there as long as it does.
struct AddressFile: Sendable {
    private let file: URL

    init(in folder: URL) {
        file = folder.appending(path: "address")
    }

    /// The address that a bot which runs, or was killed, left there.
    func read() -> ListenAddress? {
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
        return try? ListenAddress(text.trimmingCharacters(in: .whitespacesAndNewlines))
    }

    /// Only a courtesy for `bravo status`, so a disk that refuses it stops nothing.
    func write(_ address: ListenAddress) {
        remove()
        _ = FileManager.default.createFile(
            atPath: file.path, contents: Data("\(address)\n".utf8), attributes: [.posixPermissions: 0o600])
    }

    func remove() {
        try? FileManager.default.removeItem(at: file)
    }
}

/// Pages whose address is told in a file, taken away when they end.
struct AddressedWindow<Window: Service>: Service {
    let window: Window
    let address: AddressFile

    func run() async throws {
        defer { address.remove() }
        try await window.run()
    }
}

/// As it is written in the settings.
extension ListenAddress: CustomStringConvertible {
    var description: String { "\(host.contains(":") ? "[\(host)]" : host):\(port)" }

    /// Where this machine reaches it: what listens everywhere is asked on loopback.
    var fromHere: ListenAddress {
        switch host {
        case "0.0.0.0": ListenAddress(host: "127.0.0.1", port: port)
        case "::": ListenAddress(host: "::1", port: port)
        default: self
        }
    }
}
