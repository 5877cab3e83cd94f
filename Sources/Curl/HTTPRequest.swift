public import Foundation

/// One request, with everything that bounds it. A value: nothing happens until it is sent.
public struct HTTPRequest: Hashable, Sendable {
    public var method: Method
    /// Absolute, `https` (or `http` where the client's configuration allows it), without user name and password. The
    /// path is sent as written.
    public var url: URL
    /// Sent in order; a name or value holding CR, LF or NUL is refused before anything is sent, and so are those that
    /// frame a message (`Content-Length`, `Transfer-Encoding` …) or ask for an encoding: they are the client's to set.
    public var headers: [Header]
    public var body: Data?
    /// Seconds that the whole exchange may take; more than 0. Besides, fewer than 100 bytes a second over 15 seconds
    /// end it, waiting for the server among them, unless it is a long poll.
    public var timeout: TimeInterval
    /// Whether silence is normal, as in a long poll: the low-speed limit is then off.
    public var isLongPoll: Bool
    /// Whether sending it twice does no more than sending it once. Only then may it travel on a connection that
    /// has been used before, since libcurl repeats a request by itself when such a connection turns out to be cut.
    /// The others cost a new connection each, and are put on the wire at most once.
    public var isRepeatable: Bool

    public init(
        _ method: Method, _ url: URL, headers: [Header] = [], body: Data? = nil, timeout: TimeInterval = 30,
        isLongPoll: Bool = false, isRepeatable: Bool
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.timeout = timeout
        self.isLongPoll = isLongPoll
        self.isRepeatable = isRepeatable
    }

    public enum Method: String, Hashable, Sendable, CaseIterable {
        case get = "GET"
        case head = "HEAD"
        case post = "POST"
        case put = "PUT"
        case patch = "PATCH"
        case delete = "DELETE"
    }
}
