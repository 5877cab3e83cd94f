/// A small table. The first cell of a row names it.
public struct LetterTable: Hashable, Sendable {
    /// What it shows, read before it.
    public var caption: Words
    /// One for each column, that of the names first.
    public var columns: [Words]
    /// As many cells each as there are columns.
    public var rows: [[Words]]

    public init(caption: Words, columns: [Words], rows: [[Words]]) {
        self.caption = caption
        self.columns = columns
        self.rows = rows
    }
}
