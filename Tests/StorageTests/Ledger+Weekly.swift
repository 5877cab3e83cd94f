import Foundation
import Praise
import Storage

/// A week as the post of the tea room tells it, in Greenwich.
extension Ledger {
    private var post: PlannedPost {
        PlannedPost(time: .weekly(.standard), rooms: [.room("matrix", "!tea")], tellsEmpty: true)
    }

    func facts(of week: Week) async throws -> StoryFacts {
        try await facts(of: .week(week), post, zone: .gmt, at: .noon)
    }

    func settle(_ week: Week, choose: @escaping @Sendable (StoryFacts, Consent?) -> Story) async throws -> Story? {
        try await settle(.week(week), post, zone: .gmt, at: .noon, choose: choose)
    }
}
