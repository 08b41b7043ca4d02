"""What happens outside and becomes a verb: keys, clickers, lines on a local socket.

May import qt, actions, talk and what lies below them; never windows or outputs.
"""
