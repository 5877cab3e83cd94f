import Praise

/// The same page in one language or in several, one below the other.
enum MailStopHTML {
    static func document(_ pages: [MailStopPage]) -> String {
        """
        <!DOCTYPE html>
        <html lang="\(pages.first?.language.rawValue ?? "en")">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <title>\(pages.map { escaped($0.title.plainText) }.joined(separator: " · "))</title>
        <link rel="stylesheet" href="style.css">
        </head>
        <body>
        <main>
        \(pages.map(section).joined(separator: "\n"))
        </main>
        </body>
        </html>

        """
    }

    private static func section(_ page: MailStopPage) -> String {
        """
        <section lang="\(page.language.rawValue)">
        <h1>\(html(page.title))</h1>
        <p>\(html(page.words))</p>
        \(page.button.map(form) ?? "")
        </section>
        """
    }

    /// Goes to the page's own address.
    private static func form(_ button: Words) -> String {
        "<form method=\"post\"><button name=\"stop\" value=\"yes\">\(html(button))</button></form>"
    }

    private static func html(_ words: Words) -> String {
        words.parts.map { part in
            switch part {
            case .text(let text), .name(let text): escaped(text)
            case .strong(let text): "<strong>\(escaped(text))</strong>"
            case .code(let text): "<code>\(escaped(text))</code>"
            case .lineBreak: "<br>"
            case .link(let text, let address): "\(escaped(text)) (\(escaped(address)))"
            }
        }.joined()
    }

    private static func escaped(_ text: String) -> String {
        [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#39;")].reduce(text) {
            $0.replacing($1.0, with: $1.1)
        }
    }
}
