"""The settings window: every row of the schema with its words and a field to change it in."""
