import CCurl

extension Transfer {
    /// What libcurl calls stores and returns. It never throws or traps: there is C below it on the stack.
    func prepareCallbacks() throws(SetupFailure) {
        try easy.set(CURLOPT_WRITEDATA, pointer: address)
        try easy.set(CURLOPT_WRITEFUNCTION, takeBody)
        try easy.set(CURLOPT_HEADERDATA, pointer: address)
        try easy.set(CURLOPT_HEADERFUNCTION, takeHeader)
        try easy.set(CURLOPT_PREREQDATA, pointer: address)
        try easy.set(CURLOPT_PREREQFUNCTION, depart)
    }

    /// The second guard against doubling, behind the fresh connection: whatever makes libcurl want to send a request
    /// again, one that must not be repeated leaves once. Over HTTP/2 it wants to on a fresh connection too: when another
    /// request has joined it there, which makes the connection a used one, or when the stream was refused.
    func mayDepart() -> Bool {
        departures += 1
        guard departures > 1, !request.isRepeatable else { return true }
        refusal = refusal ?? .repetition
        return false
    }
}

/// libcurl ends the transfer when fewer bytes are taken than offered. Even for no bytes the number differs.
private let refused = Int.max

private let takeBody: curl_write_callback = { bytes, _, count, context in
    guard let transfer = Transfer.at(context) else { return refused }
    return transfer.reception.takeBody(UnsafeRawBufferPointer(start: bytes, count: count)) ? count : refused
}

private let takeHeader: curl_write_callback = { bytes, _, count, context in
    guard let transfer = Transfer.at(context) else { return refused }
    return transfer.reception.takeHeader(UnsafeRawBufferPointer(start: bytes, count: count)) ? count : refused
}

/// Called "after a connection has been established, but before any request is made": the border of `surelyNotSent`.
private let depart: curl_prereq_callback = { context, _, _, _, _ in
    guard let transfer = Transfer.at(context), transfer.mayDepart() else { return CURL_PREREQFUNC_ABORT }
    return CURL_PREREQFUNC_OK
}
