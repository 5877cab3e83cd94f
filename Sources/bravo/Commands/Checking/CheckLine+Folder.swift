import Foundation
import Storage

extension CheckLine {
    /// Below the first, the next busy month fills the disk; below the second, a day may.
    private static let (scarceBytes, lastBytes) = (500_000_000, 50_000_000)

    static func folder(_ facts: FolderFacts) -> [CheckLine] {
        let problems = state(facts) + space(facts) + disk(facts)
        return problems.isEmpty ? [.ok("data", summary(facts))] : problems
    }

    static func ledger(_ look: LedgerLook) -> CheckLine {
        switch look {
        case .absent: .ok("ledger", "none yet; the first start makes it")
        case .sound(isOlder: false): .ok("ledger", "whole")
        case .unfinished(isOlder: false): .ok("ledger", "whole as far as there was time to look")
        case .sound(isOlder: true), .unfinished(isOlder: true):
            .ok("ledger", "whole, of an earlier version; the next start brings it up to date")
        case .failing(let failure) where failure.kind == .locked: .look("ledger", failure.advice)
        case .failing(let failure): .mend("ledger", failure.advice)
        }
    }

    static func bot(_ holder: FolderLock.Holder) -> CheckLine {
        switch holder {
        case .nobody: .ok("bot", "none runs on this data folder now")
        case .process(let number?): .ok("bot", "runs on this data folder as process \(number)")
        case .process(nil): .ok("bot", "runs on this data folder")
        case .hidden: .look("bot", "The lock file cannot be read; check as the user that Bravo runs as.")
        }
    }

    private static func summary(_ facts: FolderFacts) -> String {
        let free = facts.freeBytes.map { ", \(size($0)) free" } ?? ""
        switch facts.state {
        case .absent: return "\(facts.path) is not there yet; the first start makes it\(free)"
        case .notAFolder: return facts.path
        case .there(let folder):
            let used = facts.ledgerBytes.map { "\(size($0)) used by the ledger" } ?? "no ledger yet"
            return "\(facts.path): \(used)\(free), mode \(octal(folder.mode))"
        }
    }

    private static func state(_ facts: FolderFacts) -> [CheckLine] {
        let path = facts.path
        switch facts.state {
        case .absent(_, problem: nil): return []
        case .absent(let parent, .some(let problem)):
            let make = "As root: install -d -m 700 -o USER \(path), with the user that Bravo runs as."
            return [.mend("data", "\(path) is not there and cannot be made in \(parent) (\(problem)). \(make)")]
        case .notAFolder: return [.mend("data", "\(path) is no folder. Move it away, or name another in `data`.")]
        case .there(let folder): return owner(folder, path) + mode(folder, path)
        }
    }

    private static func owner(_ folder: FolderFacts.Folder, _ path: String) -> [CheckLine] {
        guard let problem = folder.problem else {
            guard folder.isRoot, let owner = folder.owner else { return [] }
            return [.look("data", "\(path) is \(owner)’s and you are root. \(asUser(owner))")]
        }
        if let owner = folder.owner {
            return [.mend("data", "\(path) is \(owner)’s, and you may not write there (\(problem)). \(asUser(owner))")]
        }
        return [
            .mend("data", "No file can be made in \(path) (\(problem)). Mend that, or name another folder in `data`.")
        ]
    }

    private static func asUser(_ owner: String) -> String {
        "Check as the user that Bravo runs as: sudo -u \(owner) bravo check"
    }

    private static func mode(_ folder: FolderFacts.Folder, _ path: String) -> [CheckLine] {
        guard folder.mode & 0o077 != 0 else { return [] }
        let open = "\(path) is open to others (mode \(octal(folder.mode)))"
        return folder.isShared
            ? [.mend("data", "\(open) and holds other things. If it is for Bravo alone: chmod 700 \(path)")]
            : [.look("data", "\(open); Bravo closes it when it starts. At once: chmod 700 \(path)")]
    }

    private static func space(_ facts: FolderFacts) -> [CheckLine] {
        guard let free = facts.freeBytes, free < scarceBytes else { return [] }
        let text = "Only \(size(free)) are free on the disk of \(facts.path)"
        return free < lastBytes
            ? [.mend("data", "\(text), and Bravo stops when it is full. Make room.")]
            : [.look("data", "\(text). Make room before it is full.")]
    }

    private static func disk(_ facts: FolderFacts) -> [CheckLine] {
        guard let disk = facts.disk, let why = DiskKind.objection(to: disk) else { return [] }
        return [.look("data", "\(facts.path) is on \(disk): \(why) Name a folder on a local disk in `data`.")]
    }

    private static func octal(_ mode: Int) -> String { "0" + String(mode & 0o7777, radix: 8) }

    private static func size(_ bytes: Int) -> String {
        switch bytes {
        case ..<1_000_000: "\((bytes + 999) / 1000) kB"
        case ..<1_000_000_000: "\(bytes / 1_000_000) MB"
        default: "\(bytes / 1_000_000_000) GB"
        }
    }
}
