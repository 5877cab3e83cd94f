import Praise

/// An answer to `/rooms/…/messages`.
struct MatrixPage: Decodable, Sendable {
    var chunk: [Lenient<MatrixEvent>]
    /// Where the next page starts; nil where there is none. An empty page with an end is not the last.
    var end: String?
    /// The members who wrote what is on the page.
    var state: [Lenient<MatrixEvent>]?
}
