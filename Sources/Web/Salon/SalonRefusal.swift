import Hummingbird

/// Something the Salon will not do: a code to switch on and a sentence.
struct SalonRefusal: Error, Hashable, Sendable, Encodable {
    var status: Int
    var code: String
    var message: String

    enum CodingKeys: CodingKey {
        case code, message
    }

    static let token = SalonRefusal(status: 401, code: "token", message: "The token is missing or wrong.")
    static let origin = SalonRefusal(
        status: 403, code: "origin", message: "Only the page itself may ask this, on this machine.")
    static let notYours = SalonRefusal(
        status: 403, code: "not-yours", message: "Only its own sender may change a message.")
    static let room = SalonRefusal(status: 404, code: "room", message: "There is no such room.")
    static let user = SalonRefusal(status: 404, code: "user", message: "There is nobody of that id.")
    static let gone = SalonRefusal(status: 404, code: "message", message: "There is no such message, or no longer.")
    static let thread = SalonRefusal(status: 404, code: "thread", message: "The thread's first message is gone.")
    static let path = SalonRefusal(status: 404, code: "path", message: "There is nothing here.")
    static let tooLong = SalonRefusal(status: 413, code: "too-long", message: "That is too long.")
    static let crowded = SalonRefusal(status: 429, code: "crowded", message: "Too many are waiting; try again later.")
    static let failed = SalonRefusal(status: 500, code: "failed", message: "The Salon could not do it.")

    static func malformed(_ what: String) -> SalonRefusal {
        SalonRefusal(status: 400, code: "malformed", message: what)
    }
}
