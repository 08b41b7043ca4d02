"""Impress's files: OpenDocument, version 1.3."""
