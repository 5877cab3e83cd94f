import Praise
import Testing

@Suite struct CustomerTests {
    private static func reads(_ line: String, reply: Bool = false) -> String {
        let reading = Room.parser.read(Room.message(Room.spans(line), reply: reply))
        guard case .command(.thanks(let thanks)) = reading else { return Room.describe(reading) }
        return (thanks.isFromCustomer ? "customer " : "") + Room.describe(reading)
    }

    @Test(arguments: [
        ("/bravo client: <Ana> “someone called me back”", "customer bravo ana: “someone called me back”"),
        ("/merci client\u{A0}: <Ana> on m’a rappelée", "customer merci ana: on m’a rappelée"),
        ("/merci cliente : @ana on m’a rappelée", "customer merci @ana: on m’a rappelée"),
        ("!bravo Customer: <Ana> and <Karim> for the refund", "customer bravo ana karim: the refund"),
        ("<Bravo> client: <Ana> for the refund", "customer bravo ana: the refund"),
        ("/bravo client: <Ana>", "bravo?noReason"), ("/bravo client:", "bravo?empty"),
        ("/bravo client: on m’a rappelée", "bravo?noRecipient"),
        ("/bravo client <Ana> for the refund", "bravo ana: client Ana for the refund"),
        ("/bravo clientele: <Ana> for it", "bravo ana: clientele: Ana for it"),
        ("/bravo <Ana> client: for the refund", "bravo ana: client: for the refund"),
    ])
    func `a customer's words are told by the word before them`(line: String, expected: String) {
        #expect(Self.reads(line) == expected)
    }

    @Test func `in reply they are for the author replied to`() {
        #expect(Self.reads("/bravo client: on m’a rappelée", reply: true) == "customer bravo ^: on m’a rappelée")
    }
}
