public import Foundation
import Synchronization

/// The book of the Salon: everything said in it, kept in a file, and a bell for those who wait for news.
public final class SalonBook: Sendable {
    /// Who is in the room.
    public let cast: SalonCast
    let now: @Sendable () -> Date
    let bells = SalonBells()
    let moves = SalonMoves()
    private let pages: Mutex<Pages>

    /// Opens the book, or begins one.
    ///
    /// - Parameters:
    ///   - file: where it is kept; its folder is made when missing.
    ///   - now: stamps what is said; the demo's clock, which may be ahead of the machine's.
    /// - Throws: ``SalonFileProblem`` where the file is damaged, else what the file system says.
    public init(file: URL, cast: SalonCast = .demo, now: @escaping @Sendable () -> Date) throws {
        let (file, events) = try SalonFile.open(file)
        self.cast = cast
        self.now = now
        pages = Mutex(Pages(file: file, history: SalonHistory(events)))
    }

    /// How many things have happened: the position of whoever has heard everything.
    var head: Int { read(\.events.count) }

    /// What happened after a position, oldest first. A position we never reached, from a book that is no more, means now.
    func events(after position: Int, limit: Int = 100) -> ArraySlice<SalonEvent> {
        read { history in
            history.events[min(max(0, position), history.events.count)...].prefix(limit)
        }
    }

    func read<Value: Sendable>(_ look: (SalonHistory) -> Value) -> Value {
        pages.withLock { look($0.history) }
    }

    /// Writes down what `decide` makes of the state, in one step, and rings. Nil writes nothing.
    ///
    /// - Returns: the event as written.
    @discardableResult
    func write(_ decide: (SalonHistory) throws -> SalonEvent?) throws -> SalonEvent? {
        let event = try pages.withLock { pages in
            let event = try decide(pages.history)
            if let event { try pages.add(event) }
            return event
        }
        if event != nil { bells.ring() }
        return event
    }

    private struct Pages {
        var file: SalonFile
        var history: SalonHistory

        mutating func add(_ event: SalonEvent) throws {
            try file.append(event)
            history.apply(event)
        }
    }
}
