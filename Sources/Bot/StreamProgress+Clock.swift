import Praise
import Storage

extension StreamProgress {
    /// What this stream's chat said about the time.
    var clockReading: ClockCheck.Reading {
        ClockCheck.Reading(chat: chat, difference: clockDifference, measuredAt: measuredAt)
    }
}
