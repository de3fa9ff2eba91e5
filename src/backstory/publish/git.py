"""Commits a published site to git, so that every page has its history there too."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from backstory.errors import SiteError


def commit(site: Path, message: str, *, at: str) -> bool:
    """Commits all of a site's folder, made a repository if it is none; False if nothing had changed.

    Author and date are the archive's, so that the same publication gives the same commit. Raises SiteError.
    """
    if not (site / ".git").exists():
        _git(site, "init", "--quiet", "--initial-branch=main", at=at)
    _git(site, "add", "--all", at=at)
    if not _git(site, "status", "--porcelain", at=at):
        return False
    _git(site, "commit", "--quiet", "--no-verify", "--no-gpg-sign", "--message", message, at=at)
    return True


def _git(site: Path, *arguments: str, at: str) -> str:
    who = {f"GIT_{role}_{field}": value for role in ("AUTHOR", "COMMITTER") for field, value in _identity(at)}
    command = ["git", "-C", str(site), "-c", "core.autocrlf=false", "-c", "gc.auto=0", *arguments]
    try:
        done = subprocess.run(command, env=os.environ | who, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        raise SiteError("git is not installed; install it, or publish without --git") from None
    if done.returncode:
        raise SiteError(f"git {arguments[0]} failed in {site}: {done.stderr.strip()}")
    return done.stdout


def _identity(at: str) -> list[tuple[str, str]]:
    return [("NAME", "Backstory"), ("EMAIL", "backstory@localhost"), ("DATE", at)]
