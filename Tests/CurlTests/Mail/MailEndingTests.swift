import CCurl
import Curl
import Foundation
import Testing

@testable import struct Curl.MailEnding
@testable import struct Curl.MailReception
@testable import enum Curl.Refusal

/// libcurl's codes and the server's answers, and what becomes of them.
@Suite struct MailEndingTests {
    private static func ending(
        _ code: CURLcode, _ lines: [String], isReady: Bool = true, refusal: Refusal? = nil
    ) -> MailFailure {
        var reception = MailReception()
        for line in lines { Data("\(line)\r\n".utf8).withUnsafeBytes { reception.take($0) } }
        return MailFailure(
            MailEnding(code: code, isReady: isReady, reception: reception, refusal: refusal, host: "mail.example.org"))
    }

    private static let begun = ["250 OK", "250 OK", "354 go on"]

    @Test(arguments: [
        (CURLE_SEND_ERROR, ["250 OK", "450 later", "221 Bye"], MailFailure.Kind.refusedForNow(450)),
        (CURLE_SEND_ERROR, ["250 OK", "550 never"], .refusedForGood(550)),
        (CURLE_SEND_ERROR, ["530 log in"], .credentials),
        (CURLE_SEND_ERROR, ["550-one", "550 two"], .refusedForGood(550)),
        (CURLE_RECV_ERROR, ["250 OK"], .connectionLost), (CURLE_OPERATION_TIMEDOUT, ["250 OK"], .timeout),
        (CURLE_WEIRD_SERVER_REPLY, begun + ["451 later"], .refusedForNow(451)),
        (CURLE_WEIRD_SERVER_REPLY, begun + ["554 never"], .refusedForGood(554)),
    ])
    func `a mail that was refused or never begun was surely not sent`(
        code: CURLcode, lines: [String], kind: MailFailure.Kind
    ) {
        let failure = Self.ending(code, lines)
        #expect((failure.delivery, failure.kind) == (.surelyNotSent, kind))
    }

    @Test(arguments: [
        (CURLE_RECV_ERROR, begun, nil as Refusal?, MailFailure.Kind.connectionLost),
        (CURLE_OPERATION_TIMEDOUT, begun, nil, .timeout),
        (CURLE_RECV_ERROR, begun + ["450-this is not the"], nil, .connectionLost),
        (CURLE_ABORTED_BY_CALLBACK, begun, .cancelled, .cancelled),
        (CURLE_ABORTED_BY_CALLBACK, begun, .closed, .closed),
        (CURLE_ABORTED_BY_CALLBACK, begun, .repetition, .connectionLost),
    ])
    func `once the server asked for the mail, only its verdict tells`(
        code: CURLcode, lines: [String], refusal: Refusal?, kind: MailFailure.Kind
    ) {
        let failure = Self.ending(code, lines, refusal: refusal)
        #expect((failure.delivery, failure.kind) == (.unknown, kind))
        #expect(failure.advice.contains("nobody knows"))
    }

    @Test(arguments: [
        (CURLE_WEIRD_SERVER_REPLY, ["554 not you"], MailFailure.Kind.connection),
        (CURLE_WEIRD_SERVER_REPLY, ["421 busy"], .refusedForNow(421)),
        (CURLE_LOGIN_DENIED, ["535 secret-user"], .credentials),
        (CURLE_LOGIN_DENIED, ["454 later"], .refusedForNow(454)),
        (CURLE_LOGIN_DENIED, ["250 AUTH GSSAPI"], .credentials), (CURLE_USE_SSL_FAILED, ["454 no TLS now"], .noTLS),
        (CURLE_PEER_FAILED_VERIFICATION, ["220 go on"], .certificate), (CURLE_SSL_CONNECT_ERROR, [], .noTLS),
    ])
    func `a server that stops us at the door is told from one that refuses a mail`(
        code: CURLcode, lines: [String], kind: MailFailure.Kind
    ) {
        let failure = Self.ending(code, lines, isReady: false)
        #expect((failure.delivery, failure.kind) == (.surelyNotSent, kind))
        #expect(!failure.advice.contains("secret"), "what a server says of a login is not repeated")
    }

    @Test func `what a server says once it has the mail is not repeated, but for its code`() {
        let failure = Self.ending(CURLE_WEIRD_SERVER_REPLY, Self.begun + ["554 5.7.1 I do not like: secret-body"])
        #expect(failure.advice.contains("554 5.7.1") && !failure.advice.contains("secret"))
        let strange = Self.ending(CURLE_WEIRD_SERVER_REPLY, Self.begun + ["554 secret.5.7 x"])
        #expect(!strange.advice.contains("secret"))
    }

    @Test func `a server's words are made safe to show`() {
        let failure = Self.ending(CURLE_SEND_ERROR, ["550 \u{1B}[31mé" + String(repeating: "x", count: 1000)])
        #expect(failure.advice.utf8.allSatisfy { (0x20...0x7E).contains($0) } && failure.advice.utf8.count < 260)
    }

    @Test(arguments: (0...100).map { CURLcode(rawValue: $0) })
    func `every code, known or not, is honest and names the host`(code: CURLcode) {
        #expect(Self.ending(code, [], isReady: false).delivery == .surelyNotSent)
        #expect(Self.ending(code, Self.begun).delivery == .unknown)
        let advice = Self.ending(code, [], isReady: false).advice
        #expect(advice.contains("mail.example.org") && advice.hasSuffix("."))
    }
}
