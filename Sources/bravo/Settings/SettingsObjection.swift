/// Why a value cannot be taken, before it is known where the value stands.
struct SettingsObjection: Error, Hashable {
    /// To be read after the value: `is not a known time zone`.
    var complaint: String
    /// A sentence.
    var remedy: String
    /// Whether the value may hold a secret and must not be shown.
    var hidesValue = false

    init(_ complaint: String, _ remedy: String, hidesValue: Bool = false) {
        self.complaint = complaint
        self.remedy = remedy
        self.hidesValue = hidesValue
    }
}
