import Praise

/// What one message would do, as `bravo parse` shows it.
struct ParsedLine: Encodable {
    var text: String
    /// `not for us`, `thanks`, `request`, `help` or `nearly`.
    var reading: String
    /// Which request, such as `me`, and what follows its word.
    var request: Request.Kind?
    var rest: String?
    var word: ThanksWord?
    var recipients: [String]?
    var reason: String?
    /// The `#tags`, as typed.
    var values: [String]?
    /// Whether the words are a customer's.
    var customer: Bool?
    /// What Bravo would answer; a thank that counts is answered with an emoji.
    var says: String?

    init(_ typed: TypedMessage, parser: CommandParser, isNatural: Bool, wording: Wording) {
        text = typed.text
        switch parser.read(typed.message, isNatural: isNatural) {
        case .notForUs:
            reading = "not for us"
        case .command(.help):
            reading = "help"
            says = wording.words(for: .help).plainText
        case .command(.request(let asked)):
            reading = "request"
            request = asked.kind
            rest = asked.rest.isEmpty ? nil : asked.rest
            recipients = asked.recipients.isEmpty ? nil : asked.recipients.map(Self.describe)
        case .nearly(let nearly):
            reading = "nearly"
            says = wording.words(for: .nearly(nearly)).plainText
        case .command(.thanks(let thanks)):
            reading = "thanks"
            word = thanks.word
            recipients = thanks.recipients.map(Self.describe)
            reason = thanks.reason
            values = thanks.values.isEmpty ? nil : thanks.values
            customer = thanks.isFromCustomer ? true : nil
            says = typed.direct == true ? wording.words(for: .directNotCounted).plainText : Wording.applause
        }
    }

    private static func describe(_ recipient: Recipient) -> String {
        switch recipient {
        case .account(let user, _): user.rawValue
        case .handle(let name): "@" + name
        case .repliedAuthor(let target): "author of " + target.message.rawValue
        }
    }
}
