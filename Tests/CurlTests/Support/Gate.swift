import Foundation

/// Holds threads back until so many have come: proof that they were there at the same time.
final class Gate: Sendable {
    private let condition = NSCondition()
    private let count: Box

    /// Only touched under the condition's lock.
    private final class Box: @unchecked Sendable {
        var missing: Int
        init(_ missing: Int) { self.missing = missing }
    }

    init(_ count: Int) {
        self.count = Box(count)
    }

    /// Gives up after 20 seconds, so that a failing test ends.
    func passTogether() {
        condition.lock()
        defer { condition.unlock() }
        count.missing -= 1
        condition.broadcast()
        let deadline = Date(timeIntervalSinceNow: 20)
        while count.missing > 0, condition.wait(until: deadline) {}
    }
}
