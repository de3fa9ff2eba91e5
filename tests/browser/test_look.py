"""Every kind of page in a real browser, narrow to wide, light and dark; and its markup and style before a validator."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from backstory import sample

pytestmark = pytest.mark.browser

WIDTHS = (320, 390, 1280)
AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
_RUN_AXE = "tags => axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']})"
_SCROLL = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
_OPEN = "() => document.querySelectorAll('details').forEach(each => each.open = true)"


def opened(browser: Browser, width: int, scheme: str) -> tuple[Page, list[str]]:
    """A page of a browser that remembers what it complained of and what it asked other hosts for."""
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(f"console: {message.type}: {message.text}"))
    page.on("pageerror", lambda error: complaints.append(f"error: {error}"))
    page.on("requestfailed", lambda request: complaints.append(f"failed: {request.url}"))
    page.on(
        "request",
        lambda request: complaints.append(f"elsewhere: {request.url}") if _is_elsewhere(request.url) else None,
    )
    return page, complaints


def _is_elsewhere(url: str) -> bool:
    """Whether an address is neither of the server nor one that holds what it names."""
    return "//127.0.0.1:" not in url and not url.startswith("data:")


def faults(page: Page, axe: str, kind: str) -> list[str]:
    """What axe has against the page that is open, and whether it is wider than the window."""
    page.evaluate(_OPEN)
    page.evaluate(axe)
    found = []
    for violation in page.evaluate(_RUN_AXE, AXE_TAGS)["violations"]:
        nodes = "; ".join(node["html"][:160] for node in violation["nodes"][:3])
        found.append(f"{kind}: {violation['id']}: {violation['help']}: {nodes}")
    if (over := page.evaluate(_SCROLL)) > 0:
        found.append(f"{kind}: {over} px wider than the window")
    return found


def article() -> str:
    """The article of the sample."""
    with sample.folder() as folder:
        return (folder / "article.txt").read_text("utf-8")


def explanation(page: Page, server: str) -> None:
    """The sample article, put into the form and sent."""
    page.goto(f"{server}/explain/")
    page.locator("textarea").fill(article())
    page.locator("main button").first.click()
    page.wait_for_selector("#main h2")


def search(page: Page, server: str) -> None:
    """Words looked for."""
    page.goto(f"{server}/search/?q=Lavrov")


# Pages that are made when somebody asks, by kind: what is done to have them.
ASKED = {"explanation": explanation, "search": search}


@pytest.mark.parametrize("look", [(width, scheme) for width in WIDTHS for scheme in ("light", "dark")], ids=str)
def test_every_kind_of_page(
    *, browser: Browser, axe: str, server: str, kinds: dict[str, str], look: tuple[int, str]
) -> None:
    page, complaints = opened(browser, *look)
    found: list[str] = []
    for kind, path in kinds.items():
        response = page.goto(server + path)
        assert response
        assert response.status == (404 if kind == "not found" else 200), kind
        if kind == "not found":
            complaints[:] = [each for each in complaints if "404" not in each]
        found += faults(page, axe, kind)
    page.context.close()
    assert not found, "\n".join(found)
    assert complaints == []


@pytest.mark.parametrize("look", [(width, scheme) for width in WIDTHS for scheme in ("light", "dark")], ids=str)
def test_what_is_asked_of_the_archive(browser: Browser, axe: str, server: str, look: tuple[int, str]) -> None:
    page, complaints = opened(browser, *look)
    found: list[str] = []
    for kind, ask in ASKED.items():
        ask(page, server)
        assert page.locator("main a[href^='/news/']").count() > 0, kind
        found += faults(page, axe, kind)
    page.context.close()
    assert not found, "\n".join(found)
    assert complaints == []


def test_nothing_needs_a_script(browser: Browser, server: str, kinds: dict[str, str]) -> None:
    """With scripts off each page shows the same words."""
    with_scripts = browser.new_context()
    without = browser.new_context(java_script_enabled=False)
    one, other = with_scripts.new_page(), without.new_page()
    for path in kinds.values():
        one.goto(server + path)
        other.goto(server + path)
        assert one.locator("body").inner_text() == other.locator("body").inner_text()
    with_scripts.close()
    without.close()


def test_a_permanent_link_leads_to_the_event_without_a_script(browser: Browser, server: str, site: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    leading = sorted(site.glob("e/*/index.html"))[0]
    page.goto(f"{server}/e/{leading.parent.name}")
    page.wait_for_url("**/news/**")
    assert page.locator("h1").count() == 1
    context.close()


def test_the_keyboard_reaches_the_content_first(browser: Browser, server: str, kinds: dict[str, str]) -> None:
    page, _ = opened(browser, 1280, "light")
    page.goto(server + kinds["event"])
    page.keyboard.press("Tab")
    assert page.evaluate("() => document.activeElement.textContent") == "Skip to the content"
    box = page.locator(".skip").bounding_box()
    assert box
    assert box["x"] >= 0
    page.keyboard.press("Enter")
    assert page.url.endswith("#main")
    page.context.close()


def test_words_added_and_removed_are_not_told_apart_by_colour_alone(
    browser: Browser, server: str, kinds: dict[str, str]
) -> None:
    page, _ = opened(browser, 390, "light")
    page.goto(server + kinds["changes of a day"])
    for tag, line, said in (("ins", "underline", '"[added] "'), ("del", "line-through", '"[removed] "')):
        style = page.evaluate(
            "tag => [getComputedStyle(document.querySelector(tag)).textDecorationLine,"
            " getComputedStyle(document.querySelector(tag), '::before').content]",
            tag,
        )
        assert style == [line, said]
    page.context.close()


def test_printed_all_is_there(browser: Browser, server: str, kinds: dict[str, str]) -> None:
    page, _ = opened(browser, 800, "light")
    page.emulate_media(media="print")
    page.goto(server + kinds["event with figures"])
    assert not page.locator(".mast nav").is_visible()
    for text in page.locator("details .diff").all():
        assert text.is_visible()
    assert page.evaluate("() => getComputedStyle(document.querySelector('.src a'), '::after').content").startswith(
        '" <http'
    )
    page.context.close()


def validated(checker: list[str], *files: Path, options: tuple[str, ...] = ()) -> list[str]:
    """What the Nu Html Checker has against some files."""
    run = subprocess.run(
        [*checker, "--format", "json", "--stdout", *options, *map(str, files)],
        capture_output=True,
        text=True,
        check=False,
    )
    messages = json.loads(run.stdout)["messages"]
    return [f"{Path(m['url']).name}:{m.get('lastLine')}: {m['type']}: {m['message']}" for m in messages]


def test_html_is_valid(checker: list[str], site: Path, kinds: dict[str, str], tmp_path: Path) -> None:
    """One page of each kind, every event of the sample, and a page that leads on; errors and warnings both count."""
    files = [
        site / (path.lstrip("/") + ("index.html" if path.endswith("/") else ""))
        for kind, path in kinds.items()
        if kind != "not found"
    ]
    files += [site / "404.html", sorted(site.glob("e/*/index.html"))[0]]
    files += [file for file in sorted(site.glob("news/20[01]*/*/*/*.html")) if file.stem != "index"]
    found = validated(checker, *files)
    assert not found, "\n".join(found)


def test_html_that_is_asked_for_is_valid(browser: Browser, checker: list[str], server: str, tmp_path: Path) -> None:
    """As the server sends it, which is not as the browser has it afterwards."""
    page, _ = opened(browser, 1280, "light")
    explained = page.request.post(f"{server}/explain/", form={"text": article()})
    found = page.request.get(f"{server}/search/?q=Lavrov")
    for kind, answer in (("explanation", explained), ("search", found)):
        assert answer.ok
        (tmp_path / f"{kind}.html").write_bytes(answer.body())
    page.context.close()
    wrong = validated(checker, *sorted(tmp_path.glob("*.html")))
    assert not wrong, "\n".join(wrong)


def test_css_is_valid(checker: list[str], site: Path) -> None:
    (style,) = site.glob("style.*.css")
    allowed = (
        "text-wrap",
        "text-size-adjust",
        "details-content",
        "content-visibility",
        "block-size",
        "print-color-adjust",
    )
    assert [m for m in validated(checker, style, options=("--css",)) if not any(word in m for word in allowed)] == []


def test_svg_is_valid(checker: list[str], site: Path) -> None:
    assert validated(checker, site / "icon.svg", options=("--svg",)) == []
