import CCurl
import Foundation

/// libcurl's handle of one transfer, with its variadic functions made safe. Belongs to one thread at a time;
/// whoever makes one calls ``free()`` once.
struct EasyHandle {
    let pointer: UnsafeMutableRawPointer

    init() throws(SetupFailure) {
        guard let pointer = curl_easy_init() else { throw SetupFailure(code: CURLE_FAILED_INIT) }
        self.pointer = pointer
    }

    func free() {
        curl_easy_cleanup(pointer)
    }

    func set(_ option: CURLoption, _ value: Int) throws(SetupFailure) {
        try check(ccurl_set_long(pointer, option, value))
    }

    func set(_ option: CURLoption, _ value: Bool) throws(SetupFailure) {
        try check(ccurl_set_long(pointer, option, value ? 1 : 0))
    }

    /// A C string ends at its first NUL: a longer one is refused rather than cut. nil restores libcurl's default.
    func set(_ option: CURLoption, _ value: String?) throws(SetupFailure) {
        guard let value else { return try check(ccurl_set_string(pointer, option, nil)) }
        guard !value.utf8.contains(0) else { throw SetupFailure(code: CURLE_BAD_FUNCTION_ARGUMENT) }
        try check(ccurl_set_string(pointer, option, value))
    }

    func set(_ option: CURLoption, pointer value: UnsafeRawPointer?) throws(SetupFailure) {
        try check(ccurl_set_pointer(pointer, option, value))
    }

    /// The bytes must outlive the transfer.
    func set(_ option: CURLoption, unowned bytes: UnsafeMutableRawBufferPointer) throws(SetupFailure) {
        var blob = curl_blob(data: bytes.baseAddress, len: bytes.count, flags: UInt32(CURL_BLOB_NOCOPY))
        try check(ccurl_set_blob(pointer, option, &blob))
    }

    func set(_ option: CURLoption, _ list: UnsafeMutablePointer<curl_slist>?) throws(SetupFailure) {
        try check(ccurl_set_list(pointer, option, list))
    }

    func set(_ option: CURLoption, _ callback: @escaping curl_write_callback) throws(SetupFailure) {
        try check(ccurl_set_write(pointer, option, callback))
    }

    func set(_ option: CURLoption, _ callback: @escaping curl_xferinfo_callback) throws(SetupFailure) {
        try check(ccurl_set_progress(pointer, option, callback))
    }

    func set(_ option: CURLoption, mime: OpaquePointer) throws(SetupFailure) {
        try check(ccurl_set_mime(pointer, option, mime))
    }

    func set(_ option: CURLoption, _ callback: @escaping curl_prereq_callback) throws(SetupFailure) {
        try check(ccurl_set_prereq(pointer, option, callback))
    }

    func number(_ info: CURLINFO) -> Int {
        var value = 0
        return ccurl_get_long(pointer, info, &value) == CURLE_OK ? value : 0
    }

    func string(_ info: CURLINFO) -> String? {
        var value: UnsafePointer<CChar>?
        guard ccurl_get_string(pointer, info, &value) == CURLE_OK, let value else { return nil }
        return String(cString: value)
    }

    func check(_ code: CURLcode) throws(SetupFailure) {
        guard code == CURLE_OK else { throw SetupFailure(code: code) }
    }

    /// At least 1, since 0 means "no limit" to libcurl; at most what a C `int` holds, some 24 days.
    static func milliseconds(_ seconds: TimeInterval) -> Int {
        Int(min(max((seconds * 1000).rounded(.up), 1), Double(Int32.max)))
    }
}
