extension Schema {
    /// A recognition's whole life: who people are beyond one chat, what a thank holds, what people wish, what is told when.
    static let v4 = v4Events + v4People + v4Giving + v4Asking + v4Editions

    /// A thank may be for a team as a whole, told for values, or a customer's.
    private static let v4Events = """
        ALTER TABLE event ADD COLUMN team TEXT;
        ALTER TABLE event ADD COLUMN value_names TEXT;
        ALTER TABLE event ADD COLUMN is_customer INTEGER NOT NULL DEFAULT 0 CHECK (is_customer IN (0, 1));

        """
}
