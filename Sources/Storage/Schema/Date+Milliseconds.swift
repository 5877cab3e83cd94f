import Foundation

extension Date {
    /// Milliseconds since 1970, rounded down, as every time is stored; held within what an `Int64` can carry.
    ///
    /// Down, because a message of Sunday 23:59:59.9996 is Sunday's; a microsecond of tolerance takes back what
    /// binary fractions lose.
    var milliseconds: Int64 {
        let value = (timeIntervalSince1970 * 1000 + 0.001).rounded(.down)
        return value.isNaN ? 0 : Int64(max(-9e18, min(9e18, value)))
    }

    init(milliseconds: Int64) {
        self.init(timeIntervalSince1970: Double(milliseconds) / 1000)
    }
}
