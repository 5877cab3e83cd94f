import NIOCore
import ServiceLifecycle

/// A web server that says in a sentence why it cannot listen.
struct Window<Server: Service>: Service {
    let service: Server
    let host: String
    let port: Int

    func run() async throws {
        do {
            try await service.run()
        } catch let error as IOError {
            throw WindowFailure(error.errnoCode, host: host, port: port) ?? error
        } catch is SocketAddressError.UnknownHost {
            throw WindowFailure(noAddress: host)
        }
    }
}
