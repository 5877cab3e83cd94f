public import Foundation

extension Date {
    /// *Monday 23 November at 9 a.m.*, on the clocks of a zone: how the terminal, which speaks English, tells a moment.
    public func told(in zone: TimeZone) -> String {
        let place = Wording.Place(zone: zone, workspace: "", posts: .standard)
        return English(place: place).moment(self).plainText
    }
}
