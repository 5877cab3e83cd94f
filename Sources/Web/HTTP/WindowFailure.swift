import Foundation

/// Why pages cannot be served where they were to be.
public struct WindowFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// A sentence for the operator: what happened and what to do.
    public var advice: String
    public var description: String { advice }

    /// Nil for whatever does not come from the choice of host and port.
    init?(_ code: CInt, host: String, port: Int) {
        let place = host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
        switch code {
        case EADDRINUSE: advice = "\(place) is taken by another program; choose another port \(Self.settings)."
        case EACCES: advice = "Only the system may listen on \(place); choose a port from 1024 on \(Self.settings)."
        case EADDRNOTAVAIL: advice = Self.noAddress(host)
        default: return nil
        }
    }

    /// The host is not one of this machine's.
    init(noAddress host: String) { advice = Self.noAddress(host) }

    private static let settings = "(web.listen in the settings, or --port for the demo)"

    private static func noAddress(_ host: String) -> String {
        "\(host) is no address of this machine; choose one that is (web.listen in the settings)."
    }
}
