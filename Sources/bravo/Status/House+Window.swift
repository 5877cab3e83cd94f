import Bot
import Logging
import Praise
import ServiceLifecycle
import Storage
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
        let server = HealthServer(mail: mailStopDesk(timepiece: timepiece)) { await source.status() }
        let window = server.service(host: listen.host, port: listen.port, logger: .quiet) { port in
            address.write(ListenAddress(host: listen.host, port: port))
            whenListening()
        }
        return AddressedWindow(window: window, address: address)
    }

    /// Each request looks at the settings that hold by then.
    private func mailStopDesk(timepiece: Timepiece) -> MailStopDesk {
        let (ledger, inForce) = (ledger, inForce)
        return MailStopDesk(
            reader: { try await ledger.mailbox(behind: $0) },
            stop: { token in
                guard let mailbox = try await ledger.mailbox(behind: token) else { return nil }
                try await ledger.stopMail(to: mailbox.address, at: timepiece.now())
                return mailbox
            },
            pages: { moment, language in
                let settings = inForce.settings
                let both = [settings.language] + Language.allCases.filter { $0 != settings.language }
                return (language.map { [$0] } ?? both).map {
                    settings.wording(in: $0).mailStopPage(moment, contact: settings.contact)
                }
            })
    }
}
