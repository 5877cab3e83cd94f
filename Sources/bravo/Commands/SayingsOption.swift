import ArgumentParser
import Foundation
import Praise
import Storage

/// The sayings that a person decides about, the same for each decision.
struct SayingsOption: ParsableArguments {
    @OptionGroup var option: SettingsOption

    @Argument(help: "The keys as bravo outbox list shows them, or their first digits, at least four.")
    var keys: [String]

    func validate() throws {
        for key in keys where !Self.isKey(key) {
            throw ValidationError(
                "“\(key)” is no key: write 4 to 16 digits of 0-9 and a-f, as bravo outbox list shows.")
        }
    }

    /// Decides about each by itself, in its own transaction; what cannot be decided is told, and is the command's failure.
    func settle(_ verdict: Verdict) async throws {
        try await stopping {
            let ledger = try await openLedgerBeside(try option.load())
            var objections: [String] = []
            for key in keys {
                do throws(LedgerFailure) {
                    let outcome = try await ledger.judge(key.lowercased(), verdict, at: liveNow())
                    if let objection = tell(outcome, verdict, key) { objections.append(objection) }
                } catch {
                    objections.append("\(key): \(error.advice)")
                }
            }
            if !objections.isEmpty { throw Stop(objections.joined(separator: "\n"), code: .failure) }
        }
    }

    /// Says what was done; returns why nothing was.
    private func tell(_ outcome: VerdictOutcome, _ verdict: Verdict, _ key: String) -> String? {
        switch outcome {
        case .done(let entry):
            say("\(entry.key.rawValue) (\(entry.kind)): \(Self.done(verdict))")
            return nil
        case .objected(let entry, let objection):
            return "\(entry.key.rawValue) (\(entry.kind)): \(objection)"
        case .notFound:
            return "\(key): no saying has such a key. See them with: bravo outbox list --state all"
        case .ambiguous(let keys):
            return "\(key): several keys begin so (\(keys.map(\.rawValue).joined(separator: ", "))); write more digits."
        }
    }

    private static func done(_ verdict: Verdict) -> String {
        switch verdict {
        case .arrived: "counts as said."
        case .again: "queued; the running bot says it once more."
        case .drop: "left unsaid."
        }
    }

    private static func isKey(_ text: String) -> Bool {
        (4...16).contains(text.utf8.count)
            && text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0 | 32) }
    }
}
