import CCurl
import Foundation

/// The certificate authorities that TLS believes: the system's, and the operator's own beside them.
///
/// libcurl's `CURLOPT_CAINFO` *replaces* the system's bundle. So both files are read when the client starts and
/// handed over as one piece, `CURLOPT_CAINFO_BLOB`.
enum Authorities {
    /// The system's bundle and the file's certificates as one PEM text; nil, the system's alone, when there is no file.
    static func bundle(adding file: URL?) throws(HTTPFailure) -> Data? {
        guard let file else { return nil }
        guard let extra = try? Data(contentsOf: file) else {
            throw refusal("The file of certificate authorities \(file.path) cannot be read; check its name and rights.")
        }
        guard extra.range(of: Data("-----BEGIN CERTIFICATE-----".utf8)) != nil else {
            throw refusal("The file of certificate authorities \(file.path) holds no certificate in PEM form.")
        }
        return systemBundle() + Data("\n".utf8) + extra
    }

    /// The path that libcurl was built with; empty where the system keeps a folder only, which libcurl reads besides.
    private static func systemBundle() -> Data {
        guard let easy = try? EasyHandle() else { return Data() }
        defer { easy.free() }
        guard let path = easy.string(CURLINFO_CAINFO) else { return Data() }
        return (try? Data(contentsOf: URL(filePath: path))) ?? Data()
    }

    private static func refusal(_ advice: String) -> HTTPFailure {
        HTTPFailure(.surelyNotSent, .invalidRequest, advice: advice)
    }
}
