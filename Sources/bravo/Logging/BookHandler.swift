import Logging

/// What a logger has of its own; all else is the book's.
struct BookHandler: LogHandler {
    let book: LogBook
    /// nil to follow the book.
    private var ownLevel: Logger.Level?
    var metadata: Logger.Metadata = [:]
    var metadataProvider: Logger.MetadataProvider?

    init(_ book: LogBook) {
        self.book = book
    }

    var logLevel: Logger.Level {
        get { ownLevel ?? book.level }
        set { ownLevel = newValue }
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let fields = metadata.merging(event.metadata ?? [:]) { _, special in special }
        book.note(event.level, event.message.description, fields.mapValues(\.description))
    }
}
