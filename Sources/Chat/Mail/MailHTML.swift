import Foundation
import Praise

/// A letter as a page: nothing in it is fetched from elsewhere, and it takes the reader's own colours, light or dark.
enum MailHTML {
    /// What matters of the look stands on each element, since some programs take the head away; without any, it reads as well.
    static func document(_ letter: Letter) -> String {
        """
        <!DOCTYPE html>
        <html lang="\(letter.language.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="supported-color-schemes" content="light dark">
        <title>\(escaped(letter.subject))</title>
        <style>
        :root { color-scheme: light dark; }
        body { margin: 0; }
        code { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: 0.94em; }
        </style>
        </head>
        <body>
        <div style="\(Style.letter)">
        \(letter.blocks.map(block).joined(separator: "\n"))
        <p style="\(Style.foot)">\(html(letter.foot))</p>
        </div>
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

    private static func block(_ block: LetterBlock) -> String {
        switch block {
        case .heading(let words): "<h2 style=\"\(Style.heading)\">\(html(words))</h2>"
        case .paragraph(let words): "<p style=\"\(Style.paragraph)\">\(html(words))</p>"
        case .items(let items): list(items)
        case .table(let table, _): MailHTML.table(table)
        }
    }

    private static func list(_ items: [Words]) -> String {
        let lines = items.map { "<li style=\"\(Style.item)\">\(html($0))</li>" }
        return (["<ol style=\"\(Style.list)\">"] + lines + ["</ol>"]).joined(separator: "\n")
    }
}
