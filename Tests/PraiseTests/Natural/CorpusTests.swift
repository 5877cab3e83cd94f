import Praise
import Testing

/// `swift test --filter CorpusTests` prints the figures of deploy/docs/natural.md.
@Suite struct CorpusTests {
    /// Each half, how many sentences it has, and the share of its thanks that is understood, in percent.
    static let halves = [(name: "open", count: 247, recall: 47), (name: "aside", count: 247, recall: 10)]

    @Test(arguments: halves) func `nothing but a thank is taken for one`(name: String, count: Int, recall: Int) throws {
        let sentences = try Corpus(name).sentences
        #expect(sentences.count == count)
        #expect(sentences.filter { !$0.thanks && Corpus.isUnderstood($0.text) }.map(\.text) == [])
    }

    @Test(arguments: halves) func `as many thanks are understood as were published`(
        name: String, count: Int, recall: Int
    )
        throws
    {
        let thanks = try Corpus(name).sentences.filter(\.thanks)
        #expect(thanks.count { Corpus.isUnderstood($0.text) } * 100 >= thanks.count * recall)
    }

    @Test(arguments: halves) func `the figures can be read`(name: String, count: Int, recall: Int) throws {
        let sentences = try Corpus(name).sentences
        print(Self.row(name, sentences))
        for language in ["fr", "en"] {
            print(Self.row("\(name), \(language)", sentences.filter { $0.lang == language }))
        }
        for kind in Set(sentences.map(\.kind)).sorted() {
            print(Self.row("\(name), \(kind)", sentences.filter { $0.kind == kind }))
        }
    }

    private static func row(_ label: String, _ sentences: [Corpus.Sentence]) -> String {
        let thanks = sentences.filter(\.thanks)
        let understood = thanks.count { Corpus.isUnderstood($0.text) }
        let wrong = sentences.count { !$0.thanks && Corpus.isUnderstood($0.text) }
        let precision = understood + wrong == 0 ? "–" : "\(100 * understood / (understood + wrong)) %"
        let recall = thanks.isEmpty ? "–" : "\(Int((100 * Double(understood) / Double(thanks.count)).rounded())) %"
        return
            "| \(label) | \(sentences.count) | \(thanks.count) | \(understood) | \(wrong) | \(precision) | \(recall) |"
    }
}
