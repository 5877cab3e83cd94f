public import Foundation

/// What holds for every request of one client. There is no way to switch certificate checks off.
public struct HTTPConfiguration: Hashable, Sendable {
    /// Whether `http://` may be used at all. Callers allow it for loopback, or where the operator says so.
    public var allowsPlainHTTP: Bool
    /// A PEM file of further certificate authorities, trusted beside the system's.
    public var extraAuthorities: URL?
    /// `http://host:port` of a proxy, for every host; nil means none. The environment has no say in either.
    public var proxy: URL?
    /// Seconds for name, connection and TLS together.
    public var connectTimeout: TimeInterval
    /// The largest body in bytes, counted as received.
    public var maximumBodySize: Int
    /// The most bytes that all headers of an answer may take.
    public var maximumHeaderSize: Int
    public var userAgent: String

    public init(
        allowsPlainHTTP: Bool = false, extraAuthorities: URL? = nil, proxy: URL? = nil,
        connectTimeout: TimeInterval = 10, maximumBodySize: Int = 8 << 20, maximumHeaderSize: Int = 256 << 10,
        userAgent: String = "Bravo"
    ) {
        self.allowsPlainHTTP = allowsPlainHTTP
        self.extraAuthorities = extraAuthorities
        self.proxy = proxy
        self.connectTimeout = connectTimeout
        self.maximumBodySize = maximumBodySize
        self.maximumHeaderSize = maximumHeaderSize
        self.userAgent = userAgent
    }
}
