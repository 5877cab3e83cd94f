import CCurl
import Foundation

/// One mail on its way.
///
/// Its handle is never taken away while it moves: libcurl would then finish the mail with what it has sent of it by that
/// time (`smtp_done` writes the final dot whenever it is told of no failure). Its own callback ends it instead.
final class MailTransfer: Movement {
    static let mayBeTakenAway = false

    let wish: MailErrand.Wish
    let kit: MailKit
    let easy: EasyHandle
    let glance: () -> Refusal?
    var reception = MailReception()
    /// How often libcurl was ready to begin the mail.
    var departures = 0
    var refusal: Refusal?
    /// How often libcurl has looked up since the server gave its verdict.
    var looksSinceVerdict = 0
    private var recipients: UnsafeMutablePointer<curl_slist>?
    private var headers: UnsafeMutablePointer<curl_slist>?
    private var parts: OpaquePointer?

    /// Makes a handle with every option set; nothing moves yet.
    init(_ wish: MailErrand.Wish, _ kit: MailKit, glance: @escaping () -> Refusal?) throws(SetupFailure) {
        self.wish = wish
        self.kit = kit
        self.glance = glance
        easy = try EasyHandle()
        try prepare()
    }

    deinit {
        easy.free()
        curl_slist_free_all(recipients)
        curl_slist_free_all(headers)
        curl_mime_free(parts)
    }

    func answer(_ code: CURLcode) -> Result<MailReception, MailFailure> {
        // What went wrong once the mail was taken has no more to say.
        if let verdict = reception.verdict, (200..<300).contains(verdict.code) { return .success(reception) }
        if code == CURLE_OK, refusal == nil, wish == .greet { return .success(reception) }
        return .failure(MailFailure(MailEnding(self, code: code)))
    }

    func setRecipient(_ address: String) throws(SetupFailure) {
        recipients = curl_slist_append(recipients, address)
        guard recipients != nil else { throw SetupFailure(code: CURLE_OUT_OF_MEMORY) }
        try easy.set(CURLOPT_MAIL_RCPT, recipients)
    }

    func setHeaders(_ lines: [String]) throws(SetupFailure) {
        for line in lines {
            guard let longer = curl_slist_append(headers, line) else { throw SetupFailure(code: CURLE_OUT_OF_MEMORY) }
            headers = longer
        }
        try easy.set(CURLOPT_HTTPHEADER, headers)
    }

    /// One part below the other, the plainest first, as `multipart/alternative` wants them.
    func setParts(_ texts: [(type: String, text: String)]) throws(SetupFailure) {
        guard let mime = curl_mime_init(easy.pointer) else { throw SetupFailure(code: CURLE_OUT_OF_MEMORY) }
        parts = mime
        for (type, text) in texts {
            guard let part = curl_mime_addpart(mime) else { throw SetupFailure(code: CURLE_OUT_OF_MEMORY) }
            try easy.check(curl_mime_data(part, text, text.utf8.count))
            try easy.check(curl_mime_type(part, "\(type); charset=utf-8"))
            try easy.check(curl_mime_encoder(part, "quoted-printable"))
        }
        try easy.set(CURLOPT_MIMEPOST, mime: mime)
    }
}

extension MailEnding {
    init(_ transfer: MailTransfer, code: CURLcode) {
        self.code = code
        isReady = transfer.departures > 0
        reception = transfer.reception
        refusal = transfer.refusal
        chainVerdict = transfer.easy.number(CURLINFO_SSL_VERIFYRESULT)
        host = transfer.kit.server.host
    }
}
