import Bot
import Logging
import Praise
import ServiceLifecycle
import Web

extension House {
    /// The pages of the running bot; while they are served, a file in the data folder tells where.
    func window(_ settings: Settings, timepiece: Timepiece) -> some Service {
        let source = StatusSource(
            ledger: ledger, pulse: LedgerPulse(ledger, timepiece: timepiece), measures: measures, settings: settings,
            timepiece: timepiece)
        let address = AddressFile(in: settings.data)
        let host = settings.listen.host
        let server = HealthServer { await source.status() }
        let window = server.service(host: host, port: settings.listen.port, logger: .quiet) { port in
            address.write(ListenAddress(host: host, port: port))
        }
        return AddressedWindow(window: window, address: address)
    }
}
