import CCurl

/// libcurl's multi handle.
///
/// Why it is `Sendable`, which the compiler cannot see. A multi handle belongs to one thread at a time, and it has one:
/// ``CurlThread`` makes it and hands it to the curl thread's ``Conductor``, which alone uses and frees it. The one
/// exception is `curl_multi_wakeup`, "the only function in libcurl that can be called from any thread"; ``Inbox``, the
/// other holder, calls nothing else, and only under its lock while it is open, which the conductor ends, under the same
/// lock, before it frees the handle.
struct MultiHandle: @unchecked Sendable {
    let pointer: UnsafeMutableRawPointer

    init() throws(SetupFailure) {
        guard CurlLibrary.start == CURLE_OK else { throw SetupFailure(code: CurlLibrary.start) }
        guard let pointer = curl_multi_init() else { throw SetupFailure(code: CURLE_OUT_OF_MEMORY) }
        self.pointer = pointer
        // Idle connections kept; otherwise four for each transfer of the busiest moment.
        ccurl_multi_set_long(pointer, CURLMOPT_MAXCONNECTS, 32)
        // Out of file descriptors, libcurl makes a handle that cannot be woken.
        guard wake() else {
            free()
            throw SetupFailure(code: CURLE_FAILED_INIT)
        }
    }

    /// Ends the wait of the curl thread, or the next one. From any thread.
    @discardableResult func wake() -> Bool {
        curl_multi_wakeup(pointer) == CURLM_OK
    }

    func free() {
        curl_multi_cleanup(pointer)
    }
}
