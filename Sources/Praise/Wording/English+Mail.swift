import Foundation

/// By mail, to people who may never have met Bravo.
extension English {
    var mailSubject: Words { "A word from Bravo (\(text: place.workspace))" }

    var mailFoot: Words { "I'm Bravo, the thank-you bot (\(text: place.workspace))." }

    func mailWaits(_ since: Date, because reason: String) -> Words {
        """
        since \(moment(since)) my mail hasn't gone out: \(quote(reason)). It waits, and goes out by itself once that is mended. \
        To see what is wrong: \(code: "bravo check")
        """
    }

    func mailGoesOut(_ since: Date) -> Words {
        "my mail goes out again. What has waited since \(moment(since)) is on its way."
    }
}
