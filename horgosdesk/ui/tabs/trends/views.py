"""Trends that were saved by name, and which of them stand on the opening page; kept among the preferences."""

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from horgosdesk.core.errors import Problem
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store.trends import LATELY, Choice, from_json, to_json
from horgosdesk.ui.settings import Settings

KEY = "trend_views"
MOST_PINNED = 6
"""More charts than this on one page are no overview."""
SHIPPED = {
    "tonnes": Choice(cut="direction", period=LATELY),
    "vehicles": Choice(measure="vehicles", period=LATELY),
    "hours": Choice(measure="hours", cut="direction", period=LATELY),
    "countries": Choice(cut="country", period=LATELY),
}
"""What the opening page shows on the first day, by the name that `title` translates."""


@dataclass(frozen=True, slots=True)
class View:
    """One saved trend. shipped: which of SHIPPED it was, "" for a person's own; its name is then in the window's language."""

    name: str
    choice: Choice
    pinned: bool = False
    shipped: str = ""

    @property
    def title(self) -> str:
        """What it is called."""
        if self.name:
            return self.name
        return {
            "tonnes": QCoreApplication.translate("Trends", "Tonnes by direction"),
            "vehicles": QCoreApplication.translate("Trends", "Vehicles"),
            "hours": QCoreApplication.translate("Trends", "Release times"),
            "countries": QCoreApplication.translate("Trends", "Top countries"),
        }.get(self.shipped, self.shipped)


class Views:
    """All saved trends, in their order. Each change is kept at once."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self.all: list[View] = _read(settings.get(KEY))

    @property
    def pinned(self) -> list[View]:
        """Those of the opening page."""
        return [view for view in self.all if view.pinned]

    def find(self, title: str) -> View | None:
        """The one that is called so."""
        return next((view for view in self.all if view.title == title), None)

    def save(self, title: str, choice: Choice) -> View:
        """Keep a choice under a name; what had the name is replaced and stays where it stood. Problem without a name."""
        title = title.strip()
        _check(title)
        before = self.find(title)
        made = replace(before, choice=choice) if before else View(title, choice)
        self._put([made if view is before else view for view in self.all] if before else [*self.all, made])
        return made

    def rename(self, view: View, title: str) -> View:
        """Call it otherwise. Problem when another one is called so."""
        title = title.strip()
        _check(title)
        other = self.find(title)
        if other is not None and other != view:
            raise Problem(
                "view-twice",
                QT_TRANSLATE_NOOP("Problem", "Another view is called “{name}”. Choose another name."),
                name=title,
            )
        made = replace(view, name=title)
        self._put([made if one == view else one for one in self.all])
        return made

    def remove(self, view: View) -> None:
        """Forget it."""
        self._put([one for one in self.all if one != view])

    def put_back(self, place: int, view: View) -> None:
        """Have again what was removed, where it stood."""
        self._put([*self.all[:place], view, *self.all[place:]])

    def pin(self, view: View, pinned: bool) -> View:
        """Put it on the opening page, or take it off. Problem when the page is full."""
        if pinned and not view.pinned and len(self.pinned) >= MOST_PINNED:
            raise Problem(
                "views-full",
                QT_TRANSLATE_NOOP(
                    "Problem", "The opening page has {most} views already. Take one off with Ctrl+Shift+P there first."
                ),
                most=MOST_PINNED,
            )
        made = replace(view, pinned=pinned)
        self._put([made if one == view else one for one in self.all])
        return made

    def _put(self, views: list[View]) -> None:
        self.all = views
        self._settings.set(KEY, [_said(view) for view in views])


def _check(title: str) -> None:
    if not title:
        raise Problem("view-nameless", QT_TRANSLATE_NOOP("Problem", "A view needs a name. Type one, or press Esc."))


def _said(view: View) -> dict[str, Any]:
    return {"name": view.name, "choice": to_json(view.choice), "pinned": view.pinned, "shipped": view.shipped}


def _read(said: Any) -> list[View]:
    """What was kept; what is damaged is left out, and before anything was kept there are the shipped ones."""
    if not isinstance(said, list):
        return [View("", choice, True, name) for name, choice in SHIPPED.items()]
    found: list[View] = []
    for one in said:
        if not isinstance(one, dict) or not isinstance(one.get("choice"), dict):
            continue
        name, shipped = one.get("name"), one.get("shipped")
        view = View(
            name if isinstance(name, str) else "",
            from_json(one["choice"]),
            bool(one.get("pinned")),
            shipped if isinstance(shipped, str) and shipped in SHIPPED else "",
        )
        if view.title and all(view.title != other.title for other in found):
            found.append(view)
    return found
