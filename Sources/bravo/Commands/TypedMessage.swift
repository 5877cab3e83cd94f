import Foundation
import Praise

/// A message typed on standard input: plain text, or JSON where more than the text matters.
struct TypedMessage: Decodable {
    var text: String
    var repliesTo: String?
    var direct: Bool?

    init(_ line: String) {
        if line.hasPrefix("{"), let decoded = try? JSONDecoder().decode(TypedMessage.self, from: Data(line.utf8)) {
            self = decoded
        } else {
            text = line
        }
    }

    var message: Message {
        Message(
            address: MessageAddress(chat: "input", room: "input", message: "input"),
            sender: Member(user: "you", name: "you"), sentAt: Date(timeIntervalSince1970: 0), content: [.text(text)],
            repliesTo: repliesTo.map { ReplyTarget(message: MessageID($0)) }, isDirect: direct ?? false)
    }
}
