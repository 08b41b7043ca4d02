"""What is noted for the minutes, on the console: the field to type in, and the list.

May import what the other windows are made of; nothing here is ever shown to the audience.
"""
