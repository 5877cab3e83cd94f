import CCurl

extension Ending {
    /// One sentence for the operator: what happened, and what to look at. Holds no more of the request than the host.
    var advice: String {
        if let refusal { return advice(on: refusal) }
        switch HTTPFailure.Kind(self) {
        case .nameResolution: return "The name \(host) could not be resolved; check its spelling and the DNS server."
        case .connection: return "\(host) cannot be connected to; check that it is up and that no firewall is between."
        case .proxy: return proxyAdvice
        case .tls: return tlsAdvice
        case .timeout: return timeoutAdvice
        case .connectionLost: return "\(host) cut the connection before its answer was complete; look at its log."
        case .outOfResources: return "libcurl ran out of room for \(host) (\(words)); check memory and open files."
        case .invalidRequest: return "libcurl cannot use the address of \(host) (\(words)); check the settings."
        case .tooLarge: return "The answer of \(host) holds a header line of more than 100 kB and was refused."
        case .protocolViolation, .cancelled, .closed:
            return "\(host) did not answer as an HTTP server does (\(words)); check that the address is the right one."
        }
    }

    private func advice(on refusal: Refusal) -> String {
        switch refusal {
        case .bodyTooLarge(let limit): "The answer of \(host) is larger than \(limit) bytes and was refused."
        case .headersTooLarge(let limit): "The headers of \(host) take more than \(limit) bytes and were refused."
        case .encodingNotAsked: "\(host) answered in an encoding that was not asked for; switch compression off there."
        case .repetition: "\(host) did not take a request that must not be sent twice; look whether it took effect."
        case .cancelled: "The request to \(host) was cancelled."
        case .closed: "The client was closed while a request to \(host) was under way."
        case .broken: "libcurl's multi handle broke down; check memory and open files, then restart."
        }
    }

    private var proxyAdvice: String {
        let proxy = proxyHost ?? "?"
        return proxyStatus == 0
            ? "The proxy \(proxy) cannot be used to reach \(host); check its address and that it is up."
            : "The proxy \(proxy) refused to connect to \(host) with status \(proxyStatus); check its rules."
    }

    /// OpenSSL's numbers, from `openssl/x509_vfy.h`. 1, "unspecified", is libcurl's own for a chain not looked at.
    private var tlsAdvice: String {
        switch chainVerdict {
        case 9: "The certificate of \(host) is not valid yet; check the clock of this machine."
        case 10: "The certificate of \(host) has expired; it must be renewed there."
        case 18, 19: "The certificate of \(host) is self-signed; add its authority to the file of extra authorities."
        case 2, 20, 21: "The authority of \(host)'s certificate is unknown; add it to the file of extra authorities."
        case 0...1 where code == CURLE_PEER_FAILED_VERIFICATION:
            "The certificate that \(host) shows is for another name; check the address."
        case 0...1: "No TLS with \(host) (\(words)); check the port and that it speaks TLS 1.2 or newer."
        default: "The certificate of \(host) was refused (OpenSSL's verdict \(chainVerdict)); look at it there."
        }
    }

    private var timeoutAdvice: String {
        isSent
            ? "\(host) did not finish its answer in time; it may be overloaded."
            : "No connection to \(host) was ready in time; check that it is up and that no firewall is between."
    }

    private var words: String { String(cString: curl_easy_strerror(code)) }
}
