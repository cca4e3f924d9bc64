# SPDX-License-Identifier: GPL-3.0-or-later
"""One question to a language model that the user runs: an OpenAI-style chat call whose answer follows a JSON schema.

Works with Ollama, LM Studio, llama-server and vLLM. Nothing but the address that was typed is ever spoken to: no
redirect is followed and no proxy of the environment is used. Standard library only.
"""

import http.client
import ipaddress
import json
import re
import socket
import ssl
import threading
import time
from dataclasses import dataclass
from urllib.parse import urlsplit

CONNECT_S = 5.0
MOST_BYTES = 1 << 20  # of an answer; a scene's facts take a few thousand
MOST_TOKENS = 2048  # that the model may write
_MOST_ERROR = 1 << 16  # bytes of a refusal that are read
_ENDINGS = ("/chat/completions", "/api/chat", "/v1")  # what people copy along with an address


class ChatError(Exception):
    """The question has no answer. The text is one line that says why."""


class BadAddress(ChatError):
    """What was typed is no address of a server."""


class Unreachable(ChatError):
    """No server answers there."""


class TimedOut(ChatError):
    """The answer was not complete in time."""


class Stopped(ChatError):
    """``Chat.stop`` was called."""


class Refused(ChatError):
    """The server answered with an HTTP status other than success; redirects are among these."""

    def __init__(self, status, text):
        super().__init__(text)
        self.status = status


class BadAnswer(ChatError):
    """The answer was cut off, too large, or is not the JSON object that was asked for."""


@dataclass(frozen=True)
class Address:
    """Where a server listens; ``path`` is what stands before ``/v1``."""

    scheme: str
    host: str
    port: int
    path: str = ""

    @property
    def loopback(self):
        """True when it is this very machine, by its name or number; what a name service says does not count."""
        if self.host == "localhost":
            return True
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return False


def parse_address(text):
    """The ``Address`` in ``http://localhost:11434``, with or without ``http://`` or a ``/v1`` behind it.

    Raises ``BadAddress`` for other schemes, for names and passwords, queries and whatever else is no plain address.
    """
    text = text.strip()
    full = text if "://" in text else f"http://{text}"
    wrong = BadAddress(f"{_one_line(text)!r}: is no address of a server; write for example http://localhost:11434")
    if not re.fullmatch(r"[!-~]+", full):
        raise wrong
    try:
        parts = urlsplit(full)
        port = parts.port
    except ValueError:
        raise wrong from None
    plain = parts.hostname and "@" not in parts.netloc and not parts.query and not parts.fragment
    if parts.scheme not in ("http", "https") or not plain or port == 0:
        raise wrong
    path = parts.path.rstrip("/")
    for ending in _ENDINGS:
        path = path.removesuffix(ending)
    return Address(parts.scheme, parts.hostname, port or (443 if parts.scheme == "https" else 80), path.rstrip("/"))


class Chat:
    """Talks to one server. ``ask`` blocks; ``stop`` may be called from another thread and ends it.

    ``timeout_s`` is for a whole question with all its tries, ``connect_s`` for reaching the server.
    """

    def __init__(self, address, model="", timeout_s=60.0, connect_s=CONNECT_S):
        self.address, self.model = parse_address(address), model.strip()
        self.timeout_s, self.connect_s = timeout_s, connect_s
        self._form = None  # the way of asking that this server has understood
        self._stopped, self._sock = False, None

    def ask(self, messages, schema):
        """The JSON object (a dict) that answers ``messages`` (``[{"role", "content"}]``). Raises ``ChatError``.

        The schema is asked for as OpenAI does; where that is refused, as older builds of llama-server want it, then
        through Ollama's own call. What the server understood is kept for the next question. Whether it heeded the
        schema is for the caller to check.
        """
        deadline = time.monotonic() + self.timeout_s
        forms, first = [self._form] if self._form else list(_FORMS), None
        while True:
            form = forms.pop(0)
            path, body = form(self.model, messages, schema)
            try:
                data = self._post(path, body, deadline)
            except Refused as refusal:
                first = first or refusal
                if refusal.status not in _DISLIKED:
                    forms = [f for f in forms if f is _ollama and refusal.status in _NO_PLACE]
                if not forms:
                    raise first from None
                continue
            self._form = form
            return _answer(data)

    def stop(self):
        """End the call under way, and answer no other."""
        self._stopped = True
        _shut(self._sock)

    def _post(self, path, body, deadline):
        sock = self._connect(deadline)
        late = threading.Event()

        def end():
            late.set()
            _shut(sock)

        watch = threading.Timer(max(deadline - time.monotonic(), 0.0), end)  # a reader that drips never times out
        watch.daemon = True
        watch.start()
        try:
            return self._exchange(sock, path, json.dumps(body).encode())
        except (OSError, http.client.HTTPException, ValueError, BadAnswer) as error:
            if self._stopped:
                raise Stopped("stopped") from None
            if late.is_set() or isinstance(error, TimeoutError):
                raise TimedOut(f"no whole answer within {self.timeout_s:g} s") from None
            if isinstance(error, BadAnswer):
                raise
            raise BadAnswer(f"the connection failed ({_reason(error)})") from None
        finally:
            watch.cancel()
            self._sock = None
            sock.close()

    def _connect(self, deadline):
        where, left = self.address, deadline - time.monotonic()
        if self._stopped:
            raise Stopped("stopped")
        if left <= 0:
            raise TimedOut(f"no whole answer within {self.timeout_s:g} s")
        shown = f"{where.host}:{where.port}"
        try:
            sock = socket.create_connection((where.host, where.port), min(self.connect_s, left))
            sock.settimeout(max(deadline - time.monotonic(), 0.01))
            if where.scheme == "https":
                sock = ssl.create_default_context().wrap_socket(
                    sock, server_hostname=where.host, do_handshake_on_connect=False
                )
        except (OSError, UnicodeError) as error:
            raise Unreachable(f"{shown}: no server answers ({_reason(error)})") from None
        self._sock = sock
        if self._stopped:  # while it was being reached
            _shut(sock)
        return sock

    def _exchange(self, sock, path, body):
        if isinstance(sock, ssl.SSLSocket):
            sock.do_handshake()  # here, where somebody watches the time
        connection = http.client.HTTPConnection(self.address.host, self.address.port)
        connection.sock = sock
        headers = {"Content-Type": "application/json", "Accept-Encoding": "identity", "Connection": "close"}
        connection.request("POST", self.address.path + path, body, headers)
        response = connection.getresponse()
        if response.status != 200:
            raise _refusal(response)
        if response.getheader("Content-Encoding", "identity") != "identity":
            raise BadAnswer("the answer is packed, which was not asked for")
        if (response.length or 0) > MOST_BYTES:
            raise BadAnswer(f"the answer is larger than {MOST_BYTES >> 10} KiB")
        data = response.read(MOST_BYTES + 1)
        if len(data) > MOST_BYTES:
            raise BadAnswer(f"the answer is larger than {MOST_BYTES >> 10} KiB")
        if response.length:
            raise BadAnswer("the connection was cut (part of the answer is missing)")
        return _parse(data, "the server's answer")


def _openai(model, messages, schema):
    asked = {"type": "json_schema", "json_schema": {"name": "answer", "strict": True, "schema": schema}}
    return "/v1/chat/completions", {**_common(model, messages), "response_format": asked}


def _top_level(model, messages, schema):
    return "/v1/chat/completions", {**_common(model, messages), "json_schema": schema}


def _ollama(model, messages, schema):
    options = {"temperature": 0, "num_predict": MOST_TOKENS}
    return "/api/chat", {"model": model, "messages": messages, "stream": False, "format": schema, "options": options}


_FORMS = (_openai, _top_level, _ollama)
_DISLIKED = (400, 415, 422)  # the server reads the call and does not like it
_NO_PLACE = (404, 405, 501)  # it knows no such call


def _common(model, messages):
    named = {"model": model} if model else {}  # servers that hold one model need no name
    return {**named, "messages": messages, "temperature": 0, "max_tokens": MOST_TOKENS, "stream": False}


def _refusal(response):
    """The error for a status that is not success, with what the server says of it."""
    if 300 <= response.status < 400:
        to = _one_line(response.getheader("Location", "nowhere"))
        return Refused(response.status, f"the server sends on to {to}, which is not followed")
    raw = response.read(_MOST_ERROR).decode("utf-8", "replace")
    try:
        told = json.loads(raw)["error"]
        told = told["message"] if isinstance(told, dict) else told
    except (ValueError, KeyError, TypeError, RecursionError):
        told = re.sub(r"<[^<>]*>", " ", raw)
    said = _one_line(str(told))
    return Refused(response.status, f"the server refused with {response.status}{f': {said}' if said else ''}")


def _answer(data):
    """The object in a server's reply, in either of the two shapes."""
    try:
        choice = data["choices"][0] if "choices" in data else data
        text = choice["message"]["content"]
        ended = choice.get("finish_reason") or data.get("done_reason")
    except (KeyError, IndexError, TypeError, AttributeError):
        raise BadAnswer("the server's answer is no chat answer") from None
    if ended == "length":
        raise BadAnswer("the model did not come to an end")
    if not isinstance(text, str) or not text.strip():
        raise BadAnswer("the model said nothing")
    text = text.rpartition("</think>")[2].strip()
    if text.startswith("```") and text.endswith("```"):
        text = text[3:-3].removeprefix("json")
    return _parse(text, "what the model said")


def _parse(text, what):
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        raise BadAnswer(f"{what} is not JSON") from None
    if not isinstance(found, dict):
        raise BadAnswer(f"{what} is no JSON object")
    return found


def _shut(sock):
    """Wake whoever reads from a socket, be it in TLS or not."""
    try:
        if sock is not None:
            socket.socket.shutdown(sock, socket.SHUT_RDWR)
    except OSError:
        pass  # it is closed already


def _reason(error):
    if isinstance(error, TimeoutError):
        return "too slow"
    return _one_line(getattr(error, "strerror", None) or str(error) or type(error).__name__)


def _one_line(text):
    """What a stranger said, as a short line without control characters."""
    text = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return text if len(text) <= 160 else text[:159] + "…"
