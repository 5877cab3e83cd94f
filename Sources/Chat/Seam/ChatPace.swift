public import Foundation

/// How fast a chat let Bravo speak when it was tried.
public struct ChatPace: Hashable, Sendable {
    /// How many quick messages it took.
    public var taken: Int
    /// The seconds it then asked to wait; nil where it took them all.
    public var wait: TimeInterval?
    /// Whether the room made for it could not be left; the next trial leaves it.
    public var leavesRoom: Bool

    public init(taken: Int, wait: TimeInterval?, leavesRoom: Bool = false) {
        self.taken = taken
        self.wait = wait
        self.leavesRoom = leavesRoom
    }
}
