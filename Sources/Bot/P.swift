enum PlaceholderBot {}
