import CCurl
import Foundation

/// One request on its way. Lives and dies on the curl thread; libcurl's callbacks find it by its address.
final class Transfer {
    let errand: Errand
    let easy: EasyHandle
    var reception: Reception
    /// How often libcurl was ready to put the request on the wire.
    var departures = 0
    /// Why we ended it, where it was us and not the answer.
    var refusal: Refusal?
    private var headerList: UnsafeMutablePointer<curl_slist>?

    /// Makes a handle with every option set; nothing moves yet.
    init(_ errand: Errand, _ setup: Setup) throws(SetupFailure) {
        self.errand = errand
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

    var request: HTTPRequest { errand.request }

    /// The transfer that libcurl's pointer stands for. Unretained is enough: ``Conductor`` holds every transfer
    /// until its handle has left the multi handle, and libcurl calls back only for handles inside.
    static func at(_ address: UnsafeMutableRawPointer?) -> Transfer? {
        address.map { Unmanaged<Transfer>.fromOpaque($0).takeUnretainedValue() }
    }

    var address: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

    /// Adds a line to the list of request headers, which must live as long as the handle.
    func addHeader(_ line: String) throws(SetupFailure) {
        guard let longer = curl_slist_append(headerList, line) else { throw SetupFailure(code: CURLE_OUT_OF_MEMORY) }
        headerList = longer
        try easy.set(CURLOPT_HTTPHEADER, longer)
    }
}
