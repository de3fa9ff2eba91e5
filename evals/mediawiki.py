"""A real MediaWiki that lives as long as a `with` block: Debian's package on SQLite, behind PHP's own server.

    with Wiki(folder) as wiki:
        wiki.save("Portal:Current events/2014 February 13", "* text")
        html = wiki.render("Portal:Current events/2014 February 13", "* text")

Needs the Debian packages mediawiki, php-sqlite3, php-cli and php-curl; `missing()` says what is not there. Takes three
to five seconds to stand up, listens on loopback only, and leaves nothing running.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import sqlite3
import subprocess
import time
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any
from urllib.error import URLError
from urllib.parse import quote, urlencode
from urllib.request import ProxyHandler, Request, build_opener

CODE = Path("/usr/share/mediawiki")
_WAIT = 60.0
_PORTAL = 100

_SISTERS = {
    "n": "wikinews", "wikinews": "wikinews", "wikt": "wiktionary", "wiktionary": "wiktionary", "s": "wikisource",
    "wikisource": "wikisource", "q": "wikiquote", "wikiquote": "wikiquote", "b": "wikibooks", "v": "wikiversity",
    "voy": "wikivoyage", "w": "wikipedia",
}  # fmt: skip
_OTHERS = {
    "commons": "https://commons.wikimedia.org/wiki/$1",
    "c": "https://commons.wikimedia.org/wiki/$1",
    "m": "https://meta.wikimedia.org/wiki/$1",
    "meta": "https://meta.wikimedia.org/wiki/$1",
    "d": "https://www.wikidata.org/wiki/$1",
}
_LANGUAGES = """
ar az bg bn ca cs da de el es et eu fa fi fr he hi hr hu hy id is it ja ka ko lt lv ms nl no pl pt ro ru simple sk sl
sr sv sw ta te th tl tr uk ur vi zh
"""
# Sister projects and the other languages an English page links to: prefix, address, whether it is a Wikipedia.
INTERWIKI = [
    *((prefix, f"https://en.{project}.org/wiki/$1", False) for prefix, project in _SISTERS.items()),
    *((prefix, address, False) for prefix, address in _OTHERS.items()),
    *((code, f"https://{code}.wikipedia.org/wiki/$1", True) for code in _LANGUAGES.split()),
]

_SETTINGS = r"""
$wgExtraNamespaces[100] = 'Portal';
$wgExtraNamespaces[101] = 'Portal_talk';
$wgNamespacesWithSubpages[100] = true;
$wgNamespaceAliases['WP'] = NS_PROJECT;
$wgArticlePath = '/wiki/$1';
$wgMainCacheType = $wgParserCacheType = CACHE_NONE;
$wgMessageCacheType = CACHE_DB;
$wgJobRunRate = 0;
$wgEnableEmail = false;
$wgEnableUploads = false;
$wgRateLimits = [];
$wgPFEnableStringFunctions = true;
wfLoadExtension( 'ParserFunctions' );
wfLoadExtension( 'Cite' );
// Tags that Wikipedia has and this wiki has not: their content is shown.
$wgHooks['ParserFirstCallInit'][] = static function ( $parser ) {
    foreach ( [ 'math', 'chem', 'ce', 'score', 'syntaxhighlight', 'source', 'poem', 'hiero' ] as $tag ) {
        $parser->setHook( $tag, static function ( $text ) {
            return '<span class="tag-content">' . htmlspecialchars( trim( (string)$text ) ) . '</span>';
        } );
    }
    foreach ( [ 'templatestyles', 'section', 'mapframe', 'maplink', 'graph', 'timeline' ] as $tag ) {
        $parser->setHook( $tag, static function () { return ''; } );
    }
};
"""

_ROUTER = r"""<?php
$path = rawurldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
if ( strpos( $path, '/wiki/' ) === 0 || $path === '/' ) {
    chdir( $_SERVER['DOCUMENT_ROOT'] . '/w' );
    $_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = '/w/index.php';
    $_SERVER['SCRIPT_FILENAME'] = $_SERVER['DOCUMENT_ROOT'] . '/w/index.php';
    require $_SERVER['DOCUMENT_ROOT'] . '/w/index.php';
    return true;
}
return false;
"""


class WikiFailed(RuntimeError):
    """MediaWiki could not be installed, started or asked."""


def missing() -> str:
    """What this machine lacks for a wiki, "" if it lacks nothing."""
    if not shutil.which("php"):
        return "PHP is not installed (Debian: php-cli php-sqlite3 php-curl)"
    if not (CODE / "maintenance" / "install.php").exists():
        return "MediaWiki is not installed (Debian: mediawiki)"
    return ""


class Wiki:
    """A MediaWiki in a folder, from `__enter__` to `__exit__`; `language` is that of its content."""

    def __init__(self, folder: Path, *, language: str = "en", port: int = 0, workers: int = 2) -> None:
        self.folder = Path(folder).resolve()
        self.language = language
        self.port = port or _free_port()
        self.workers = workers
        self._server: subprocess.Popen[bytes] | None = None
        self._open = build_opener(ProxyHandler({})).open

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def api(self) -> str:
        """The address of the Action API."""
        return f"{self.address}/w/api.php"

    def __enter__(self) -> Wiki:
        if lack := missing():
            raise WikiFailed(lack)
        try:
            if not (self.folder / "LocalSettings.php").exists():
                self._install()
            self._start()
        except BaseException:
            self._stop()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop()

    def ask(self, **parameters: str | int) -> dict[str, Any]:
        """The API's answer to a request (sent by POST)."""
        body = urlencode({"format": "json", "formatversion": 2, **parameters}).encode()
        with self._open(Request(self.api, body), timeout=_WAIT) as answer:
            found: dict[str, Any] = json.load(answer)
        if "error" in found:
            raise WikiFailed(f"{parameters.get('action')}: {found['error'].get('info')}")
        return found

    def save(self, title: str, text: str, *, summary: str = "") -> int:
        """Saves a page as an unnamed editor; the id of the new revision (the old one's if nothing changed)."""
        answer = self.ask(action="edit", title=title, text=text, summary=summary, token="+\\")["edit"]
        return int(answer.get("newrevid", 0))

    def render(self, title: str, text: str) -> str:
        """The HTML of a text as if it were saved under a title."""
        answer = self.ask(
            action="parse", title=title, text=text, contentmodel="wikitext", prop="text", disablelimitreport=1,
            disableeditsection=1,
        )  # fmt: skip
        return str(answer["parse"]["text"])

    def html(self, title: str) -> str:
        """The page of a title as a reader gets it."""
        with self._open(f"{self.address}/wiki/{quote(title.replace(' ', '_'), safe='/:')}", timeout=_WAIT) as answer:
            page: bytes = answer.read()
        return page.decode()

    def fill(self, pages: Mapping[str, str]) -> None:
        """Saves many pages at once, in the order given."""
        export = self.folder / "fill.xml"
        export.write_text(_export(pages), encoding="utf-8")
        self.import_export(export)
        export.unlink()

    def import_export(self, path: Path) -> None:
        """Imports an XML export with all its revisions."""
        self._maintain("importDump.php", "--no-updates", str(path))

    def _install(self) -> None:
        for name in ("data", "docroot", "images", "cache"):
            (self.folder / name).mkdir(parents=True, exist_ok=True)
        (self.folder / "docroot" / "w").symlink_to(CODE)
        self._php(
            str(CODE / "maintenance" / "install.php"), f"--confpath={self.folder}", "--dbtype=sqlite",
            f"--dbpath={self.folder / 'data'}", "--dbname=wiki", f"--server={self.address}", "--scriptpath=/w",
            f"--lang={self.language}", "--pass=not-a-secret-on-loopback", "--skins=", "--extensions=",
            "Wikipedia", "Admin",
        )  # fmt: skip
        with (self.folder / "LocalSettings.php").open("a", encoding="utf-8") as settings:
            settings.write(_SETTINGS)
            settings.write(f"$wgUploadDirectory = '{self.folder}/images';\n")
            settings.write(f"$wgCacheDirectory = '{self.folder}/cache';\n")
        (self.folder / "router.php").write_text(_ROUTER, encoding="utf-8")
        with sqlite3.connect(self.folder / "data" / "wiki.sqlite") as database:
            database.executemany(
                "INSERT OR REPLACE INTO interwiki (iw_prefix, iw_url, iw_api, iw_wikiid, iw_local, iw_trans)"
                " VALUES (?, ?, '', '', ?, 0)",
                [(prefix, address, int(local)) for prefix, address, local in INTERWIKI],
            )

    def _start(self) -> None:
        settings = self.folder / "LocalSettings.php"
        text = settings.read_text(encoding="utf-8")
        if self.address not in text:
            settings.write_text(f"{text}\n$wgServer = '{self.address}';\n", encoding="utf-8")
        with (self.folder / "server.log").open("ab") as log:
            self._server = subprocess.Popen(
                ["php", "-d", "opcache.enable_cli=1", "-d", "memory_limit=512M", "-S", f"127.0.0.1:{self.port}",
                 "-t", str(self.folder / "docroot"), str(self.folder / "router.php")],
                stdout=log, stderr=log, stdin=subprocess.DEVNULL, env=self._environment(), start_new_session=True,
            )  # fmt: skip
        until = time.monotonic() + _WAIT
        while True:
            if self._server.poll() is not None:
                raise WikiFailed(f"PHP's server ended; see {self.folder / 'server.log'}")
            try:
                self.ask(action="query", meta="siteinfo")
                return
            except (URLError, OSError, WikiFailed, ValueError) as error:
                if time.monotonic() > until:
                    raise WikiFailed(f"The wiki does not answer: {error}") from error
                time.sleep(0.1)

    def _stop(self) -> None:
        """Ends the server and its workers, which are a process group of their own."""
        server, self._server = self._server, None
        if server is None:
            return
        for sign in (signal.SIGTERM, signal.SIGKILL):
            try:
                os.killpg(server.pid, sign)
            except ProcessLookupError:
                break
            try:
                server.wait(timeout=5)
                break
            except subprocess.TimeoutExpired:
                continue
        server.wait()

    def _environment(self) -> dict[str, str]:
        return {
            **os.environ,
            "MW_CONFIG_FILE": str(self.folder / "LocalSettings.php"),
            "PHP_CLI_SERVER_WORKERS": str(self.workers),
        }

    def _maintain(self, script: str, *arguments: str) -> None:
        self._php(str(CODE / "maintenance" / script), *arguments, environment=self._environment())

    def _php(self, *arguments: str, environment: Mapping[str, str] | None = None) -> None:
        done = subprocess.run(
            ["php", *arguments], capture_output=True, text=True, env=environment, timeout=300, check=False,
            stdin=subprocess.DEVNULL,
        )  # fmt: skip
        if done.returncode:
            raise WikiFailed(f"{Path(arguments[0]).name} failed: {(done.stdout + done.stderr)[-2000:]}")


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def _export(pages: Mapping[str, str]) -> str:
    from xml.sax.saxutils import escape

    return "".join(_export_parts(pages.items(), escape))


def _export_parts(pages: Iterable[tuple[str, str]], escape: Any) -> Iterable[str]:
    yield '<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en">\n'
    yield "<siteinfo><namespaces>"
    yield '<namespace key="0" /><namespace key="10">Template</namespace>'
    yield f'<namespace key="{_PORTAL}">Portal</namespace></namespaces></siteinfo>\n'
    for number, (title, text) in enumerate(pages, start=1):
        space = {"Template": 10, "Portal": _PORTAL}.get(title.partition(":")[0], 0)
        yield f"<page><title>{escape(title)}</title><ns>{space}</ns><id>{number}</id><revision><id>{number}</id>"
        yield "<timestamp>2020-01-01T00:00:00Z</timestamp><contributor><username>Editor</username></contributor>"
        yield f'<model>wikitext</model><format>text/x-wiki</format><text xml:space="preserve">{escape(text)}</text>'
        yield "</revision></page>\n"
    yield "</mediawiki>\n"
