import ArgumentParser
import Foundation
import Storage

/// Ends the program with a sentence on standard error and a status that scripts can tell apart.
struct Stop: Error {
    enum Code: Int32 {
        /// Something went wrong while working.
        case failure = 1
        /// Another process holds the lock; try again later (`EX_TEMPFAIL`).
        case busy = 75
        /// The settings, or what they name, must be mended first (`EX_CONFIG`).
        case settings = 78
    }

    let advice: String
    let code: Code

    init(_ advice: String, code: Code) {
        self.advice = advice
        self.code = code
    }
}

/// Runs a command's work and turns a ``Stop`` into its sentence and exit status.
func stopping<Result>(_ work: () async throws -> Result) async throws -> Result {
    do {
        return try await work()
    } catch let stop as Stop {
        FileHandle.standardError.write(Data((stop.advice + "\n").utf8))
        throw ExitCode(stop.code.rawValue)
    }
}

extension LedgerFailure {
    /// A disk that is full or fails ends with its cause: whoever starts Bravo again and again does right.
    var status: Stop.Code {
        switch kind {
        case .locked: .busy
        case .full, .readOnly, .disk, .gone, .replaced: .failure
        case .folder, .damaged, .newerSchema, .unsafeJournal, .changedWords, .other: .settings
        }
    }
}
