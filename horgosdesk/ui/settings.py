"""What a person prefers and what the window remembers: two JSON dictionaries outside the data."""

import contextlib
import json
import os
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from horgosdesk import durable, private, resources
from horgosdesk.core.errors import Problem
from horgosdesk.core.limits import LIMITS
from horgosdesk.core.words import QT_TRANSLATE_NOOP

ENVIRONMENT = "HORGOSDESK_CONFIG"
STALE_S = 3600
"""Age from which a half-written file belongs to nobody who still works."""


def config_folder() -> Path:
    """Where settings are kept: $HORGOSDESK_CONFIG, else the user's configuration folder."""
    if given := os.environ.get(ENVIRONMENT):
        return Path(given)
    from platformdirs import user_config_path

    return user_config_path("HorgosDesk", appauthor=False)


class Settings:
    """Preferences (`get`, `set`) and, for each desk's folder, remembered state (`recall`, `remember`).

    Values are JSON values. Each change is on the disk when the call returns, whole or not at all. A file that cannot be
    read is set aside and one that cannot be written is kept in memory; `notices` says so in words, and nothing raises.
    """

    def __init__(self, folder: Path | None = None, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self.folder = folder or config_folder()
        self.notices: list[Problem] = []
        self._now = now
        self._files: dict[str, dict[str, Any]] = {}

    def get(self, key: str, default: Any = None) -> Any:
        """A preference; `default` where somebody has written something of another kind."""
        return _like(self._read("preferences").get(key, default), default)

    def set(self, key: str, value: Any) -> None:
        """Keep a preference; None forgets it."""
        self._change("preferences", lambda kept: _put(kept, key, value))

    def recall(self, desk: Path, key: str, default: Any = None) -> Any:
        """What was remembered for a desk's folder; `default` likewise."""
        return _like(self._read("remembered").get(_name(desk), {}).get(key, default), default)

    def remember(self, desk: Path, key: str, value: Any) -> None:
        """Remember something for a desk's folder; None forgets it."""

        def put(kept: dict[str, Any]) -> None:
            _put(kept.setdefault(_name(desk), {}), key, value)

        self._change("remembered", put)

    def _read(self, name: str) -> dict[str, Any]:
        if name not in self._files:
            self._files[name] = self._load(name)
        return self._files[name]

    def _change(self, name: str, put: Callable[[dict[str, Any]], None]) -> None:
        # read anew: another window may have kept something of its own meanwhile
        kept = self._load(name, self._files.get(name))
        put(kept)
        self._files[name] = kept
        try:
            _write(self.folder / f"{name}.json", json.dumps(kept, ensure_ascii=False, indent=1, sort_keys=True))
        except OSError as error:
            self._notice(
                "settings-not-written",
                QT_TRANSLATE_NOOP(
                    "Problem",
                    "Settings cannot be kept in {folder} ({why}). They hold until the program ends; the data are not concerned.",
                ),
                folder=self.folder,
                why=error.strerror or str(error),
            )

    def _load(self, name: str, otherwise: dict[str, Any] | None = None) -> dict[str, Any]:
        """The dictionary in a file; `otherwise` (or an empty one) when there is none that can be read."""
        file = self.folder / f"{name}.json"
        kept = otherwise if otherwise is not None else {}
        try:
            found = json.loads(resources.read_small(file, "settings_mb", LIMITS))
            if isinstance(found, dict) and (name != "remembered" or all(isinstance(v, dict) for v in found.values())):
                return found
        except FileNotFoundError:
            return kept
        except OSError as error:
            self._notice(
                "settings-not-read",
                QT_TRANSLATE_NOOP(
                    "Problem",
                    "The settings in {file} cannot be read ({why}). The usual ones hold; the data are not concerned.",
                ),
                file=file,
                why=error.strerror or str(error),
            )
            return kept
        except (ValueError, RecursionError, Problem):  # not UTF-8, not JSON, deeper or larger than settings ever are
            pass
        aside = file.with_name(f"{name}.damaged-{self._now():%Y%m%dT%H%M%S%f}.json")
        with contextlib.suppress(OSError):  # in a folder that is not writable it stays; the notice says what matters
            file.replace(aside)
        self._notice(
            "settings-damaged",
            QT_TRANSLATE_NOOP(
                "Problem",
                "The settings in {file} were damaged and set aside as {aside}. The usual ones hold; the data are not concerned.",
            ),
            file=file,
            aside=aside.name,
        )
        return kept

    def _notice(self, code: str, text: str, **values: str | Path) -> None:
        if all(notice.code != code for notice in self.notices):
            self.notices.append(Problem(code, text, field=None, level="warning", fix=None, **values))


def _like(found: Any, default: Any) -> Any:
    same = default is None or (
        isinstance(found, type(default)) and isinstance(found, bool) == isinstance(default, bool)
    )
    return found if same else default


def _name(desk: Path) -> str:
    return str(Path(desk).resolve())


def _put(kept: dict[str, Any], key: str, value: Any) -> None:
    if value is None:
        kept.pop(key, None)
    else:
        kept[key] = value


def _write(file: Path, text: str) -> None:
    """Replace a file in one step, so that a power cut leaves the old or the new one."""
    private.make_folder(file.parent)
    for left in file.parent.glob(f".{file.name}.*{durable.HALF}"):
        # whoever was killed while writing it; another window may be at it now
        with contextlib.suppress(FileNotFoundError):
            if time.time() - left.stat().st_mtime > STALE_S:
                left.unlink()
    private.write(file, text.encode(), file.with_name(f".{file.name}.{os.getpid()}{durable.HALF}"))
