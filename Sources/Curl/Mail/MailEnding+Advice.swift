import CCurl

extension MailEnding {
    /// One sentence for the operator: what happened, and what to look at.
    func advice(for kind: MailFailure.Kind) -> String {
        switch kind {
        case .invalid: "libcurl cannot use the mail server \(host) (\(words)); check the settings."
        case .nameResolution: "The name \(host) could not be resolved; check its spelling and the DNS server."
        case .connection: connectionAdvice
        case .timeout: timeoutAdvice
        case .connectionLost: "\(host) cut the connection\(doubt); look at its log."
        case .noTLS: noTLSAdvice
        case .certificate: certificateAdvice
        case .credentials: credentialsAdvice
        case .refusedForNow: "\(host) does not take the mail now (\(told))."
        case .refusedForGood: "\(host) refuses the mail (\(told))."
        case .cancelled: "The mail to \(host) was cancelled\(doubt)."
        case .closed: "The client was closed while a mail to \(host) was under way\(doubt)."
        case .outOfResources: "libcurl ran out of room for \(host) (\(words)); check memory and open files."
        }
    }

    /// Where the mail may have been taken, that is the first thing to know.
    private var doubt: String {
        MailFailure.Delivery(self) == .unknown
            ? " after the mail was begun, so that nobody knows whether it was taken" : ""
    }

    /// The server's answer. Its words only where they cannot repeat the login or the mail: between the two.
    private var told: String {
        guard let reply = refusingReply else { return words }
        guard isReady, !reception.hasBegun, !reply.text.isEmpty else { return "\(reply.code)\(enhancedCode(reply))" }
        return "\(reply.code) \(reply.text)"
    }

    /// ` 5.7.1`, where the words begin so (RFC 3463): digits and dots cannot repeat anything.
    private func enhancedCode(_ reply: MailReception.Reply) -> String {
        let word = reply.text.prefix { $0 != " " }
        let parts = word.split(separator: ".", omittingEmptySubsequences: false)
        let isCode = parts.count == 3 && parts.allSatisfy { (1...3).contains($0.utf8.count) && Int($0) != nil }
        return isCode ? " \(word)" : ""
    }

    private var connectionAdvice: String {
        guard refusingReply == nil else {
            return "\(host) will not speak with this machine (\(told)); look at its log."
        }
        return "\(host) cannot be connected to; check that it is up, that the port is right and no firewall between."
    }

    private var timeoutAdvice: String {
        isReady
            ? "\(host) did not answer in time\(doubt); it may be overloaded."
            : "\(host) was not ready in time; check that it is up, and the port: 587 is for starttls, 465 for tls."
    }

    private var noTLSAdvice: String {
        code == CURLE_USE_SSL_FAILED
            ? "\(host) offers no TLS on this port (STARTTLS), and without it nothing is sent; check the port."
            : "No TLS with \(host) (\(words)); check the port: 587 is for starttls, 465 for tls."
    }

    /// OpenSSL's numbers, from `openssl/x509_vfy.h`.
    private var certificateAdvice: String {
        switch chainVerdict {
        case 9: "The certificate of \(host) is not valid yet; check the clock of this machine."
        case 10: "The certificate of \(host) has expired; it must be renewed there."
        case 18, 19: "The certificate of \(host) is self-signed; add its authority to the file of extra authorities."
        case 2, 20, 21: "The authority of \(host)'s certificate is unknown; add it to the file of extra authorities."
        case 0...1: "The certificate that \(host) shows is for another name; check the address."
        default: "The certificate of \(host) was refused (OpenSSL's verdict \(chainVerdict)); look at it there."
        }
    }

    private var credentialsAdvice: String {
        switch refusingReply?.code {
        case 530?: "\(host) wants a login first (\(told)); give user and password."
        case nil: "\(host) offers no way to log in that is known here (PLAIN or LOGIN); check port and security."
        default: "\(host) refuses user and password (\(told)); check both."
        }
    }

    private var words: String { String(cString: curl_easy_strerror(code)) }
}
