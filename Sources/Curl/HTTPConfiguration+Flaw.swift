import Foundation

extension HTTPConfiguration {
    /// Why no client can be made of it, as a sentence for the operator; nil when one can.
    var flaw: String? {
        guard connectTimeout.isFinite, connectTimeout > 0 else {
            return "The connect timeout must be more than 0 seconds."
        }
        guard maximumBodySize >= 0, maximumHeaderSize > 0 else { return "The size limits must be positive." }
        guard userAgent.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
            return "The user agent holds a control character."
        }
        guard let proxy else { return nil }
        return proxy.scheme?.lowercased() == "http" && proxy.host()?.isEmpty == false
            ? nil : "The proxy must be written http://host:port."
    }

    /// The proxy's host alone: its user name and password must not be shown.
    var proxyHost: String? { proxy?.host() }
}
