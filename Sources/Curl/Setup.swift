import Foundation

/// What all transfers of a client share, in the form that libcurl wants. Belongs to the curl thread.
final class Setup {
    let configuration: HTTPConfiguration
    /// Outlives every transfer, so that libcurl need not copy a quarter of a megabyte for each.
    let authorities: UnsafeMutableRawBufferPointer?

    init(_ configuration: HTTPConfiguration, authorities: Data?) {
        self.configuration = configuration
        self.authorities = authorities.map { data in
            let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: data.count, alignment: 1)
            bytes.copyBytes(from: data)
            return bytes
        }
    }

    deinit {
        authorities?.deallocate()
    }
}
