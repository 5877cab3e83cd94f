import Foundation
import Praise

/// How a mail program tells us that its reader wants no more (RFC 2369, RFC 8058).
extension MailLetter {
    /// The header's value: the page first, where there is one, then a mail to whoever reads the answers.
    static func unsubscribe(at page: URL?, by address: MailAddress) -> String {
        [page?.absoluteString, mailto(address)].compactMap(\.self).map { "<\($0)>" }.joined(separator: ", ")
    }

    /// Whether the first way is a page that may be told without anybody looking at it: only where nobody can listen.
    var isOneClick: Bool { unsubscribe?.hasPrefix("<https://") == true }

    private static func mailto(_ address: MailAddress) -> String {
        let parts = address.text.split(separator: "@").map { part in
            part.addingPercentEncoding(withAllowedCharacters: unreserved) ?? String(part)
        }
        return "mailto:\(parts.joined(separator: "@"))?subject=stop"
    }

    private static let unreserved = CharacterSet(
        charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
}
