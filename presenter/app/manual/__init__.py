"""The manual's window, built when it is first asked for."""
