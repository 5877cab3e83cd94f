import Crypto
import Foundation
import Praise

/// Makes the key of a saying from what it is about, never from an attempt, a row or the time: the same saying has the
/// same key on every try and after every restart, and nobody without the ledger can tell it beforehand.
struct KeyMint: Sendable {
    private let secret: SymmetricKey

    init(secret: Data) {
        self.secret = SymmetricKey(data: secret)
    }

    /// A fresh secret of 32 bytes.
    static func newSecret() -> Data {
        SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }
    }

    func key(for origin: QueuedSaying.Origin, purpose: QueuedSaying.Purpose) throws -> SendKey {
        let parts =
            switch origin {
            case .message(let address, let revision):
                ["message", address.chat.rawValue, address.room.rawValue, address.message.rawValue, revision.rawValue]
            case .recipient(let address, let revision, let person):
                [
                    "recipient", address.chat.rawValue, address.room.rawValue, address.message.rawValue,
                    revision.rawValue, "\(person.rawValue)",
                ]
            case .part(let address, let part):
                ["part", address.chat.rawValue, address.room.rawValue, address.message.rawValue, "\(part)"]
            case .person(let account, let address):
                ["person", account.chat.rawValue, account.user.rawValue, address.chat.rawValue]
                    + [address.room.rawValue, address.message.rawValue]
            case .room(let chat, let room):
                ["room", chat.rawValue, room.rawValue]
            case .natural(let chat, let room, let turn):
                ["natural", chat.rawValue, room.rawValue, "\(turn)"]
            case .post(let period, let chat, let room):
                // Weeks came first; what days and months are called differs.
                ["week", chat.rawValue, room.rawValue, period.description]
            case .invitation(let period, let site, let account):
                ["invitation", account.chat.rawValue, account.user.rawValue, site, period.description]
            case .notice(let account, let notice):
                ["notice", account.chat.rawValue, account.user.rawValue, try JSONText.encode(notice)]
            case .amendment(let post, let address, let revision):
                [
                    "amendment", post.rawValue, address.chat.rawValue, address.room.rawValue, address.message.rawValue,
                    revision.rawValue,
                ]
            case .digest(let person, let kind, let period, let chat, let part):
                ["digest", "\(person.rawValue)", kind.rawValue, period.description, chat.rawValue, "\(part)"]
            case .item(let id, let what):
                ["item", "\(id)", what]
            }
        return key(of: parts + [purpose.rawValue])
    }

    /// The key of a sentence that stands for several sayings, from the key of the first of them.
    func key(mergingFrom first: SendKey) -> SendKey {
        key(of: ["merged", first.rawValue])
    }

    /// The key of a saying that a person has sent again, from the one it was last sent under.
    func key(again last: SendKey) -> SendKey {
        key(of: ["again", last.rawValue])
    }

    /// What stands for an address in a link: twice as long as a key, since strangers may try as often as they like.
    func token(for address: MailAddress) -> MailToken? {
        MailToken(rawValue: code(of: ["mail stop", address.caseless], bytes: 16))
    }

    private func key(of parts: [String]) -> SendKey {
        SendKey(rawValue: code(of: parts, bytes: 8))
    }

    /// Each part goes in after its length, so that no two lists of parts make the same bytes.
    private func code(of parts: [String], bytes: Int) -> String {
        let message = parts.map { "\($0.utf8.count):\($0)" }.joined()
        let code = HMAC<SHA256>.authenticationCode(for: Data(message.utf8), using: secret)
        return Fingerprint.hexadecimal(code.prefix(bytes))
    }
}
