public import Hummingbird

/// What accompanies a request to our own window.
public struct WebContext: RequestContext {
    public var coreContext: CoreRequestContextStorage

    public init(source: Source) {
        coreContext = CoreRequestContextStorage(source: source)
    }

    /// The largest body we read, in bytes.
    static let bodyLimit = 64 << 10
}
