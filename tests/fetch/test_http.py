"""The one door to the network, against a real server that misbehaves."""

from __future__ import annotations

import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from email.utils import formatdate
from pathlib import Path
from shutil import which

import pytest

from backstory.errors import UsageError
from backstory.fetch.cache import Cache
from backstory.fetch.http import Answer, AskAgain, Door, Manners, NotFetched
from backstory.fetch.pauses import Clock, Pace
from tests.servers.faults import (
    FaultServer,
    StillClock,
    cut_off,
    drip,
    drip_headers,
    echo_headers,
    hang_up,
    packed,
    redirect,
    silence,
    status,
    text,
    unchanged_if,
)

# Patient, so that a busy machine changes nothing; the tests of slow servers are not.
MANNERS = Manners(pace=0.0, tries=3, most_bytes=100_000, timeout=20.0, total=20.0)


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with FaultServer() as running:
        yield running


@pytest.fixture
def still() -> StillClock:
    return StillClock()


def door_to(server: FaultServer, still: StillClock, **options: object) -> Door:
    manners = replace(MANNERS, **options)  # type: ignore[arg-type]
    clock = Clock(still.now, still.now, still.sleep)
    return Door(manners, trusted=frozenset({(server.host, server.port)}), clock=clock)


def test_an_answer_has_its_address_status_headers_and_body(server: FaultServer, still: StillClock) -> None:
    url = server.on("/page", text("Grüße"))
    answer = door_to(server, still).get(url)
    assert (answer.url, answer.status, answer.body.decode()) == (url, 200, "Grüße")
    assert answer.header("content-type") == "text/plain; charset=utf-8"
    assert answer.header("x-nothing") == ""


def test_a_page_that_is_not_there_is_an_answer_too(server: FaultServer, still: StillClock) -> None:
    assert door_to(server, still).get(server.url + "/nowhere").status == 404
    assert still.slept == []


def test_it_says_who_it_is_and_whom_to_ask_and_keeps_no_cookie(server: FaultServer, still: StillClock) -> None:
    url = server.on("/echo", echo_headers)
    door = door_to(server, still, contact="https://example.org/contact")
    door.get(url)
    headers = door.get(url).body.decode()
    assert "User-Agent: Backstory/" in headers
    assert "(https://example.org/contact)" in headers
    assert f"Host: 127.0.0.1:{server.port}" in headers
    assert "Accept-Encoding: gzip" in headers
    assert "Cookie" not in headers


def test_what_one_answer_sets_is_not_told_to_the_next(server: FaultServer, still: StillClock) -> None:
    """No cookie, password or referring page goes along, neither with a redirect nor with the next request."""
    given = {"Set-Cookie": "id=1; Path=/", "WWW-Authenticate": "Basic", "Location": "/echo"}
    server.on("/echo", echo_headers)
    with FaultServer() as other:
        url = other.on("/start", status(302, headers=given | {"Location": server.url + "/echo"}))
        trusted = frozenset({(server.host, server.port), (other.host, other.port)})
        door = Door(MANNERS, trusted=trusted, clock=Clock(still.now, still.now, still.sleep))
        door.get(server.on("/start", status(302, headers=given)))
        for headers in (door.get(server.url + "/start").body, door.get(url).body):
            assert not {b"cookie", b"authorization", b"referer"} & {
                line.partition(b":")[0].lower() for line in headers.splitlines()
            }


def test_an_address_in_a_redirect_may_be_written_in_its_own_letters(server: FaultServer, still: StillClock) -> None:
    server.on("/%C3%BCber-uns", text("here"))
    answer = door_to(server, still).get(server.on("/about", redirect("/über-uns".encode().decode("latin-1"))))
    assert answer.body == b"here"


@pytest.mark.parametrize("port", [22, 25, 6667])
def test_ports_of_other_protocols_are_left_alone(port: int, still: StillClock) -> None:
    clock = Clock(still.now, still.now, still.sleep)
    door = Door(replace(MANNERS, tries=1), clock=clock, resolve=lambda host, port: ["93.184.215.14"])
    with pytest.raises(NotFetched, match=f"port {port} is not for pages"):
        door.get(f"http://news.example:{port}/")


def test_a_name_with_a_dot_at_its_end_is_the_same_host(still: StillClock) -> None:
    pace = Pace(3.0, Clock(still.now, still.now, still.sleep))
    for host in ("example.org", "example.org.", "example.org"):
        with pace.turn(host):
            pass
    assert still.slept == [3.0, 3.0]


def test_a_contact_cannot_carry_another_header() -> None:
    with pytest.raises(UsageError, match="plain ASCII"):
        Manners(contact="me\r\nX-Evil: yes")


@pytest.mark.parametrize("code", [429, 500, 502, 503, 504])
def test_a_busy_server_is_asked_again_after_growing_pauses(server: FaultServer, still: StillClock, code: int) -> None:
    url = server.on("/busy", status(code), status(code), text("now"))
    assert door_to(server, still).get(url).body == b"now"
    assert still.slept == [1.0, 2.0]


def test_tries_have_a_bound(server: FaultServer, still: StillClock) -> None:
    url = server.on("/broken", status(500))
    with pytest.raises(NotFetched, match=r"/broken answered 500, 3 times; try again later") as caught:
        door_to(server, still).get(url)
    assert len(server.asked) == 3
    assert caught.value.answered
    assert caught.value.unit == url


def test_the_server_says_how_long_to_wait(server: FaultServer, still: StillClock) -> None:
    url = server.on("/busy", status(429, headers={"Retry-After": "7"}), text("now"))
    assert door_to(server, still).get(url).body == b"now"
    assert still.slept == [7.0]


def test_a_time_to_wait_for_is_read_by_the_servers_clock(server: FaultServer, still: StillClock) -> None:
    """Our clock is three hours behind the server's; its Date header shows it."""
    there = still.now() + 3 * 3600
    headers = {"Retry-After": formatdate(there + 9, usegmt=True), "Date": formatdate(there, usegmt=True)}
    url = server.on("/busy", status(503, headers=headers), text("now"))
    assert door_to(server, still).get(url).body == b"now"
    assert still.slept == [9.0]


def test_a_wait_without_end_is_not_waited(server: FaultServer, still: StillClock) -> None:
    url = server.on("/busy", status(503, headers={"Retry-After": "86400"}))
    with pytest.raises(NotFetched, match="asks to come back in 86400 seconds"):
        door_to(server, still).get(url)
    assert still.slept == []


def test_an_unreadable_wait_is_a_usual_one(server: FaultServer, still: StillClock) -> None:
    url = server.on("/busy", status(503, headers={"Retry-After": "soon"}), text("now"))
    assert door_to(server, still).get(url).body == b"now"
    assert still.slept == [1.0]


@pytest.mark.parametrize("fault", [hang_up, cut_off, silence, packed(b"a" * 5000, cut=20)])
def test_an_answer_broken_off_is_asked_for_again(server: FaultServer, still: StillClock, fault: object) -> None:
    url = server.on("/cut", fault, text("whole"))  # type: ignore[arg-type]
    impatient = 0.3 if fault is silence else MANNERS.timeout
    assert door_to(server, still, timeout=impatient).get(url).body == b"whole"


@pytest.mark.parametrize("fault", [drip, drip_headers])
def test_a_drip_ends_when_the_requests_time_is_up(server: FaultServer, still: StillClock, fault: object) -> None:
    url = server.on("/drip", fault)  # type: ignore[arg-type]
    with pytest.raises(NotFetched, match="did not answer in time"):
        door_to(server, still, tries=1, total=0.5).get(url)


def test_nobody_there_is_told_apart_from_somebody_broken(server: FaultServer, still: StillClock) -> None:
    with FaultServer() as gone:
        door = door_to(gone, still, tries=2)
    with pytest.raises(NotFetched, match=r"cannot be reached .*refused.*, 2 times") as caught:
        door.get(f"http://127.0.0.1:{gone.port}/")
    assert not caught.value.answered


def test_gzip_is_opened(server: FaultServer, still: StillClock) -> None:
    assert door_to(server, still).get(server.on("/packed", packed(b"word " * 1000))).body == b"word " * 1000


@pytest.mark.parametrize("behaviour", [text("x" * 100_001), packed(b"\0" * 50_000_000)], ids=["long", "bomb"])
def test_no_answer_grows_past_the_limit(server: FaultServer, still: StillClock, behaviour: object) -> None:
    url = server.on("/long", behaviour)  # type: ignore[arg-type]
    with pytest.raises(NotFetched, match="longer than 100,000 bytes"):
        door_to(server, still).get(url)
    assert len(server.asked) == 1


def test_an_answer_of_just_the_limit_is_taken(server: FaultServer, still: StillClock) -> None:
    assert len(door_to(server, still).get(server.on("/full", packed(b"y" * 100_000))).body) == 100_000


def test_a_compression_nobody_asked_for_is_refused(server: FaultServer, still: StillClock) -> None:
    url = server.on("/br", status(200, b"???", {"Content-Encoding": "br"}))
    with pytest.raises(NotFetched, match="compressed as 'br'"):
        door_to(server, still).get(url)


@pytest.mark.parametrize("code", [301, 302, 303, 307, 308])
def test_redirects_are_followed(server: FaultServer, still: StillClock, code: int) -> None:
    server.on("/new/page", text("here"))
    answer = door_to(server, still).get(server.on("/old", redirect("new/page#part", code)))
    assert (answer.url, answer.body) == (server.url + "/new/page", b"here")


def test_redirects_in_a_circle_end(server: FaultServer, still: StillClock) -> None:
    server.on("/b", redirect("/a"))
    with pytest.raises(NotFetched, match="redirects more than 5 times"):
        door_to(server, still).get(server.on("/a", redirect("/b")))
    assert len(server.asked) == 6


@pytest.mark.parametrize(
    "target",
    [
        "http://10.0.0.1/admin",
        "http://169.254.169.254/latest/meta-data/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://localhost/",
        "http://2130706433/",
        "http://0x7f.1/",
        "file:///etc/passwd",
        "gopher://example.org/",
        "http://someone:secret@example.org/",
        "//:0/",
    ],
)
def test_a_redirect_to_a_place_inside_is_refused(server: FaultServer, still: StillClock, target: str) -> None:
    with pytest.raises(NotFetched) as caught:
        door_to(server, still, tries=1).get(server.on("/out", redirect(target)))
    assert "secret" not in caught.value.message
    assert still.slept == []


def test_what_is_trusted_is_one_port_not_the_machine(server: FaultServer, still: StillClock) -> None:
    with FaultServer() as other:
        inside = other.on("/secret", text("secret"))
        with pytest.raises(NotFetched, match="not on the public internet"):
            door_to(server, still).get(server.on("/out", redirect(inside)))
        assert other.asked == []


def test_a_door_that_trusts_nobody_stays_outside(server: FaultServer) -> None:
    with pytest.raises(NotFetched, match=r"127\.0\.0\.1, which is not on the public internet"):
        Door().get(server.on("/page", text("secret")))
    assert server.asked == []


def test_a_name_is_judged_by_the_address_connected_to(server: FaultServer, still: StillClock) -> None:
    """The name server changes its mind between questions; each connection is judged by the answer it uses."""
    answers = iter([["127.0.0.1"], ["203.0.113.7", "127.0.0.1"]])
    asked: list[str] = []

    def resolve(host: str, port: int) -> list[str]:
        asked.append(host)
        return next(answers)

    clock = Clock(still.now, still.now, still.sleep)
    door = Door(replace(MANNERS, tries=1), clock=clock, resolve=resolve)
    for _ in range(2):
        with pytest.raises(NotFetched, match="not on the public internet"):
            door.get(f"http://news.example:{server.port}/")
    assert asked == ["news.example", "news.example"]
    assert server.asked == []


def test_a_trusted_name_is_resolved_and_connected_to(server: FaultServer, still: StillClock) -> None:
    server.on("/", echo_headers)
    clock = Clock(still.now, still.now, still.sleep)
    trusted = frozenset({("wiki.example", server.port)})
    door = Door(MANNERS, trusted=trusted, clock=clock, resolve=lambda host, port: ["127.0.0.1"])
    assert f"Host: wiki.example:{server.port}" in door.get(f"http://Wiki.Example:{server.port}/").body.decode()


@pytest.mark.parametrize(
    "url",
    [
        "",
        "example.org",
        "ftp://example.org/",
        "http://",
        "http://[",
        "http://a b/",
        "http://a:99999/",
        "http://a:0",
        "\0",
    ],
)
def test_what_is_no_web_address_is_not_tried(url: str) -> None:
    with pytest.raises(NotFetched):
        Door().get(url)


def test_requests_to_one_host_keep_their_distance(server: FaultServer, still: StillClock) -> None:
    url = server.on("/page", text("x"))
    door = door_to(server, still, pace=2.5)
    for _ in range(3):
        door.get(url)
    assert still.slept == [2.5, 2.5]


def test_threads_share_the_pace(server: FaultServer, still: StillClock) -> None:
    url = server.on("/page", text("x"))
    door = door_to(server, still, pace=10.0)
    threads = [threading.Thread(target=door.get, args=(url,)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(server.asked) == 4
    assert sum(still.slept) >= 30.0


def test_connections_are_kept_and_an_old_one_is_replaced(server: FaultServer, still: StillClock) -> None:
    url = server.on("/page", text("x"), hang_up, text("y"))
    with door_to(server, still) as door:
        assert [door.get(url).body, door.get(url).body] == [b"x", b"y"]


def test_only_what_the_reader_accepts_counts(server: FaultServer, still: StillClock) -> None:
    url = server.on("/odd", text("not yet"), text("42"))

    def number(answer: Answer) -> int:
        if not answer.body.isdigit():
            raise AskAgain("answered without a number", answer)
        return int(answer.body)

    assert door_to(server, still).ask(url, number) == 42


def cached(server: FaultServer, still: StillClock, folder: Path) -> Door:
    clock = Clock(still.now, still.now, still.sleep)
    return Door(MANNERS, trusted=frozenset({(server.host, server.port)}), cache=Cache(folder), clock=clock)


def test_an_unchanged_page_is_not_sent_twice(server: FaultServer, still: StillClock, tmp_path: Path) -> None:
    url = server.on("/page", unchanged_if('"v1"', "hello"), unchanged_if('"v1"', "hello"), unchanged_if('"v2"', "new"))
    first = cached(server, still, tmp_path).get(url)
    second = cached(server, still, tmp_path).get(url)
    third = cached(server, still, tmp_path).get(url)
    assert [(a.body, a.status, a.from_cache) for a in (first, second, third)] == [
        (b"hello", 200, False),
        (b"hello", 200, True),
        (b"new", 200, False),
    ]
    assert [asked.headers.get("If-None-Match") for asked in server.asked] == [None, '"v1"', '"v1"']


def test_a_last_modified_time_is_sent_back(server: FaultServer, still: StillClock, tmp_path: Path) -> None:
    when = "Sat, 01 Nov 2025 10:00:00 GMT"
    url = server.on("/page", text("hello", {"Last-Modified": when}), status(304))
    door = cached(server, still, tmp_path)
    assert door.get(url).body == door.get(url).body == b"hello"
    assert server.asked[1].headers["If-Modified-Since"] == when


def test_a_fresh_answer_needs_no_asking(server: FaultServer, still: StillClock, tmp_path: Path) -> None:
    url = server.on("/page", text("one"), text("two"))
    door = cached(server, still, tmp_path)
    assert door.get(url, fresh_for=60).body == b"one"
    assert door.get(url, fresh_for=60).body == b"one"
    still.time += 61
    assert door.get(url, fresh_for=60).body == b"two"
    still.time -= 3600  # the clock was set back: what was kept "in the future" is asked for again
    assert door.get(url, fresh_for=60).body == b"two"
    assert len(server.asked) == 3


def test_a_kept_answer_the_reader_no_longer_accepts_is_asked_for(
    server: FaultServer, still: StillClock, tmp_path: Path
) -> None:
    url = server.on("/page", unchanged_if('"v1"', "old"), status(304), unchanged_if('"v2"', "new"))
    door = cached(server, still, tmp_path)
    door.get(url)

    def new_only(answer: Answer) -> bytes:
        if answer.body != b"new":
            raise AskAgain("is old", answer)
        return answer.body

    assert door.ask(url, new_only, fresh_for=60) == b"new"
    assert ["If-None-Match" in asked.headers for asked in server.asked] == [False, True, False]


def test_what_must_not_be_stored_is_not(server: FaultServer, still: StillClock, tmp_path: Path) -> None:
    url = server.on("/page", text("private", {"Cache-Control": "no-store", "ETag": '"v"'}))
    cached(server, still, tmp_path).get(url, fresh_for=60)
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


@pytest.fixture
def secure(tmp_path: Path) -> Iterator[tuple[FaultServer, Path]]:
    """A server with a certificate of its own making, and that certificate."""
    if which("openssl") is None:
        pytest.skip("no openssl here to make a certificate with")
    certificate, key = tmp_path / "certificate.pem", tmp_path / "key.pem"
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    command += ["-subj", "/CN=test", "-addext", "subjectAltName=IP:127.0.0.1", "-days", "2"]
    subprocess.run([*command, "-keyout", str(key), "-out", str(certificate)], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    with FaultServer(tls=context) as server:
        yield server, certificate


def test_a_certificate_nobody_vouches_for_is_not_trusted(secure: tuple[FaultServer, Path], still: StillClock) -> None:
    server, _ = secure
    with pytest.raises(NotFetched, match="certificate that cannot be trusted"):
        door_to(server, still).get(server.on("/", text("secret")))
    assert server.asked == []
    assert still.slept == []


def test_https_is_spoken_and_bounded_too(
    secure: tuple[FaultServer, Path], still: StillClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    server, certificate = secure
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    assert door_to(server, still).get(server.on("/", text("hello"))).body == b"hello"
    with pytest.raises(NotFetched, match="did not answer in time"):
        door_to(server, still, tries=1, total=0.6).get(server.on("/drip", drip))


def test_the_network_library_is_loaded_with_the_first_question() -> None:
    """A cold `backstory --help`, or reading files, does not pay for it."""
    program = "import sys, backstory.fetch.mediawiki, backstory.fetch.sources; print('httpcore2' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
