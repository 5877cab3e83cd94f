import Foundation

/// How paths in the settings are read.
enum SettingsPath {
    /// A path, taken from the folder of the settings file unless it begins with `/`.
    static func url(_ text: String, relativeTo folder: URL) throws(SettingsObjection) -> URL {
        guard !text.hasPrefix("~") else {
            throw SettingsObjection("begins with ~, which only a shell understands", "Write the whole path.")
        }
        guard !text.contains("://"), !text.contains("$") else {
            throw SettingsObjection("is not a path", "Write a path; neither URLs nor variables are understood here.")
        }
        return URL(fileURLWithPath: text, relativeTo: folder).standardizedFileURL
    }
}
