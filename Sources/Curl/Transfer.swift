import CCurl
import Foundation

/// One request on its way.
final class Transfer: Movement {
    static let mayBeTakenAway = true

    let request: HTTPRequest
    let setup: Setup
    let easy: EasyHandle
    var reception: Reception
    /// How often libcurl was ready to put the request on the wire.
    var departures = 0
    /// Why we ended it, where it was us and not the answer.
    var refusal: Refusal?
    private var headerList: UnsafeMutablePointer<curl_slist>?

    /// Makes a handle with every option set; nothing moves yet.
    init(_ request: HTTPRequest, _ setup: Setup) throws(SetupFailure) {
        self.request = request
        self.setup = setup
        easy = try EasyHandle()
        reception = Reception(
            maximumBodySize: setup.configuration.maximumBodySize,
            maximumHeaderSize: setup.configuration.maximumHeaderSize)
        try prepare(setup)
    }

    deinit {
        easy.free()
        curl_slist_free_all(headerList)
    }

    /// Adds a line to the list of request headers, which must live as long as the handle.
    func addHeader(_ line: String) throws(SetupFailure) {
        guard let longer = curl_slist_append(headerList, line) else { throw SetupFailure(code: CURLE_OUT_OF_MEMORY) }
        headerList = longer
        try easy.set(CURLOPT_HTTPHEADER, longer)
    }
}
