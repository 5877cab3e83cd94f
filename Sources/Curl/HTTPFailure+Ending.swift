import CCurl

extension HTTPFailure {
    /// The one place where libcurl's codes become failures.
    init(_ ending: Ending) {
        self.init(Delivery(ending), Kind(ending), advice: ending.advice)
    }
}

extension HTTPFailure.Delivery {
    init(_ ending: Ending) {
        guard ending.isSent else {
            self = .surelyNotSent
            return
        }
        switch (ending.refusal, ending.status) {
        // It answered, and the rest of the answer is what we will not have.
        case (.bodyTooLarge, let status?), (.headersTooLarge, let status?), (.encodingNotAsked, let status?):
            self = .answered(status: status)
        default: self = .unknown
        }
    }
}

extension HTTPFailure.Kind {
    init(_ ending: Ending) {
        if let refusal = ending.refusal {
            self.init(refusal)
        } else if !ending.isSent, ending.proxyHost != nil, ending.isProxysFault {
            self = .proxy
        } else {
            self.init(ending.code, isSent: ending.isSent)
        }
    }

    private init(_ refusal: Refusal) {
        self =
            switch refusal {
            case .bodyTooLarge, .headersTooLarge: .tooLarge
            case .encodingNotAsked: .protocolViolation
            case .repetition: .connectionLost
            case .cancelled: .cancelled
            case .closed: .closed
            case .broken: .outOfResources
            }
    }

    private init(_ code: CURLcode, isSent: Bool) {
        self =
            switch code {
            case CURLE_UNSUPPORTED_PROTOCOL: isSent ? .protocolViolation : .invalidRequest
            case CURLE_URL_MALFORMAT, CURLE_BAD_FUNCTION_ARGUMENT, CURLE_LOGIN_DENIED: .invalidRequest
            case CURLE_COULDNT_RESOLVE_HOST: .nameResolution
            case CURLE_COULDNT_RESOLVE_PROXY, CURLE_PROXY: .proxy
            case CURLE_COULDNT_CONNECT, CURLE_INTERFACE_FAILED: .connection
            case CURLE_OPERATION_TIMEDOUT: .timeout
            case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER,
                CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_CRL_BADFILE, CURLE_SSL_ENGINE_INITFAILED,
                CURLE_SSL_ENGINE_NOTFOUND, CURLE_SSL_ENGINE_SETFAILED, CURLE_SSL_INVALIDCERTSTATUS,
                CURLE_SSL_PINNEDPUBKEYNOTMATCH, CURLE_SSL_CLIENTCERT, CURLE_USE_SSL_FAILED:
                .tls
            case CURLE_SEND_ERROR, CURLE_RECV_ERROR, CURLE_GOT_NOTHING, CURLE_PARTIAL_FILE, CURLE_HTTP2_STREAM,
                CURLE_SSL_SHUTDOWN_FAILED, CURLE_SEND_FAIL_REWIND:
                isSent ? .connectionLost : .connection
            // What libcurl says of a header line beyond 100 kB; real want of memory would end the process first.
            case CURLE_OUT_OF_MEMORY: isSent ? .tooLarge : .outOfResources
            case CURLE_FAILED_INIT, CURLE_NOT_BUILT_IN, CURLE_UNKNOWN_OPTION, CURLE_AGAIN,
                CURLE_NO_CONNECTION_AVAILABLE:
                .outOfResources
            default: isSent ? .protocolViolation : .connection
            }
    }
}

extension Ending {
    /// Before the request left, with a proxy between: what the proxy, not the host behind it, is to blame for.
    var isProxysFault: Bool {
        if proxyStatus != 0, !(200...299).contains(proxyStatus) { return true }
        switch code {
        case CURLE_COULDNT_CONNECT, CURLE_COULDNT_RESOLVE_PROXY, CURLE_PROXY: return true
        case CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_GOT_NOTHING: return proxyStatus == 0
        default: return false
        }
    }
}
