import Curl
import Foundation
import TestSupport
import Testing

@testable import enum Curl.Authorities

@Suite struct AuthoritiesTests {
    @Test func `an operator's file is added to the system's bundle, not put in its place`() throws {
        let file = try Certificates.shared.get().authority
        let system = try Data(contentsOf: URL(filePath: "/etc/ssl/certs/ca-certificates.crt"))
        let bundle = try #require(try Authorities.bundle(adding: file))
        #expect(bundle.starts(with: system))
        #expect(bundle.suffix(400) == (try Data(contentsOf: file)).suffix(400))
    }

    @Test func `without a file libcurl's own default stands`() throws {
        #expect(try Authorities.bundle(adding: nil) == nil)
    }
}
