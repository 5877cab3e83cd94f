import Curl
import Foundation
import Testing

@testable import class Curl.Setup
@testable import class Curl.Transfer
@testable import struct Curl.Errand
@testable import enum Curl.Refusal

@Suite struct DepartureTests {
    @Test(arguments: [(false, [true, false, false]), (true, [true, true, true])])
    func `only a repeatable request may leave again`(isRepeatable: Bool, may: [Bool]) async throws {
        let url = try #require(URL(string: "https://example.org/"))
        let request = HTTPRequest(.post, url, isRepeatable: isRepeatable)
        let result = await withCheckedContinuation { continuation in
            let errand = Errand(id: 1, request: request, continuation: continuation)
            let transfer = try? Transfer(errand, Setup(HTTPConfiguration(), authorities: nil))
            #expect(may.map { _ in transfer?.mayDepart() } == may)
            #expect(transfer?.refusal == (isRepeatable ? nil : .repetition))
            continuation.resume(returning: .success(HTTPResponse(status: 200)))
        }
        #expect(try result.get().status == 200)
    }
}
