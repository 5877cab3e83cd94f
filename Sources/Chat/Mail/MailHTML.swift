import Foundation
import Praise

/// A letter as a page: nothing in it is fetched from elsewhere, and it takes the reader's own colours, light or dark.
enum MailHTML {
    static func document(_ letter: Letter) -> String {
        """
        <!DOCTYPE html>
        <html lang="\(letter.language.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <meta name="color-scheme" content="light dark">
        <meta name="supported-color-schemes" content="light dark">
        <title>\(escaped(letter.subject))</title>
        <style>
        :root { color-scheme: light dark; }
        body { margin: 0; padding: 1.5em; max-width: 36em; font: 16px/1.5 system-ui, "Segoe UI", Roboto, Arial, sans-serif; }
        code { font-family: ui-monospace, Menlo, Consolas, monospace; }
        .foot { margin-top: 2em; font-size: 13px; opacity: 0.75; }
        </style>
        </head>
        <body>
        <p>\(html(letter.words))</p>
        <p class="foot">\(html(letter.foot))</p>
        </body>
        </html>

        """
    }

    static func html(_ words: Words) -> String {
        words.parts.map { part in
            switch part {
            case .text(let text), .name(let text): escaped(text)
            case .strong(let text): "<strong>\(escaped(text))</strong>"
            case .code(let text): "<code>\(escaped(text))</code>"
            case .lineBreak: "<br>\n"
            case .link(let text, let address): "<a href=\"\(escaped(address))\">\(escaped(text))</a>"
            }
        }.joined()
    }

    /// The one place where text of others becomes HTML: no sign of it can open, close or fetch anything, and none is invisible
    /// to a reader but not to a program.
    static func escaped(_ text: String) -> String {
        var html = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": html += "&amp;"
            case "<": html += "&lt;"
            case ">": html += "&gt;"
            case "\"": html += "&quot;"
            case "'": html += "&#39;"
            case _ where scalar.properties.generalCategory == .control: html += " "
            default: html.unicodeScalars.append(scalar)
            }
        }
        return html
    }
}
