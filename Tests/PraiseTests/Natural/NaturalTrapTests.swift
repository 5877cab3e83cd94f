import Praise
import Testing

/// Traps of our own, beside the corpus: each was taken for a thank by some earlier rule, or might have been.
@Suite struct NaturalTrapTests {
    @Test(arguments: french + english) func `what may be no thank is left alone`(line: String) {
        #expect(!Corpus.isUnderstood(line))
    }
}
