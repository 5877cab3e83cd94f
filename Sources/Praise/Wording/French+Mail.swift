import Foundation

/// By mail, to people who may never have met Bravo.
extension French {
    var mailSubject: Words { "Un mot de Bravo (\(text: place.workspace))" }

    var mailFoot: Words { "Je suis Bravo, le robot des mercis (\(text: place.workspace))." }

    func mailWaits(_ since: Date, because reason: String) -> Words {
        """
        depuis le \(moment(since)), mes courriels ne partent plus : \(quote(reason)). Ils attendent, et partiront d'eux-mêmes \
        une fois la cause réglée. Pour voir ce qui ne va pas : \(code: "bravo check")
        """
    }

    func mailGoesOut(_ since: Date) -> Words {
        "mes courriels repartent. Ceux qui attendaient depuis le \(moment(since)) sont en route."
    }
}
