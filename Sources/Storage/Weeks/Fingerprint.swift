import Crypto
import Foundation

/// A short name for a long text, the same everywhere, that nobody can aim at.
public enum Fingerprint {
    /// SHA-256 of a text, in hexadecimal digits.
    public static func sha256(_ text: String) -> String {
        hexadecimal(SHA256.hash(data: Data(text.utf8)))
    }

    static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }
}
