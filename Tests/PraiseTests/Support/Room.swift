import Foundation
import Praise

/// A room of people who talk, and what Bravo makes of it, both in one line of text.
enum Room {
    static let bot: UserID = "@bravo:example.org"
    static let parser = CommandParser(bot: bot, botNames: ["Bravo", "bravobot"])

    static let members = MemberNames([
        Member(user: "@ana:example.org", name: "Ana Ruiz"),
        Member(user: "@karim:example.org", name: "Karim B."),
        Member(user: "@jl:example.org", name: "Jean-Luc d’Almeida"),
        Member(user: "@rene:example.org", name: "René Élise"),
        Member(user: "@hugo1:example.org", name: "Hugo Lemaître"),
        Member(user: "@hugo2:example.org", name: "Hugo Petit"),
        Member(user: "@sam1:example.org", name: "Sam Lee"),
        Member(user: "@sam2:example.org", name: "sam lee"),
        Member(user: "@ines:example.org", name: "Inès"),
        Member(user: "@isik:example.org", name: "Işık Yılmaz"),
        Member(user: "@tanaka:example.org", name: "田中 太郎"),
        Member(user: "@noa:example.org", name: "נועה כהן"),
        Member(user: "@bravo:example.org", name: "Bravo", isBot: true),
    ])

    /// `<Ana>` is a mention of `@ana:example.org`, `{…}` code, `[[…]]` a quote; the rest is text.
    static func spans(_ line: String) -> [Span] {
        var spans: [Span] = []
        var rest = Substring(line)
        let brackets: [(String, String, (String) -> Span)] = [
            ("<", ">", { .mention(UserID("@\($0.lowercased()):example.org"), label: $0) }),
            ("{", "}", { .code($0) }), ("[[", "]]", { .quote($0) }),
        ]
        while !rest.isEmpty {
            let next = brackets.compactMap { bracket -> (Range<Substring.Index>, Range<Substring.Index>, Span)? in
                guard let open = rest.range(of: bracket.0),
                    let close = rest.range(of: bracket.1, range: open.upperBound..<rest.endIndex)
                else { return nil }
                return (open, close, bracket.2(String(rest[open.upperBound..<close.lowerBound])))
            }.min { $0.0.lowerBound < $1.0.lowerBound }
            guard let (open, close, span) = next else { break }
            if open.lowerBound > rest.startIndex { spans.append(.text(String(rest[..<open.lowerBound]))) }
            spans.append(span)
            rest = rest[close.upperBound...]
        }
        return rest.isEmpty ? spans : spans + [.text(String(rest))]
    }

    static func message(
        _ spans: [Span], from sender: Member = Member(user: "@chi:example.org", name: "Chi"),
        reply: Bool = false, isDirect: Bool = false
    ) -> Message {
        Message(
            address: MessageAddress(chat: "matrix", room: "!room", message: "$1"), sender: sender,
            sentAt: Date(timeIntervalSince1970: 1_795_000_000), content: spans,
            repliesTo: reply ? ReplyTarget(message: "$0") : nil, isDirect: isDirect)
    }

    /// What Bravo makes of a line: `bravo ana @karim: the reason`, `merci?noReason`, `help`, `what?`, or `-` for nothing.
    static func reads(
        _ line: String, reply: Bool = false, isDirect: Bool = false, names: MemberNames = MemberNames([])
    ) -> String {
        describe(parser.read(message(spans(line), reply: reply, isDirect: isDirect), names: names))
    }

    static func describe(_ reading: Reading) -> String {
        switch reading {
        case .notForUs: "-"
        case .command(.help): "help"
        case .command(.request(let request)):
            (["\(request.kind.rawValue)!"] + request.recipients.map(describe) + [request.rest])
                .filter { !$0.isEmpty }.joined(separator: " ")
        case .command(.thanks(let thanks)):
            ([thanks.word.rawValue] + thanks.recipients.map(describe)).joined(separator: " ") + ": " + thanks.reason
        case .nearly(.noReason(let word)): "\(word.rawValue)?noReason"
        case .nearly(.noRecipient(let word)): "\(word.rawValue)?noRecipient"
        case .nearly(.empty(let word)): "\(word.rawValue)?empty"
        case .nearly(.unknownRequest): "what?"
        }
    }

    private static func describe(_ recipient: Recipient) -> String {
        switch recipient {
        case .account(let user, _): user.rawValue.dropFirst().prefix { $0 != ":" }.description
        case .handle(let name): "@" + name
        case .repliedAuthor: "^"
        }
    }
}
