import Foundation
import Hummingbird

extension WebContext {
    /// A piece of the path, without percent encoding.
    func piece(_ name: String) throws -> String {
        guard let text = parameters.get(name)?.removingPercentEncoding, !text.isEmpty else {
            throw SalonRefusal.malformed("\(name) is not readable.")
        }
        return text
    }
}
