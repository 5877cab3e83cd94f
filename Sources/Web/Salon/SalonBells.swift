import Synchronization

/// Lets long polls sleep until somebody rings.
final class SalonBells: Sendable {
    /// The most that may wait at once.
    static let limit = 256
    private let waiting = Mutex<(next: Int, bells: [Int: AsyncStream<Void>.Continuation])>((0, [:]))

    /// Wakes everybody who waits now.
    func ring() {
        for bell in waiting.withLock({ $0.bells.values }) { bell.yield() }
    }

    /// Takes a bell. Whoever takes it before looking for news cannot miss any.
    func take() throws(SalonRefusal) -> SalonBell {
        let (stream, bell) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        let number: Int? = waiting.withLock { waiting in
            guard waiting.bells.count < Self.limit else { return nil }
            waiting.next += 1
            waiting.bells[waiting.next] = bell
            return waiting.next
        }
        guard let number else { throw .crowded }
        return SalonBell(number: number, rings: stream)
    }

    func giveBack(_ bell: SalonBell) {
        waiting.withLock { _ = $0.bells.removeValue(forKey: bell.number) }
    }

    var count: Int { waiting.withLock { $0.bells.count } }
}
