# SPDX-License-Identifier: GPL-3.0-or-later
"""Real HTTP servers for the tests: one that answers as a language model's does, and all the ways to misbehave."""

import json
import socket
import threading
import time
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Server:
    """A running server: ``address``, the ``calls`` it got (``(path, body)``), and ``hang``, set when it ends."""

    def __init__(self, port):
        self.address = f"http://127.0.0.1:{port}"
        self.calls, self.hang = [], threading.Event()


@contextmanager
def serving(behave):
    """Run a server; ``behave(handler, server, path, body)`` answers each call."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            found.calls.append((self.path, body))
            with suppress(BrokenPipeError, ConnectionResetError):  # the one who asked has gone
                behave(self, found, self.path, body)
            self.close_connection = True

        do_GET = do_POST

        def log_message(self, *_):
            pass

    httpd = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    httpd.daemon_threads = True
    found = Server(httpd.server_port)
    thread = threading.Thread(target=httpd.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield found
    finally:
        found.hang.set()
        httpd.shutdown()
        httpd.server_close()


def send(handler, data, status=200, **headers):
    """Answer with bytes or JSON data."""
    raw = data if isinstance(data, bytes) else json.dumps(data).encode()
    handler.send_response(status)
    for name, value in {"Content-Type": "application/json", "Content-Length": len(raw), **headers}.items():
        handler.send_header(name.replace("_", "-"), str(value))
    handler.end_headers()
    handler.wfile.write(raw)


def said(text, ended="stop"):
    """An OpenAI-style chat answer."""
    text = text if isinstance(text, str) else json.dumps(text, ensure_ascii=False)
    return {"choices": [{"index": 0, "message": {"role": "assistant", "content": text}, "finish_reason": ended}]}


def answers(facts):
    """A good model: always the same facts, or what ``facts(body)`` gives."""

    def behave(handler, server, path, body):
        if path != "/v1/chat/completions":
            return send(handler, {"error": "not found"}, 404)
        return send(handler, said(facts(body) if callable(facts) else facts))

    return behave


def silent(handler, server, path, body):
    """Reads the question and says nothing."""
    server.hang.wait(20)


def dripping(handler, server, path, body):
    """Sends a byte now and then, so that no single read is ever slow."""
    handler.send_response(200)
    handler.end_headers()
    while not server.hang.wait(0.05):
        handler.wfile.write(b" ")


def dripping_headers(handler, server, path, body):
    """As ``dripping``, but does not even come to the end of its headers."""
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nX-Long: ")
    while not server.hang.wait(0.05):
        handler.wfile.write(b"x")


def status(code, text="no"):
    """Refuses everything with a status."""
    return lambda handler, server, path, body: send(handler, {"error": {"message": text}}, code)


def raw(text):
    """Sends this as its whole answer."""
    return lambda handler, server, path, body: send(handler, text.encode())


def speech(text, ended="stop"):
    """A chat answer in good form, with this text from the model."""
    return lambda handler, server, path, body: send(handler, said(text, ended))


def huge(handler, server, path, body):
    """Never comes to an end."""
    handler.send_response(200)
    handler.end_headers()
    while not server.hang.is_set():
        handler.wfile.write(b"[" * 65536)


def boasting(handler, server, path, body):
    """Says that a very long answer follows."""
    handler.send_response(200)
    handler.send_header("Content-Length", str(1 << 40))
    handler.end_headers()
    server.hang.wait(20)


def cut_off(handler, server, path, body):
    """Promises more than it sends, and hangs up."""
    handler.send_response(200)
    handler.send_header("Content-Length", "5000")
    handler.end_headers()
    handler.wfile.write(b'{"choices": [{"message"')
    handler.wfile.flush()
    handler.connection.shutdown(socket.SHUT_RDWR)


def redirects(to):
    """Sends on to another server."""
    return lambda handler, server, path, body: send(handler, b"", 307, Location=to + path)


def closed_port():
    """An address where nobody listens."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{held.getsockname()[1]}"


def quickly(start, seconds):
    """Whether no more than so many seconds have passed since ``start`` (``time.monotonic()``)."""
    return time.monotonic() - start < seconds
