import Foundation
import Hummingbird

extension Response {
    /// An answer with a value as JSON.
    static func json(_ value: some Encodable, status: HTTPResponse.Status = .ok) throws -> Response {
        content(try SalonJSON.encode(value), type: "application/json", status: status)
    }

    /// An answer that may not be kept by anybody.
    static func content(_ bytes: some Sequence<UInt8>, type: String, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status, headers: [.contentType: type, .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
