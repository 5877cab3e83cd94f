import Praise

/// What one answer amounts to: the slices that are for us, and the place after it.
struct MatrixStep: Sendable {
    var slices: [MatrixSlice]
    var place: MatrixCursor
}
