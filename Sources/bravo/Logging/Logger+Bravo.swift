import Logging

extension Logger {
    /// What the program tells its operator, on standard error.
    static var bravo: Logger {
        Logger(label: "bravo") { _ in BookHandler(.standard) }
    }

    /// For parts that would tell their every step: only what goes wrong.
    static var quiet: Logger {
        var logger = bravo
        logger.logLevel = .error
        return logger
    }
}
