/// Why the ledger could not do what was asked, for the program to switch on and for the operator to act on.
public struct LedgerFailure: Error, Hashable, Sendable, CustomStringConvertible {
    public var kind: Kind
    /// One sentence or two for the operator: what is the matter and what to do. Never holds a person's words.
    public var advice: String

    public init(_ kind: Kind, _ advice: String) {
        self.kind = kind
        self.advice = advice
    }

    public var description: String { advice }

    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The data folder cannot be used: missing rights, not a folder, readable by others.
        case folder
        /// There is no ledger yet.
        case missing
        /// Another process holds the folder, or kept the database busy for too long.
        case locked
        /// The file is no database, or a broken one.
        case damaged
        /// A later version of Bravo wrote it.
        case newerSchema
        /// The disk is full.
        case full
        case readOnly
        /// SQLite would not promise that what is committed survives a power cut.
        case unsafeJournal
        /// A retry did not repeat the words of the first try.
        case changedWords
        /// Reading or writing the disk failed.
        case disk
        /// The file was deleted or moved away under the running program.
        case gone
        /// Another ledger was put in its place under the running program.
        case replaced
        case other

        /// Whether it keeps everything from being written, and ends with its cause rather than with the program.
        public var concernsFile: Bool {
            switch self {
            case .folder, .locked, .damaged, .full, .readOnly, .disk, .gone, .replaced: true
            case .missing, .newerSchema, .unsafeJournal, .changedWords, .other: false
            }
        }
    }
}
