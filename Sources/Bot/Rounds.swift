import Foundation
import Logging
import Praise
import ServiceLifecycle
import Storage

/// Asks over and over what is due, rather than trusting a timer, and logs a change of what is waited for once.
struct Rounds: Sendable {
    /// Seconds between two looks.
    let interval: TimeInterval
    /// What the log says while something waits.
    let waiting: Logger.Message
    let timepiece: Timepiece
    let logger: Logger

    /// Until the group shuts down.
    ///
    /// - Parameter step: does what is due; returns what waits and why, nil when nothing waits.
    func run(_ step: @escaping @Sendable () async throws -> String?) async {
        await cancelWhenGracefulShutdown {
            var trouble: String?
            while !Task.isCancelled {
                let news = await look(step)
                if let news, news != trouble { logger.warning(waiting, metadata: ["why": "\(news)"]) }
                trouble = news
                try? await timepiece.sleep(interval)
            }
        }
    }

    private func look(_ step: @Sendable () async throws -> String?) async -> String? {
        do {
            return try await step()
        } catch let failure as LedgerFailure {
            // What concerns the file is logged once for all by the caretaker.
            return failure.kind.concernsFile ? nil : failure.advice
        } catch {
            return "unexpected: \(type(of: error))"
        }
    }
}
