import Foundation
import Praise
import Testing

@Suite struct MailAddressTests {
    @Test(arguments: [
        "ines@usine.example", "Ines.Benali+bravo@mail.usine.example", "a@b.co", "o'neil@xn--caf-dma.example",
        "1_2-3@4.example",
    ])
    func `what can be written to is an address`(text: String) throws {
        let address = try MailAddress(text)
        #expect(address.text == text && address.domain == text.split(separator: "@").last.map(String.init))
        #expect(try JSONDecoder().decode(MailAddress.self, from: JSONEncoder().encode(address)) == address)
    }

    @Test(arguments: [
        ("ines", MailAddress.Flaw.noAt), ("", .noAt), ("@usine.example", .noAt), ("a@b@c.example", .severalAts),
        ("ines benali@usine.example", .space), ("ines@usine.example\n", .space),
        ("ines@usine.example\r\nBcc:x@y.z", .space),
        ("ines\0@usine.example", .space), ("ines\u{200B}@usine.example", .space), ("ines\u{A0}@usine.example", .space),
        ("inès@usine.example", .notASCII), ("ines@café.example", .notASCII), ("<ines@usine.example>", .sign),
        ("ines@usine.example,b", .sign), ("\"ines\"@usine.example", .sign), ("ines@[127.0.0.1]", .sign),
        (".ines@usine.example", .dots), ("i..b@usine.example", .dots), ("ines.@usine.example", .dots),
        ("ines@", .domain), ("ines@localhost", .domain), ("ines@usine..example", .domain),
        ("ines@-usine.example", .domain),
        ("ines@usine.example.", .domain), ("ines@127.0.0.1", .domain), ("ines@us_ine.example", .domain),
        (String(repeating: "a", count: 65) + "@b.example", .tooLong),
        ("a@" + Array(repeating: "bbbbbbbbb", count: 26).joined(separator: "."), .tooLong),
    ])
    func `what cannot be written to is told with what to do`(text: String, flaw: MailAddress.Flaw) {
        #expect(throws: flaw) { try MailAddress(text) }
        #expect(throws: (any Error).self) {
            try JSONDecoder().decode(MailAddress.self, from: JSONEncoder().encode(text))
        }
    }

    @Test func `a mailbox in an addressee outlives the ledger`() throws {
        let box = Mailbox(try MailAddress("ines@usine.example"), name: "Inès", language: .french)
        let addressee = Addressee.mail(box)
        #expect(try JSONDecoder().decode(Addressee.self, from: JSONEncoder().encode(addressee)) == addressee)
        #expect(addressee.chat == .mail && addressee.room == nil)
    }
}
