"""The manual's window: contents, search, and the page that is read."""
