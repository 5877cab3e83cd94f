import Foundation
import Logging
import ServiceLifecycle
import Testing

@testable import Web

@Suite(.timeLimit(.minutes(1)))
struct WindowTests {
    @Test func `a port that is taken is told in a sentence`() async throws {
        let rig = try SalonRig()
        try await rig.serving { port in
            let health = HealthServer { .sample() }
                .service(host: "127.0.0.1", port: port, logger: Logger(label: "health"))
            let salon = try rig.server().service(port: port, logger: Logger(label: "salon"))
            for window in [health, salon] as [any Service] {
                let failure = await #expect(throws: WindowFailure.self) { try await window.run() }
                #expect(
                    failure?.advice == "127.0.0.1:\(port) is taken by another program; "
                        + "choose another port (web.listen in the settings, or --port for the demo).")
            }
        }
    }

    @Test(arguments: ["192.0.2.1", "nowhere.invalid"])
    func `a host that is not this machine's is told in a sentence`(host: String) async throws {
        let window = HealthServer { .sample() }
            .service(host: host, port: 0, logger: Logger(label: "health"))
        let failure = await #expect(throws: WindowFailure.self) { try await window.run() }
        #expect(failure?.advice.hasPrefix("\(host) is no address of this machine") == true)
    }

    @Test(
        arguments: [
            (EADDRINUSE, "::1", "[::1]:80 is taken"), (EACCES, "127.0.0.1", "Only the system may listen"),
            (EMFILE, "127.0.0.1", nil),
        ] as [(CInt, String, String?)])
    func `only the choice of host and port is explained`(code: CInt, host: String, told: String?) {
        let failure = WindowFailure(code, host: host, port: 80)
        #expect(failure.map { told.map($0.advice.hasPrefix) ?? false } ?? (told == nil))
    }
}
