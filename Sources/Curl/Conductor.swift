import CCurl

/// The one thread's work: it takes orders, lets libcurl move bytes, and hands answers back.
final class Conductor<J: Job> where J.Move.Answer == J.Answer {
    private let multi: MultiHandle
    private let inbox: Inbox<J>
    private let kit: J.Kit
    private var moves: [JobID: (job: J, move: J.Move)] = [:]
    private var isClosing = false
    private var waitingForTheEnd: [CheckedContinuation<Void, Never>] = []

    init(_ multi: MultiHandle, _ inbox: Inbox<J>, _ kit: J.Kit) {
        self.multi = multi
        self.inbox = inbox
        self.kit = kit
    }

    /// Until the client is closed, or the multi handle broken.
    func run() {
        while !isClosing, turn() {}
        end(because: isClosing ? .closed : .broken)
    }

    /// Frees everything before it tells those who wait for it.
    private func end(because refusal: Refusal) {
        inbox.shut().forEach(obey)
        for id in Array(moves.keys) { stop(id, refusal) }
        if !moves.isEmpty { letThemEnd() }
        multi.free()
        for waiting in waitingForTheEnd { waiting.resume() }
    }

    /// Those that are not to be taken away end in libcurl's next turn; one without a connection has nothing to end.
    private func letThemEnd() {
        var running: Int32 = 0
        _ = curl_multi_perform(multi.pointer, &running)
        reap()
        for id in Array(moves.keys) { finish(id, CURLE_ABORTED_BY_CALLBACK) }
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

    private func obey(_ order: Order<J>) {
        switch order {
        case .start(let job): start(job)
        case .cancel(let id): stop(id, .cancelled)
        case .ping(let continuation): continuation.resume(returning: true)
        case .close(let continuation):
            isClosing = true
            if let continuation { waitingForTheEnd.append(continuation) }
        }
    }

    private func start(_ job: J) {
        do throws(SetupFailure) {
            let move = try job.begin(kit) { [inbox, id = job.id] in inbox.glance(at: id) }
            try move.easy.set(CURLOPT_PRIVATE, pointer: UnsafeRawPointer(bitPattern: UInt(job.id)))
            guard curl_multi_add_handle(multi.pointer, move.easy.pointer) == CURLM_OK else {
                throw SetupFailure(code: CURLE_OUT_OF_MEMORY)
            }
            moves[job.id] = (job, move)
        } catch {
            job.continuation.resume(returning: job.answer(to: error))
        }
    }

    private func stop(_ id: JobID, _ refusal: Refusal) {
        guard let move = moves[id]?.move else { return }
        move.refusal = refusal
        if J.Move.mayBeTakenAway { finish(id, CURLE_ABORTED_BY_CALLBACK) }
    }

    /// Those that libcurl has ended.
    private func reap() {
        var left: Int32 = 0
        while let message = curl_multi_info_read(multi.pointer, &left) {
            guard message.pointee.msg == CURLMSG_DONE else { continue }
            var id: UnsafeMutableRawPointer?
            ccurl_get_pointer(message.pointee.easy_handle, CURLINFO_PRIVATE, &id)
            finish(JobID(UInt(bitPattern: id)), ccurl_result(message))
        }
    }

    private func finish(_ id: JobID, _ code: CURLcode) {
        guard let (job, move) = moves.removeValue(forKey: id) else { return }
        let answer = move.answer(code)
        curl_multi_remove_handle(multi.pointer, move.easy.pointer)
        job.continuation.resume(returning: answer)
    }
}
