extension Schema {
    static let v4Giving = """

        """
}
