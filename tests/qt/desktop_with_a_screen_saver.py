"""A session bus with a screen saver on it, as far as one program needs them; prints what it is asked.

A line for each method that is called, `Inhibit APPLICATION`, `Hello`, and `gone` when the caller is.
"""

from __future__ import annotations

import socket
import struct
import sys

METHOD_CALL, METHOD_RETURN, ERROR = 1, 2, 3


class Body:
    def __init__(self, data=b""):
        self.data = bytearray(data)
        self.at = 0

    def align(self, size):
        self.at += -self.at % size

    def number(self):
        self.align(4)
        (value,) = struct.unpack_from("<I", self.data, self.at)
        self.at += 4
        return value

    def text(self):
        length = self.number()
        value = self.data[self.at : self.at + length].decode()
        self.at += length + 1
        return value

    def signature(self):
        length = self.data[self.at]
        value = self.data[self.at + 1 : self.at + 1 + length].decode()
        self.at += length + 2
        return value


def pad(data, size):
    return data + b"\0" * (-len(data) % size)


def write_text(value):
    return struct.pack("<I", len(value)) + value.encode() + b"\0"


def read_exactly(connection, count):
    data = b""
    while len(data) < count:
        piece = connection.recv(count - len(data))
        if not piece:
            raise EOFError
        data += piece
    return data


def read_message(connection):
    head = read_exactly(connection, 16)
    body_length, serial, fields_length = struct.unpack_from("<III", head, 4)
    rest = read_exactly(connection, fields_length + -fields_length % 8 + body_length)
    fields, reader = {}, Body(rest[:fields_length])
    while reader.at < fields_length:
        reader.align(8)
        code = reader.data[reader.at]
        reader.at += 1
        kind = reader.signature()
        if kind == "g":
            fields[code] = reader.signature()
        else:
            fields[code] = reader.number() if kind == "u" else reader.text()
    return head[1], serial, fields, Body(rest[len(rest) - body_length :])


def answer(connection, serial, signature, body, kind=METHOD_RETURN, error=""):
    fields = b"\x05\x01u\0" + struct.pack("<I", serial)
    if error:
        fields = pad(fields, 8) + b"\x04\x01s\0" + write_text(error)
    if signature:
        fields = pad(fields, 8) + b"\x08\x01g\0" + bytes([len(signature)]) + signature.encode() + b"\0"
    fields = pad(fields, 8) + b"\x07\x01s\0" + write_text("org.freedesktop.DBus")
    head = struct.pack("<BBBBII", ord("l"), kind, 1, 1, len(body), serial + 1000)
    connection.sendall(pad(head + struct.pack("<I", len(fields)) + fields, 8) + body)


def shake_hands(connection):
    line = b""
    while True:
        line += read_exactly(connection, 1)
        if not line.endswith(b"\r\n"):
            continue
        words, line = line.strip(b"\0\r\n"), b""
        if words.startswith(b"AUTH EXTERNAL"):
            connection.sendall(b"OK " + b"0" * 32 + b"\r\n")
        elif words.startswith(b"NEGOTIATE"):
            connection.sendall(b"ERROR\r\n")
        elif words == b"BEGIN":
            return
        else:
            connection.sendall(b"REJECTED EXTERNAL\r\n")


def serve(connection, has_screen_saver):
    shake_hands(connection)
    while True:
        kind, serial, fields, body = read_message(connection)
        if kind != METHOD_CALL:
            continue
        method = fields[3]
        if method == "Inhibit":
            say(f"Inhibit {body.text()}")
            if has_screen_saver:
                answer(connection, serial, "u", struct.pack("<I", 7))
            else:
                unknown = "org.freedesktop.DBus.Error.ServiceUnknown"
                answer(connection, serial, "", b"", ERROR, unknown)
        elif method == "Hello":
            answer(connection, serial, "s", write_text(":1.7"))
        else:
            answer(connection, serial, "", b"")


def say(words):
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


def main(path, kind):
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(path)
    listener.listen()
    say("ready")
    connection, _ = listener.accept()
    try:
        serve(connection, kind == "with")
    except (EOFError, ConnectionError):
        say("gone")


main(*sys.argv[1:])
