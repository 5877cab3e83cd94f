import CCurl

/// All that is known when a mail has ended badly. A value, so that the whole classification is one table.
struct MailEnding {
    var code: CURLcode
    /// Whether greetings, TLS and login were over and the mail itself was begun.
    var isReady = false
    var reception = MailReception()
    /// Why we ended it ourselves, if we did.
    var refusal: Refusal?
    /// OpenSSL's verdict on the certificate chain (`X509_V_ERR_…`); 0 or 1 when it found nothing wrong.
    var chainVerdict = 0
    var host = ""

    /// The answer that ended it: the verdict on the mail, else the last one if it was a no.
    var refusingReply: MailReception.Reply? {
        if reception.hasBegun { return reception.verdict.flatMap { $0.code >= 400 ? $0 : nil } }
        return reception.last.flatMap { $0.code >= 400 ? $0 : nil }
    }
}

extension MailFailure {
    /// The one place where libcurl's codes and the server's become failures of a mail.
    init(_ ending: MailEnding) {
        let kind = Kind(ending)
        self.init(Delivery(ending), kind, advice: ending.advice(for: kind))
    }
}

extension MailFailure.Delivery {
    init(_ ending: MailEnding) {
        self = ending.reception.hasBegun && ending.refusingReply == nil ? .unknown : .surelyNotSent
    }
}

extension MailFailure.Kind {
    init(_ ending: MailEnding) {
        if let reply = ending.refusingReply, let kind = Self(reply, ending) {
            self = kind
        } else if let refusal = ending.refusal {
            self.init(refusal)
        } else {
            self.init(ending.code, hasBegun: ending.isReady)
        }
    }

    /// Nil where the server's no is not what ended it.
    private init?(_ reply: MailReception.Reply, _ ending: MailEnding) {
        switch (ending.code, reply.code) {
        case (CURLE_USE_SSL_FAILED, _): self = .noTLS
        case (_, 400..<500): self = .refusedForNow(reply.code)
        case (CURLE_LOGIN_DENIED, _), (_, 530), (_, 534), (_, 535), (_, 538): self = .credentials
        // At the door: it concerns whoever we are, not this mail.
        case (_, 500...) where !ending.isReady: self = .connection
        case (_, 500...): self = .refusedForGood(reply.code)
        default: return nil
        }
    }

    private init(_ refusal: Refusal) {
        self =
            switch refusal {
            case .cancelled: .cancelled
            case .closed: .closed
            case .broken: .outOfResources
            case .repetition, .bodyTooLarge, .headersTooLarge, .encodingNotAsked: .connectionLost
            }
    }

    private init(_ code: CURLcode, hasBegun: Bool) {
        self =
            switch code {
            case CURLE_URL_MALFORMAT, CURLE_BAD_FUNCTION_ARGUMENT, CURLE_UNSUPPORTED_PROTOCOL: .invalid
            case CURLE_COULDNT_RESOLVE_HOST: .nameResolution
            case CURLE_COULDNT_CONNECT, CURLE_INTERFACE_FAILED: .connection
            case CURLE_OPERATION_TIMEDOUT: .timeout
            case CURLE_LOGIN_DENIED: .credentials
            case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_INVALIDCERTSTATUS: .certificate
            case CURLE_USE_SSL_FAILED, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CIPHER, CURLE_SSL_CERTPROBLEM,
                CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ENGINE_INITFAILED:
                .noTLS
            case CURLE_FAILED_INIT, CURLE_NOT_BUILT_IN, CURLE_UNKNOWN_OPTION, CURLE_OUT_OF_MEMORY: .outOfResources
            default: hasBegun ? .connectionLost : .connection
            }
    }
}
