import Foundation

/// What the process does before anything else, so that a token cannot leave it by a side door.
enum Precautions {
    static func take() {
        // TLS libraries would write the keys of every session to the file that this variable names.
        unsetenv("SSLKEYLOGFILE")
        // What we make is ours alone, whatever makes it.
        umask(0o077)
        // A core dump holds every token.
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
        closeMemory()
    }

    /// No core dump through a pipe either, and no other process of our user looks into our memory.
    ///
    /// Swift cannot name a C function of variable arguments; all that Linux runs on take them as this type says.
    private static func closeMemory() {
        typealias Prctl = @convention(c) (CInt, CUnsignedLong, CUnsignedLong, CUnsignedLong, CUnsignedLong) -> CInt
        guard let symbol = dlsym(nil, "prctl") else { return }
        let setDumpable: CInt = 4
        _ = unsafeBitCast(symbol, to: Prctl.self)(setDumpable, 0, 0, 0, 0)
    }
}
