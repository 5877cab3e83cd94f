import Foundation
import Praise
import Testing

@testable import Chat

struct JSONPruningTests {
    private func pruned(_ json: String) -> String {
        String(decoding: JSONPruning.pruned(Data(json.utf8)), as: UTF8.self)
    }

    @Test func `what is not too deep stays as it is`() {
        let json = #"{"a":[1,{"b":"[[[[{{{{\"]]"}]}"#
        #expect(pruned(json) == json)
        let deep = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
        #expect(pruned(deep) == deep)
    }

    @Test func `what is too deep becomes null, and its neighbours stay`() {
        let deep = String(repeating: #"{"a":["#, count: 5000) + #""]}""# + String(repeating: "]}", count: 5000)
        let json = #"{"first":1,"deep":\#(deep),"last":"x"}"#
        let kept = pruned(json)
        #expect(kept.hasSuffix(#","last":"x"}"#) && kept.contains("null") && kept.count < 1000)
        #expect(throws: Never.self) { try JSONDecoder().decode(JSONValue.self, from: Data(kept.utf8)) }
    }

    @Test func `a deep event spoils only itself`() throws {
        let deep = String(repeating: "[", count: 3000) + String(repeating: "]", count: 3000)
        let event = MatrixFixture.text("$1", "deep", more: #","x":\#(deep)"#)
        let json = #"{"chunk":[\#(event),\#(MatrixFixture.text("$2", "next"))]}"#
        let page = try JSONDecoder().decode(MatrixPage.self, from: JSONPruning.pruned(Data(json.utf8)))
        #expect(page.chunk.compactMap(\.value?.id) == ["$1", "$2"])
    }
}

func decoded<Answer: Decodable>(_ json: String) throws -> Answer {
    try JSONDecoder().decode(Answer.self, from: Data(json.utf8))
}
