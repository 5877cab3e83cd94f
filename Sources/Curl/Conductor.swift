import CCurl

/// The one thread's work: it takes orders, lets libcurl move bytes, and hands answers back.
final class Conductor {
    private let multi: MultiHandle
    private let inbox: Inbox
    private let setup: Setup
    private var transfers: [Errand.ID: Transfer] = [:]
    private var isClosing = false
    private var waitingForTheEnd: [CheckedContinuation<Void, Never>] = []

    init(_ multi: MultiHandle, _ inbox: Inbox, _ setup: Setup) {
        self.multi = multi
        self.inbox = inbox
        self.setup = setup
    }

    /// Until the client is closed, or the multi handle broken.
    func run() {
        while !isClosing, turn() {}
        end(because: isClosing ? .closed : .broken)
    }

    /// Frees everything before it tells those who wait for it.
    private func end(because refusal: Refusal) {
        inbox.shut().forEach(obey)
        for id in Array(transfers.keys) { stop(id, refusal) }
        multi.free()
        for waiting in waitingForTheEnd { waiting.resume() }
    }

    /// False when libcurl cannot go on.
    private func turn() -> Bool {
        inbox.take().forEach(obey)
        var running: Int32 = 0
        guard curl_multi_perform(multi.pointer, &running) == CURLM_OK else { return false }
        reap()
        // libcurl wakes up for its own timers; a minute only bounds what no one foresaw.
        return isClosing || curl_multi_poll(multi.pointer, nil, 0, 60_000, nil) == CURLM_OK
    }

    private func obey(_ order: Order) {
        switch order {
        case .start(let errand): start(errand)
        case .cancel(let id): stop(id, .cancelled)
        case .ping(let continuation): continuation.resume(returning: true)
        case .close(let continuation):
            isClosing = true
            if let continuation { waitingForTheEnd.append(continuation) }
        }
    }

    private func start(_ errand: Errand) {
        do throws(SetupFailure) {
            let transfer = try Transfer(errand, setup)
            guard curl_multi_add_handle(multi.pointer, transfer.easy.pointer) == CURLM_OK else {
                throw SetupFailure(code: CURLE_OUT_OF_MEMORY)
            }
            transfers[errand.id] = transfer
        } catch {
            errand.continuation.resume(returning: .failure(error.failure))
        }
    }

    private func stop(_ id: Errand.ID, _ refusal: Refusal) {
        guard let transfer = transfers[id] else { return }
        transfer.refusal = refusal
        finish(transfer, CURLE_ABORTED_BY_CALLBACK)
    }

    /// The transfers that libcurl has ended.
    private func reap() {
        var left: Int32 = 0
        while let message = curl_multi_info_read(multi.pointer, &left) {
            guard message.pointee.msg == CURLMSG_DONE else { continue }
            var address: UnsafeMutableRawPointer?
            ccurl_get_pointer(message.pointee.easy_handle, CURLINFO_PRIVATE, &address)
            if let transfer = Transfer.at(address) { finish(transfer, ccurl_result(message)) }
        }
    }

    private func finish(_ transfer: Transfer, _ code: CURLcode) {
        transfers[transfer.errand.id] = nil
        let result = transfer.result(code, setup)
        curl_multi_remove_handle(multi.pointer, transfer.easy.pointer)
        transfer.errand.continuation.resume(returning: result)
    }
}
