/// The answer to a poll; an event that cannot be read spoils nothing but itself.
struct SalonBatchAnswer: Decodable {
    var events: [Attempt]
    var next: String
    var more: Bool?
    var now: String?

    enum Attempt: Decodable {
        case heard(SalonHeard)
        case unreadable(SalonRemains)

        init(from decoder: any Decoder) throws {
            do {
                self = .heard(try SalonHeard(from: decoder))
            } catch {
                self = .unreadable(try SalonRemains(from: decoder))
            }
        }
    }
}
