import Curl
import Foundation
import Testing

@testable import class Curl.Setup
@testable import class Curl.Transfer
@testable import enum Curl.Refusal

@Suite struct DepartureTests {
    @Test(arguments: [(false, [true, false, false]), (true, [true, true, true])])
    func `only a repeatable request may leave again`(isRepeatable: Bool, may: [Bool]) throws {
        let url = try #require(URL(string: "https://example.org/"))
        let request = HTTPRequest(.post, url, isRepeatable: isRepeatable)
        let transfer = try Transfer(request, Setup(HTTPConfiguration(), authorities: nil))
        #expect(may.map { _ in transfer.mayDepart() } == may)
        #expect(transfer.refusal == (isRepeatable ? nil : .repetition))
    }
}
