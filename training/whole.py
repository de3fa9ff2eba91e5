"""Fits how sure a whole article makes of its best event: `SURE_WHOLE` and its thresholds in `explaining/weights.py`.

    python -m training.whole --events FILE … --archive KEPT.db

Whole articles hold much that no bullet does, so that less of them agrees than of the short texts `training/linking.py`
learns from; the ranking is the same. From the half of the samples that is called fitted (`evals/whole.py`), each
with its event among the candidates and with all of its matter taken out. How far the best stands before bullets of its
own matter is not weighed: that tells which of them it is, not whether the matter is on record.
Prints what to write, and how the other half fares.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from evals.linking_archive import id_of, read_lines
from evals.whole import article_of, of_the_matter, rows_of
from training.linking import Best, fit_sure, lowest, report_sure

from backstory.enrich.names import find_names
from backstory.enrich.understand import understood
from backstory.explaining import judge, who
from backstory.explaining.query import query_of, with_names
from backstory.pipeline.explain import Explainer
from backstory.relate.records import Subject
from backstory.store import Archive

CERTAIN_RIGHT, LIKELY_RIGHT, LIKELY_WITHOUT = 0.98, 0.9, 0.1


def best_of(explainer: Explainer, rows: Iterable[dict[str, Any]], places: dict[str, int]) -> Iterator[Best]:
    """The best candidate of each article, and the best with its matter taken out."""
    for row in rows:
        article = article_of(row)
        found = explainer.find(query_of(understood(article)))
        query = with_names(found.query, find_names(article.text, who.gazetteer_of(found.events.values())))
        scored = sorted(
            ((judge.score_of(query, one), one.subject) for one in found.candidates),
            key=lambda one: (-one[0], one[1].day, one[1].id),
        )
        view = next(iter(explainer.linking.views([id_of(places[row["event"]])])), None) if row["event"] else None
        right = explainer.likened(query, [view])[0].subject if view else None
        own = [one for one in scored if not (query.days and not judge.is_near(query, one[1]))] or scored
        yield _best(own, right, known=bool(query.days), without=right is None)
        rest = [one for one in own if right and not of_the_matter(one[1], right)]
        if rest:
            yield _best(rest, right, known=bool(query.days), without=True)


def _best(scored: list[tuple[float, Subject]], right: Subject | None, *, known: bool, without: bool) -> Best:
    score, subject = scored[0]
    far = [one for one in scored if not judge.of_one_matter(subject, one[1])]
    lead = judge.lead_of(score, subject, far)
    is_right = right is not None and of_the_matter(subject, right)
    return Best((1.0, score, lead, 0.0, float(known)), is_right, without)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--events", type=Path, nargs="+", required=True)
    parser.add_argument("--archive", type=Path, required=True, help="made by `evals.linking_archive`")
    given = parser.parse_args()
    places = {event["id"]: place for place, event in enumerate(read_lines(given.events))}
    with Archive.open(given.archive) as archive:
        explainer = Explainer(archive)
        fitted, held = (list(best_of(explainer, rows_of(half), places)) for half in ("fitted", "held"))
    sure = fit_sure(np.array([one.given for one in fitted]), np.array([float(one.right) for one in fitted]), l2=3e-3)
    print("SURE_WHOLE", [round(float(one), 3) for one in sure])
    steps = {
        "certain": lowest(fitted, sure, right=CERTAIN_RIGHT, without=0.03),
        "likely": lowest(fitted, sure, right=LIKELY_RIGHT, without=LIKELY_WITHOUT),
    }
    for name, best in (("fitted", fitted), ("held", held)):
        report_sure(name, best, sure, steps)


if __name__ == "__main__":
    main()
