"""The picture that a talk opens with, kept from the last time and shown before the program is read.

What is imported to show it is next to nothing but Qt.
"""
