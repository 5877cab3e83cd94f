import Praise
import Testing

@Suite struct MailTokenTests {
    private let digits = "0123456789abcdef0123456789abcdef"

    @Test(arguments: [
        "", "0123", "0123456789ABCDEF0123456789ABCDEF", "0123456789abcdef0123456789abcdeg",
        "0123456789abcdef0123456789abcdef0", "../../../../../../../../etc/passwd", "0123456789abcdef 123456789abcdef",
        "ééééééééééééééé0",
    ])
    func `what no ledger has made is no token`(text: String) {
        #expect(MailToken(rawValue: text) == nil)
    }

    @Test func `a token is itself and no other`() throws {
        let token = try #require(MailToken(rawValue: digits))
        #expect(token.isSame(as: token))
        for index in digits.indices {
            var other = digits
            other.replaceSubrange(index...index, with: digits[index] == "7" ? "8" : "7")
            #expect(!token.isSame(as: try #require(MailToken(rawValue: other))))
        }
    }
}
