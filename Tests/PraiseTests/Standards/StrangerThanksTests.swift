import Foundation
import Praise
import Testing

/// The thanks of natural mode's corpus are 238 different deeds, told by a reader who knew of no standards.
@Suite struct StrangerThanksTests {
    @Test func `thanks that have nothing in common make no standard, even for one value`() throws {
        let sentences = try (Corpus("open").sentences + Corpus("aside").sentences).filter(\.thanks)
        let thanks = sentences.enumerated().map { index, sentence in
            Thank.told(sentence.text, day: index, by: "Giver \(index)", value: "Entraide")
        }
        #expect(thanks.count == 238)
        #expect(StandardFinder().proposals(among: thanks).map(\.stems) == [])
    }
}
