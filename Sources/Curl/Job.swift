import CCurl

/// What the curl thread is asked to do, and who waits for what comes of it.
protocol Job: Sendable {
    /// What all jobs of a client share; belongs to the curl thread.
    associatedtype Kit
    associatedtype Answer: Sendable
    associatedtype Move: Movement

    var id: JobID { get }
    /// Resumed exactly once: by the curl thread, or by the caller's own when that gets no job.
    var continuation: CheckedContinuation<Answer, Never> { get }

    /// Prepares a handle; nothing moves yet.
    ///
    /// - Parameter glance: for callbacks of what holds the thread for long: why the job is to be ended; nil to go on.
    func begin(_ kit: Kit, glance: @escaping () -> Refusal?) throws(SetupFailure) -> Move

    /// What the caller gets when nothing could be begun.
    func answer(to failure: SetupFailure) -> Answer

    /// What the caller gets of a job that the thread never saw.
    func answer(to refusal: Refusal) -> Answer
}

typealias JobID = UInt64

/// A ``Job`` under way. Lives and dies on the curl thread; libcurl's callbacks find it by its address.
protocol Movement: AnyObject {
    associatedtype Answer: Sendable

    var easy: EasyHandle { get }
    /// Why we end it, where it is us and not libcurl.
    var refusal: Refusal? { get set }
    /// Whether its handle may be taken away at any moment; if not, its own callback ends it once there is a refusal.
    static var mayBeTakenAway: Bool { get }

    /// What the caller gets, by libcurl's code and by what was received.
    func answer(_ code: CURLcode) -> Answer
}

extension Movement {
    /// The movement that libcurl's pointer stands for. Unretained is enough: ``Conductor`` holds every movement
    /// until its handle has left the multi handle, and libcurl calls back only for handles inside.
    static func at(_ address: UnsafeMutableRawPointer?) -> Self? {
        address.map { Unmanaged<Self>.fromOpaque($0).takeUnretainedValue() }
    }

    var address: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }
}
