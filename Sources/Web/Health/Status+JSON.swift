public import Foundation

extension Status {
    /// As `/status` answers it: keys in order, times as RFC 3339 in UTC.
    public func json() throws -> Data {
        try SalonJSON.encode(self)
    }

    /// - Throws: `DecodingError` for whatever is not the answer of a Bravo of this version.
    public init(json: Data) throws {
        self = try SalonJSON.decode(Status.self, from: json)
    }
}
