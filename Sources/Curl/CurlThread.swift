import Foundation

/// A thread of its own that drives libcurl, and the door to it. Ends with the last who holds it.
final class CurlThread<J: Job>: Sendable where J.Move.Answer == J.Answer {
    private let inbox: Inbox<J>

    /// Starts the thread.
    ///
    /// - Parameter kit: made on the thread, for all jobs.
    init(kit: @escaping @Sendable () -> J.Kit) throws(SetupFailure) {
        let multi = try MultiHandle()
        let inbox = Inbox<J>(waking: multi)
        self.inbox = inbox
        let thread = Thread { Conductor<J>(multi, inbox, kit()).run() }
        thread.name = "curl"
        thread.start()
    }

    deinit {
        inbox.post(.close(nil))
    }

    /// Hands a job over and waits for what comes of it. Cancelling the task ends the job.
    func run(_ make: (JobID, CheckedContinuation<J.Answer, Never>) -> J) async -> J.Answer {
        let id = inbox.nextID()
        return await withTaskCancellationHandler {
            await withCheckedContinuation { post(make(id, $0)) }
        } onCancel: {
            inbox.post(.cancel(id))
        }
    }

    /// True once the thread takes orders, false when it has ended.
    func isAlive() async -> Bool {
        await withCheckedContinuation { continuation in
            if !inbox.post(.ping(continuation)) { continuation.resume(returning: false) }
        }
    }

    /// Ends every job, then the thread, and returns when all handles are freed.
    func close() async {
        await withCheckedContinuation { continuation in
            if !inbox.post(.close(continuation)) { continuation.resume() }
        }
    }

    private func post(_ job: J) {
        guard !Task.isCancelled else { return job.continuation.resume(returning: job.answer(to: .cancelled)) }
        guard inbox.post(.start(job)) else { return job.continuation.resume(returning: job.answer(to: .closed)) }
        // The cancellation handler may have run before the job was there to cancel.
        if Task.isCancelled { inbox.post(.cancel(job.id)) }
    }
}
