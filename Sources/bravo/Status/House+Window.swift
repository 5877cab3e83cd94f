import Bot
import Logging
import Praise
import ServiceLifecycle
import Web

extension House {
    /// The pages of the running bot; while they are served, a file in the data folder tells where.
    ///
    /// - Parameter whenListening: called as soon as requests can come.
    func window(timepiece: Timepiece, whenListening: @escaping @Sendable () -> Void) -> any Service {
        let source = StatusSource(
            ledger: ledger, pulse: LedgerPulse(ledger, timepiece: timepiece), measures: measures, inForce: inForce,
            timepiece: timepiece)
        let (address, listen) = (AddressFile(in: inForce.settings.data), inForce.settings.listen)
        let server = HealthServer { await source.status() }
        let window = server.service(host: listen.host, port: listen.port, logger: .quiet) { port in
            address.write(ListenAddress(host: listen.host, port: port))
            whenListening()
        }
        return AddressedWindow(window: window, address: address)
    }
}
