import CCurl
import Foundation

/// The one start of libcurl in this process.
enum CurlLibrary {
    /// What libcurl's start answered. Reading it starts libcurl, once, whichever thread comes first.
    ///
    /// `curl_global_cleanup` is never called: it would pull the ground from under every other user of libcurl and of
    /// OpenSSL in the process, must not run while any thread of the process does, and the end of the process frees
    /// the same memory.
    static let start: CURLcode = {
        // libcurl would write the keys of every TLS session to the file that this variable names.
        unsetenv("SSLKEYLOGFILE")
        // With NOSIGNAL, libcurl leaves SIGPIPE to us: writing to a socket that was cut must not end the process.
        signal(SIGPIPE, SIG_IGN)
        return curl_global_init(Int(CURL_GLOBAL_SSL))
    }()
}
