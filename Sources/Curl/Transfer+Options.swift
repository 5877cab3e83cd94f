import CCurl
import Foundation

extension Transfer {
    /// Every option of every transfer. What is set here is set always: there is no way round a limit.
    func prepare(_ setup: Setup) throws(SetupFailure) {
        try prepareAddress(setup.configuration)
        try prepareProxy(setup.configuration)
        try prepareTLS(setup)
        try prepareTimes(setup.configuration)
        try prepareConnection()
        try prepareMethod()
        try prepareHeaders(setup.configuration)
        try prepareCallbacks()
    }

    private func prepareAddress(_ configuration: HTTPConfiguration) throws(SetupFailure) {
        let schemes = configuration.allowsPlainHTTP ? "https,http" : "https"
        try easy.set(CURLOPT_PROTOCOLS_STR, schemes)
        try easy.set(CURLOPT_REDIR_PROTOCOLS_STR, schemes)
        try easy.set(CURLOPT_FOLLOWLOCATION, false)
        // Dots in the path are the caller's: libcurl would fold `/a/../b`.
        try easy.set(CURLOPT_PATH_AS_IS, true)
        try easy.set(CURLOPT_URL, request.url.absoluteString)
        try easy.set(CURLOPT_NETRC, Int(CURL_NETRC_IGNORED.rawValue))
    }

    /// Both always set: unset, libcurl would ask `https_proxy`, `all_proxy` and `no_proxy` of the environment.
    private func prepareProxy(_ configuration: HTTPConfiguration) throws(SetupFailure) {
        try easy.set(CURLOPT_PROXY, configuration.proxy?.absoluteString ?? "")
        try easy.set(CURLOPT_NOPROXY, configuration.proxy == nil ? "*" : "")
        // The proxy's own headers are not the answer's.
        try easy.set(CURLOPT_SUPPRESS_CONNECT_HEADERS, true)
    }

    private func prepareTLS(_ setup: Setup) throws(SetupFailure) {
        try easy.set(CURLOPT_SSL_VERIFYPEER, 1)
        try easy.set(CURLOPT_SSL_VERIFYHOST, 2)
        try easy.set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        if let authorities = setup.authorities { try easy.set(CURLOPT_CAINFO_BLOB, unowned: authorities) }
    }

    private func prepareTimes(_ configuration: HTTPConfiguration) throws(SetupFailure) {
        try easy.set(CURLOPT_CONNECTTIMEOUT_MS, EasyHandle.milliseconds(configuration.connectTimeout))
        try easy.set(CURLOPT_TIMEOUT_MS, EasyHandle.milliseconds(request.timeout))
        // Fewer than 100 bytes a second over 15 seconds: a drip. In a long poll silence is normal.
        try easy.set(CURLOPT_LOW_SPEED_LIMIT, request.isLongPoll ? 0 : 100)
        try easy.set(CURLOPT_LOW_SPEED_TIME, request.isLongPoll ? 0 : 15)
        try easy.set(CURLOPT_NOSIGNAL, true)
        // Otherwise giving up a name that does not resolve would block the thread, and with it every other
        // transfer, until the resolver returns. The resolver's thread frees what it holds when it ends.
        try easy.set(CURLOPT_QUICK_EXIT, true)
    }

    private func prepareConnection() throws(SetupFailure) {
        try easy.set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS))
        try easy.set(CURLOPT_TCP_KEEPALIVE, true)
        // An hour, so that no connection outlives the certificate it was made with; a minute of idleness.
        try easy.set(CURLOPT_MAXLIFETIME_CONN, 3600)
        try easy.set(CURLOPT_MAXAGE_CONN, 60)
        // libcurl repeats any request, POST included, when a connection it had used before turns out to be cut.
        try easy.set(CURLOPT_FRESH_CONNECT, !request.isRepeatable)
    }
}
