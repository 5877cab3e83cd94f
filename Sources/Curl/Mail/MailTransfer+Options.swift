import CCurl
import Foundation

extension MailTransfer {
    /// Every option of every mail. What is set here is set always: there is no way round a limit.
    func prepare() throws(SetupFailure) {
        try prepareServer()
        try prepareTLS()
        try prepareTimes()
        try prepareCallbacks()
        switch wish {
        case .take(let message): try prepareMessage(message)
        case .greet: try prepareGreeting()
        }
    }

    private func prepareServer() throws(SetupFailure) {
        try easy.set(CURLOPT_PROTOCOLS_STR, kit.server.security == .tls ? "smtps" : "smtp")
        try easy.set(CURLOPT_URL, kit.server.url)
        try easy.set(CURLOPT_NETRC, Int(CURL_NETRC_IGNORED.rawValue))
        // Both always set: unset, libcurl would ask `all_proxy` and `no_proxy` of the environment.
        try easy.set(CURLOPT_PROXY, "")
        try easy.set(CURLOPT_NOPROXY, "*")
        // A connection of its own for each mail, so that libcurl has no reason to send one twice.
        try easy.set(CURLOPT_FRESH_CONNECT, true)
        try easy.set(CURLOPT_FORBID_REUSE, true)
        guard let login = kit.server.login else { return }
        try easy.set(CURLOPT_USERNAME, login.user)
        try easy.set(CURLOPT_PASSWORD, login.password())
        // The two that every server has; libcurl would rather try Kerberos or NTLM with whom offers them.
        try easy.set(CURLOPT_LOGIN_OPTIONS, "AUTH=PLAIN;AUTH=LOGIN")
    }

    private func prepareTLS() throws(SetupFailure) {
        let level = kit.server.security == .none ? CURLUSESSL_NONE : CURLUSESSL_ALL
        try easy.set(CURLOPT_USE_SSL, Int(level.rawValue))
        try easy.set(CURLOPT_SSL_VERIFYPEER, 1)
        try easy.set(CURLOPT_SSL_VERIFYHOST, 2)
        try easy.set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        if let authorities = kit.authorities { try easy.set(CURLOPT_CAINFO_BLOB, unowned: authorities) }
    }

    /// No low-speed limit: a server that looks a mail through is silent for long.
    private func prepareTimes() throws(SetupFailure) {
        try easy.set(CURLOPT_CONNECTTIMEOUT_MS, EasyHandle.milliseconds(kit.server.connectTimeout))
        try easy.set(CURLOPT_TIMEOUT_MS, EasyHandle.milliseconds(kit.server.timeout))
        // For one answer; left to itself, libcurl waits for two minutes.
        try easy.set(CURLOPT_SERVER_RESPONSE_TIMEOUT, Int(min(kit.server.timeout, 86_400).rounded(.up)))
        try easy.set(CURLOPT_NOSIGNAL, true)
        try easy.set(CURLOPT_QUICK_EXIT, true)
    }

    private func prepareMessage(_ message: MailMessage) throws(SetupFailure) {
        try easy.set(CURLOPT_MAIL_FROM, message.from.address)
        try setRecipient(message.to.address)
        // libcurl puts its boundary behind this one.
        try setHeaders(message.headerLines + ["Content-Type: multipart/alternative"])
        try setParts([("text/plain", message.text.withMailLineEnds), ("text/html", message.html.withMailLineEnds)])
    }

    private func prepareGreeting() throws(SetupFailure) {
        try easy.set(CURLOPT_CUSTOMREQUEST, "NOOP")
        try easy.set(CURLOPT_NOBODY, true)
    }
}

extension String {
    /// With CR and LF at every line end, which quoted-printable takes for one, and without NUL.
    fileprivate var withMailLineEnds: String {
        var text = String.UnicodeScalarView()
        var isAfterReturn = false
        for scalar in unicodeScalars where scalar != "\0" {
            switch scalar {
            case "\n" where isAfterReturn: break
            case "\n", "\r": text.append(contentsOf: "\r\n".unicodeScalars)
            default: text.append(scalar)
            }
            isAfterReturn = scalar == "\r"
        }
        return String(text)
    }
}
