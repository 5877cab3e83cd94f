import Foundation

/// What all mails of a client share. Belongs to the curl thread.
final class MailKit {
    let server: MailServer
    /// Outlives every transfer, so that libcurl need not copy it for each.
    let authorities: UnsafeMutableRawBufferPointer?

    init(_ server: MailServer, authorities: Data?) {
        self.server = server
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
