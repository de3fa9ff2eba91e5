"""Throws inputs at the parser until it breaks: a crash, a broken promise, or a second spent on a few kilobytes.

    python fuzz/parse.py [--inputs 1000000] [--seed 1] [corpus folder …]

With atheris installed, inputs are led by coverage of the parser's code; without it they are drawn at random from the
same grammar. Half of the bytes stand for signs of wikitext, so that most inputs are nearly markup. Says at the end what
it did; a failing input is written to `fuzz-failure.txt` in the working folder before the error is raised.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from pathlib import Path

try:
    import atheris
except ImportError:
    atheris = None

if atheris is not None:
    with atheris.instrument_imports(include=["backstory.parse", "backstory.editions"]):
        from backstory.editions import edition
        from backstory.parse import read_page
else:
    from backstory.editions import edition
    from backstory.parse import read_page

EDITIONS = [
    (edition("en"), "Portal:Current events/2014 February 13"),
    (edition("zh"), "Portal:新聞動態/2019年1月27日"),
    (edition("ja"), "Portal:最近の出来事/2026年10月"),
]
_WORDS = """
[[ ]] [ ] | {{ }} { } {{{ }}} '' ''' ''''' <!-- --> <ref> </ref> <ref_name=a> <ref_name=a_/> <nowiki> </nowiki> <br>
<li> <ul> </li> </ul> {| |- |} ! * ** *** # : :: ; = == === &nbsp; &amp; &#91; &lt; & __NOTOC__ http:// https://e.org/a
// www.e.org [https://e.org/a [http://e.org/b (BBC)] (in_Korean) [[Category: [[File: [[n: [[wikt: [[fr: -{ }- zh-hans:
~~~ {{Current_events| content= year=2014 {{Dead_link}} {{nowrap| {{convert|3|km|mi}} {{Webarchive|url= {{cite_web|url=
{{ill| {{USS| {{M|w| {{in_lang|fr}} Sports '''Sports''' ;Sports Aalborg via AFP <math> <small> <div> é 日 – ( ) . , :
2014 == February_13
"""
SIGNS = ["\n", "\n*", " ", "\u00a0", "\u200b", *(word.replace("_", " ") for word in _WORDS.split())]
SLOWEST = 1.0
FAILURE = Path("fuzz-failure.txt")


def text_of(data: bytes) -> str:
    """The input that bytes stand for: a sign for each byte from 128 on, the byte itself below."""
    return "".join(SIGNS[byte % len(SIGNS)] if byte >= 128 else chr(byte) for byte in data)


def check(data: bytes) -> None:
    """Reads one input in an edition and holds the page to what every page promises."""
    text = text_of(data[1:])
    read_by, title = EDITIONS[data[0] % len(EDITIONS)] if data else EDITIONS[0]
    before = time.process_time()
    try:
        page = read_page(text, title, read_by)
        for number, item in enumerate(page.items):
            assert item.bullet == number
            assert item.text and item.text == " ".join(item.text.split())
            for link in (*item.mentions, *item.links):
                assert item.text[link.start : link.end] == link.label
    except BaseException:
        FAILURE.write_text(text, encoding="utf-8", errors="surrogatepass")
        raise
    # Seconds of the processor: a machine with other work to do is not the parser's fault.
    if (took := time.process_time() - before) > SLOWEST + len(text) / 100_000:
        FAILURE.write_text(text, encoding="utf-8", errors="surrogatepass")
        raise TimeoutError(f"{len(text)} characters took {took:.1f} s")


def at_random(inputs: int, seed: int) -> None:
    """Inputs drawn at random, short ones and a long one now and then."""
    draw = random.Random(seed)
    for number in range(inputs):
        length = 4000 if number % 1000 == 0 else draw.randrange(1, 120)
        check(draw.randbytes(length))
        if number % 10_000 == 0:
            sys.stderr.write(f"\r{number}")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--inputs", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--random", action="store_true", help="draw at random even where atheris is installed")
    parser.add_argument("corpus", nargs="*", help="folders of inputs for atheris")
    options = parser.parse_args()
    started = time.monotonic()
    if atheris is None or options.random:
        at_random(options.inputs, options.seed)
        took = time.monotonic() - started
        said = {"inputs": options.inputs, "led_by": "chance", "failures": 0, "seconds": round(took)}
        sys.stdout.write(json.dumps(said) + "\n")
        return
    # libFuzzer prints its own count and ends the process after the last input.
    arguments = [
        sys.argv[0],
        f"-runs={options.inputs}",
        f"-seed={options.seed}",
        "-max_len=2000",
        "-timeout=10",
        *options.corpus,
    ]
    atheris.Setup(arguments, check)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
