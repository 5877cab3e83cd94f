extension Schema {
    static let v4People = """

        """
}
