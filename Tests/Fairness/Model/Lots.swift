/// Draws lots for the model and for tests, the same everywhere.
public enum Lots {
    /// FNV-1a of a text: as good for drawing lots as the SHA-256 of the running bot, and quicker.
    @Sendable
    public static func digest(_ text: String) -> String {
        String(text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }, radix: 16)
    }
}
