extension Schema {
    static let v4Editions = """

        """
}
