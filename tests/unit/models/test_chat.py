# SPDX-License-Identifier: GPL-3.0-or-later
"""Asking a language model over HTTP: servers that answer, and servers that do whatever else they can do."""

import threading
import time

import pytest
import servers

from backlot.models import chat

SCHEMA = {"type": "object", "properties": {"a": {"type": "integer"}}, "required": ["a"]}
ASKED = [{"role": "user", "content": "안녕?"}]


def ask(address, timeout_s=10.0, model="small"):
    return chat.Chat(address, model, timeout_s).ask(ASKED, SCHEMA)


def test_a_good_server_is_asked_once_with_the_schema():
    with servers.serving(servers.answers({"a": "참"})) as server:
        assert ask(server.address) == {"a": "참"}
    ((path, body),) = server.calls
    assert path == "/v1/chat/completions" and body["messages"] == ASKED and body["model"] == "small"
    assert body["response_format"]["json_schema"]["schema"] == SCHEMA and body["stream"] is False


@pytest.mark.parametrize("text", ['{"a": 1}', '```json\n{"a": 1}\n```', '<think>a {"b": 2}?</think>\n{"a": 1}'])
def test_what_models_put_around_their_answer(text):
    with servers.serving(servers.speech(text)) as server:
        assert ask(server.address) == {"a": 1}


def test_a_server_that_wants_the_schema_elsewhere():
    def behave(handler, server, path, body):
        if "response_format" in body:
            return servers.send(handler, {"error": {"message": 'Either "json_schema" or "grammar"'}}, 400)
        return servers.send(handler, servers.said({"a": 1}))

    with servers.serving(behave) as server:
        talk = chat.Chat(server.address, "m", 10)
        assert talk.ask(ASKED, SCHEMA) == talk.ask(ASKED, SCHEMA) == {"a": 1}
    assert [("json_schema" in body) for _, body in server.calls] == [False, True, True], "what it knows is kept"


def test_a_server_that_knows_only_its_own_call():
    def behave(handler, server, path, body):
        if path != "/api/chat":
            return servers.send(handler, b"404 page not found", 404)
        return servers.send(handler, {"message": {"role": "assistant", "content": '{"a": 1}'}, "done": True})

    with servers.serving(behave) as server:
        assert ask(server.address) == {"a": 1}
    assert [path for path, _ in server.calls] == ["/v1/chat/completions", "/api/chat"]
    assert server.calls[1][1]["format"] == SCHEMA


BAD = {
    "broken JSON": (servers.raw('{"choices": ['), chat.BadAnswer, "not JSON"),
    "no chat answer": (servers.raw('{"choices": []}'), chat.BadAnswer, "no chat answer"),
    "a list": (servers.raw("[1]"), chat.BadAnswer, "no JSON object"),
    "deep": (servers.raw("[" * 100_000), chat.BadAnswer, "not JSON"),
    "chatter": (servers.speech("Sure! Here are the facts."), chat.BadAnswer, "not JSON"),
    "broken by the model": (servers.speech('{"a": '), chat.BadAnswer, "not JSON"),
    "silence": (servers.speech(""), chat.BadAnswer, "said nothing"),
    "too long for the model": (servers.speech('{"a": 1}', "length"), chat.BadAnswer, "did not come to an end"),
    "cut": (servers.cut_off, chat.BadAnswer, "connection"),
    "huge": (servers.huge, chat.BadAnswer, "larger than"),
    "boasting": (servers.boasting, chat.BadAnswer, "larger than"),
    "400": (servers.status(400, "no schema\nhere \x1b[31m"), chat.Refused, "400: no schema here"),
    "404": (servers.status(404, "model 'small' not found"), chat.Refused, "model 'small' not found"),
    "500": (servers.status(500, "x" * 5000), chat.Refused, "500"),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_servers_cost_one_line(case):
    behave, kind, words = BAD[case]
    start = time.monotonic()
    with servers.serving(behave) as server, pytest.raises(kind, match=words) as caught:
        ask(server.address)
    text = str(caught.value)
    assert servers.quickly(start, 8) and len(text) < 250 and text.isprintable()


@pytest.mark.parametrize("behave", [servers.silent, servers.dripping, servers.dripping_headers])
def test_the_time_is_for_the_whole_answer(behave):
    start = time.monotonic()
    with servers.serving(behave) as server, pytest.raises(chat.TimedOut):
        ask(server.address, timeout_s=0.5)
    assert servers.quickly(start, 5)


def test_nobody_listens():
    with pytest.raises(chat.Unreachable, match="127"):
        ask(servers.closed_port())


def test_a_server_without_tls_where_tls_is_wanted():
    with servers.serving(servers.answers({"a": 1})) as server, pytest.raises(chat.BadAnswer, match="failed"):
        ask(server.address.replace("http:", "https:"))
    assert server.calls == []


def test_a_redirect_is_not_followed():
    with servers.serving(servers.answers({"a": 1})) as other, servers.serving(
        servers.redirects(other.address)
    ) as server, pytest.raises(chat.Refused, match="not followed"):  # fmt: skip
        ask(server.address)
    assert other.calls == [] and len(server.calls) == 1


def test_proxies_of_the_environment_are_not_used(monkeypatch):
    with servers.serving(servers.answers({"a": 2})) as proxy, servers.serving(servers.answers({"a": 1})) as server:
        for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, proxy.address)
        monkeypatch.delenv("no_proxy", raising=False)
        assert ask(server.address) == {"a": 1}
    assert proxy.calls == []


def test_stopping_from_another_thread():
    with servers.serving(servers.silent) as server:
        talk = chat.Chat(server.address, timeout_s=30)
        threading.Timer(0.2, talk.stop).start()
        start = time.monotonic()
        with pytest.raises(chat.Stopped):
            talk.ask(ASKED, SCHEMA)
        assert servers.quickly(start, 5)
        with pytest.raises(chat.Stopped):
            talk.ask(ASKED, SCHEMA)
        assert len(server.calls) == 1


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("http://localhost:11434", ("http", "localhost", 11434, "")),
        (" localhost:1234/v1/ ", ("http", "localhost", 1234, "")),
        ("https://models.studio.lan/llm/v1/chat/completions", ("https", "models.studio.lan", 443, "/llm")),
        ("http://[::1]:8080", ("http", "::1", 8080, "")),
        ("http://127.0.0.1", ("http", "127.0.0.1", 80, "")),
    ],
)
def test_addresses(typed, expected):
    found = chat.parse_address(typed)
    assert (found.scheme, found.host, found.port, found.path) == expected


@pytest.mark.parametrize(
    "typed",
    ["", "  ", "file:///etc/passwd", "ftp://localhost", "http://", "http://a:b@localhost", "http://localhost:x",
     "http://localhost:99999", "http://localhost:0", "http://local host", "http://localhost/?a=b", "http://h/#x",
     "http://localhost\r\nX: y", "http://[::1"],
)  # fmt: skip
def test_what_is_no_address(typed):
    with pytest.raises(chat.BadAddress, match="write for example"):
        chat.Chat(typed)


@pytest.mark.parametrize(
    ("typed", "here"),
    [("http://localhost:1", True), ("http://127.0.0.9:1", True), ("http://[::1]:1", True), ("http://LOCALHOST", True),
     ("http://localhost.example.com", False), ("http://192.168.0.4:1", False), ("http://0.0.0.0:1", False),
     ("http://127.0.0.1.example.com", False)],
)  # fmt: skip
def test_what_is_this_machine(typed, here):
    assert chat.parse_address(typed).loopback is here
