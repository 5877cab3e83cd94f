public import Foundation

/// A complete answer: status, headers and the whole body, within the limits.
public struct HTTPResponse: Hashable, Sendable {
    public var status: Int
    /// In the order received, of the final answer only.
    public var headers: [Header]
    public var body: Data

    public init(status: Int, headers: [Header] = [], body: Data = Data()) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// The first header of that name, whatever its case.
    public func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }
}
