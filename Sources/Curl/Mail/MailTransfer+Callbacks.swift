import CCurl

extension MailTransfer {
    /// What libcurl calls stores and returns. It never throws or traps: there is C below it on the stack.
    func prepareCallbacks() throws(SetupFailure) {
        try easy.set(CURLOPT_HEADERDATA, pointer: address)
        try easy.set(CURLOPT_HEADERFUNCTION, takeReply)
        // Else what a server says beyond its answers would be written to standard output.
        try easy.set(CURLOPT_WRITEFUNCTION, takeNothing)
        try easy.set(CURLOPT_PREREQDATA, pointer: address)
        try easy.set(CURLOPT_PREREQFUNCTION, depart)
        try easy.set(CURLOPT_XFERINFODATA, pointer: address)
        try easy.set(CURLOPT_XFERINFOFUNCTION, lookUp)
        try easy.set(CURLOPT_NOPROGRESS, false)
    }

    /// Whatever makes libcurl want to begin a mail again, it is begun once.
    func mayDepart() -> Bool {
        departures += 1
        if departures > 1 { refusal = refusal ?? .repetition }
        return departures == 1
    }

    /// Called at least once a second, also while libcurl holds the thread until the server has answered.
    func mayGoOn() -> Bool {
        refusal = refusal ?? glance()
        if reception.verdict != nil { looksSinceVerdict += 1 }
        // A server that does not answer our good-bye is not waited for.
        return refusal == nil && looksSinceVerdict <= MailTransfer.mostLooksSinceVerdict
    }

    private static let mostLooksSinceVerdict = 5
}

private let takeReply: curl_write_callback = { bytes, _, count, context in
    MailTransfer.at(context)?.reception.take(UnsafeRawBufferPointer(start: bytes, count: count))
    return count
}

private let takeNothing: curl_write_callback = { _, _, count, _ in count }

private let depart: curl_prereq_callback = { context, _, _, _, _ in
    guard let transfer = MailTransfer.at(context), transfer.mayDepart() else { return CURL_PREREQFUNC_ABORT }
    return CURL_PREREQFUNC_OK
}

private let lookUp: curl_xferinfo_callback = { context, _, _, _, _ in
    MailTransfer.at(context)?.mayGoOn() ?? false ? 0 : 1
}
