public import Foundation
public import Praise

/// The rooms where natural thanks are understood, each with the moment from which they are.
public struct NaturalRooms: Hashable, Sendable {
    public var since: [RoomID: Date] = [:]
    /// How many rooms are about to be told of a change.
    public var queued = 0

    public init() {}
}
