import Synchronization

/// How often the clock has moved, so that whoever asks after a move is told of it at once.
final class SalonMoves: Sendable {
    private let counts = Mutex<(all: Int, told: Int)>((0, 0))

    var count: Int { counts.withLock { $0.all } }

    func add() { counts.withLock { $0.all += 1 } }

    /// Begins a poll of the bot's: how many moves there were, and whether no poll has begun since the last of them.
    func greet() -> (count: Int, areNews: Bool) {
        counts.withLock { counts in
            defer { counts.told = counts.all }
            return (counts.all, counts.told < counts.all)
        }
    }
}
