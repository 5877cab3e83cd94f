import CCurl

/// All that is known when a transfer has ended badly. A value, so that the whole classification is one table.
struct Ending {
    var code: CURLcode
    /// Whether libcurl was ever about to put the request on the wire.
    var isSent = false
    /// The final status, when its line came.
    var status: Int?
    /// Why we ended it ourselves, if we did.
    var refusal: Refusal?
    /// What the proxy answered to CONNECT; 0 without an answer.
    var proxyStatus = 0
    /// OpenSSL's verdict on the certificate chain (`X509_V_ERR_…`); 0 or 1 when it found nothing wrong.
    var chainVerdict = 0
    var host = ""
    var proxyHost: String?
}

extension Ending {
    init(_ transfer: Transfer, code: CURLcode) {
        self.code = code
        isSent = transfer.departures > 0
        status = transfer.reception.status
        refusal = transfer.refusal ?? transfer.reception.refusal
        proxyStatus = transfer.easy.number(CURLINFO_HTTP_CONNECTCODE)
        chainVerdict = transfer.easy.number(CURLINFO_SSL_VERIFYRESULT)
        host = transfer.request.host
        proxyHost = transfer.setup.configuration.proxyHost
    }
}
