public import Foundation
public import Praise

/// What a check asks of a chat, beside what the workshop asks: nothing here is needed to listen or to speak.
///
/// Asking changes nothing that people see, and goes on beside a running bot.
public protocol CheckableChat: ChatPlatform {
    /// The chat's own clock, to the second, as it shows with an answer; nil for a chat that does not tell the time.
    func clock() async throws(ChatFailure) -> Date?

    /// Every room that the account is in or invited to.
    func rooms() async throws(ChatFailure) -> [RoomStanding]

    /// How Bravo stands in one room, whether or not it is in it.
    func standing(in room: RoomID) async throws(ChatFailure) -> RoomStanding

    /// Says up to `count` things one right after the other where nobody is, and looks whether the chat slows them down.
    /// Whatever it needs for that is gone again when it returns.
    ///
    /// - Parameter timepiece: to wait on, where the chat slows the tidying up too.
    /// - Returns: nil where the chat has no place in which to try.
    func pace(of count: Int, on timepiece: Timepiece) async throws(ChatFailure) -> ChatPace?
}
