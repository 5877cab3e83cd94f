import Foundation

struct KeyMint: Sendable {
    var secret: Data
}
