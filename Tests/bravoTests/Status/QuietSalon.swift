import Foundation
import Synchronization
import TestSupport

/// A chat that knows the plain webhook: quiet, and as willing to be spoken to as a test says.
final class QuietSalon: Sendable {
    private let state: Switch
    let server: ScriptedServer

    init(refusing: Bool = false) throws {
        let state = Switch(refusing)
        self.state = state
        server = try ScriptedServer { connection in
            while true { try Self.answer(try connection.expect(), on: connection, refusing: state.isOn) }
        }
    }

    /// Whether it takes what is said from now on.
    func refuse(_ isRefusing: Bool) { state.set(isRefusing) }

    /// The idempotency keys of what was said, in order.
    var keys: [String] {
        server.requests.filter { $0.method == "POST" }.compactMap { $0.header("Idempotency-Key") }
    }

    private static func answer(_ request: ReceivedRequest, on connection: ScriptedConnection, refusing: Bool) throws {
        switch request.target {
        case let path where path.hasSuffix("/me"):
            try connection.answer(body: #"{"id":"bravo","name":"Bravo","bot":true}"#)
        case let path where path.contains("/events"):
            if path.contains("after=") { try connection.pause(0.2) }
            try connection.answer(body: #"{"events":[],"next":"1"}"#)
        case _ where request.method == "POST" && refusing:
            try connection.answer(403, body: #"{"code":"no-right","message":"You may not speak here."}"#)
        case _ where request.method == "POST":
            try connection.answer(body: #"{"message":"m1"}"#)
        default:
            try connection.answer(404, body: #"{"code":"not-found","message":"No."}"#)
        }
    }

    private final class Switch: Sendable {
        private let on: Mutex<Bool>
        init(_ isOn: Bool) { on = Mutex(isOn) }
        var isOn: Bool { on.withLock { $0 } }
        func set(_ isOn: Bool) { on.withLock { $0 = isOn } }
    }
}
