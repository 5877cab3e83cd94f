public import Foundation
public import Praise

/// What the page can ask of the rest of the house.
public struct SalonControls: Sendable {
    /// Moves the demo's clock to the next weekly post and tells what it shows then.
    public var moveClock: @Sendable () async throws -> Date
    /// The language that the bot speaks.
    public var language: @Sendable () async -> Language
    public var changeLanguage: @Sendable (Language) async throws -> Void

    public init(
        moveClock: @escaping @Sendable () async throws -> Date, language: @escaping @Sendable () async -> Language,
        changeLanguage: @escaping @Sendable (Language) async throws -> Void
    ) {
        self.moveClock = moveClock
        self.language = language
        self.changeLanguage = changeLanguage
    }
}
