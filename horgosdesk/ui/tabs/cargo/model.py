"""The day sheet behind the grid: stored records fetched as they are painted, drafts in their place, a blank row waiting."""

from array import array
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from horgosdesk.core.cargo import BY_NAME, FIELDS, Cargo, texts_of
from horgosdesk.core.errors import Hindered, Problem
from horgosdesk.core.fields import Field, Rules
from horgosdesk.core.identity import new_uid
from horgosdesk.core.subject import Memo
from horgosdesk.core.words import tr
from horgosdesk.store import cargo, drafts, listing, sheet
from horgosdesk.store.listing import Listing
from horgosdesk.store.located import Located
from horgosdesk.store.sheet import View
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.tabs.cargo.entry import Entry

if TYPE_CHECKING:
    from horgosdesk.store.desk import Store
    from horgosdesk.ui.tasks import Progress, Task

PAGE = 64
"""Rows fetched at once: more than a screen shows, few enough to come within a frame."""
RELIST_MS = 5000
"""A list that takes a thread is made anew so long after a change: who enters records must not have it made for each."""
PAGES_KEPT = 64
BLOCK = 4096
BLANK = 0
"""The key of the blank row; row ids begin at 1, drafts are keyed by their uid."""

ProblemRole = Qt.ItemDataRole.UserRole + 1
CarriedRole = Qt.ItemDataRole.UserRole + 2
EntryRole = Qt.ItemDataRole.UserRole + 3
FieldRole = Qt.ItemDataRole.UserRole + 4
RecordRole = Qt.ItemDataRole.UserRole + 5

Index = QModelIndex | QPersistentModelIndex
Key = int | str

# joined once: each cell that is painted asks for them
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
FIXED = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
EDITABLE = FIXED | Qt.ItemFlag.ItemIsEditable


class Look(NamedTuple):
    """A cell as it is painted. side: its alignment. quiet: carried over, or follows from other fields. void: struck out."""

    text: str
    side: int
    problem: Problem | None
    quiet: bool
    void: bool


class SheetModel(QAbstractTableModel):
    """Rows of one View of the store.

    stored: records were saved through this model, with the row uids. waiting: what was typed cannot be written now, with
    the Problem that says why, and will be as soon as that is over; None when it is. listed: `listing` tells more than before.
    """

    stored = Signal(object)
    waiting = Signal(object)
    listed = Signal()
    _found = Signal(object, object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.view = View(first=desk.store.today, last=desk.store.today)
        self.fields: list[Field] = [field for field in FIELDS if field.shown]
        self.carrying: set[str] = {field.name for field in FIELDS if field.carried}
        self.rules: Rules = desk.rules()
        self.listing = Listing(array("q"))
        self.is_refreshing = False
        """Whether a reset shows the same view as it is by now."""
        self._task: Task | None = None
        self._is_stale = False
        self._relist = desk.timer(self, RELIST_MS, self._find)
        self._found.connect(self._take)
        self._keys: Sequence[Key] = []
        self._entries: dict[str, Entry] = {}
        self._pages: OrderedDict[int, dict[int, Cargo]] = OrderedDict()
        # by row, of stored records that nobody types in
        self._plain: dict[int, _Stored] = {}
        self._last: Cargo | None = None
        self._carried: tuple[object, dict[str, str]] = None, {}
        # what is nowhere but here, and whether the record is to be stored, or only what is typed kept
        self._unwritten: dict[str, tuple[Entry, bool]] = {}
        self._unforgotten: set[str] = set()
        desk.waiting.others.append(lambda: len(self._unwritten))
        self.load()

    # What is shown

    @property
    def day(self) -> str:
        """The day of the sheet, or "" when the view shows several."""
        return self.view.first if self.view.first == self.view.last else ""

    def show(self, view: View) -> None:
        """Show other records."""
        self.view = view
        self.load()

    def load(self) -> None:
        """Ask the store again and show what it has; the grid starts anew."""
        self._stop_finding()
        self.beginResetModel()
        self._forget_pages()
        self.listing = self._list()
        self._keys = self._ask()
        self.endResetModel()
        if self.listing.share < 1:
            self._find()

    def refresh(self, days: frozenset[str] = frozenset()) -> None:
        """Ask the store again; selection, current cell and an open editor stay on their records. days: what changed, if known."""
        self.listing = self._list_again(days)
        self._replace(self._ask())

    @property
    def is_finding(self) -> bool:
        """Whether more of the view's records are being found."""
        return self._task is not None

    def stop_finding(self) -> None:
        """Leave it at the records found by now."""
        self._stop_finding()
        self.listed.emit()

    def _stop_finding(self) -> None:
        self._relist.stop()
        if self._task is not None:
            self._task.cancel()
        self._task = None

    def _list(self) -> Listing:
        store, view = self.desk.store, self.view
        if view.is_day:  # of few records, and typed into at once
            return listing.first(store, view)
        quick = listing.within(store, listing.QUICK_S, lambda: listing.first(store, view))
        return quick or Listing(array("q"), "behind", 0.0)

    def _list_again(self, days: frozenset[str]) -> Listing:
        old = self.listing
        if days and isinstance(old.ids, Located) and not old.ids.by_value:
            return Listing(old.ids.recounted(days))
        again = self._list()
        if again.share == 1:
            self._stop_finding()
            return again
        self._is_stale = True
        if self._task is None:
            self._relist.start()
        return old

    def _find(self) -> None:
        """Find the view's records on a thread, in its order."""
        view, whole = self.view, not self.listing.missing
        self._is_stale = False

        def work(reader: "Store", progress: "Progress") -> None:
            for step in listing.stream(reader, view, lambda: progress.cancelled):
                progress(round(step.share * 100), 100)
                # a list that is shown already is changed once
                if step.share == 1 or not whole:
                    self._found.emit(progress, step)

        def failed(problem: BaseException) -> None:
            self._task = None
            self.desk.say(str(problem), "bad")
            self.listed.emit()

        self._task = self.desk.read(work, lambda _: None, failed)
        self.destroyed.connect(self._task.progress.cancel)

    def _take(self, progress: "Progress", found: Listing) -> None:
        if self._task is None or progress is not self._task.progress:
            return
        if found.share == 1:
            self._task = None
            if self._is_stale:
                self._relist.start()
        if found.share < 1 and len(found.ids) < len(self.listing.ids):
            self.listing = replace(self.listing, share=found.share)
        else:
            of = found.ids.asking(self.desk.store) if isinstance(found.ids, Located) else found.ids
            self.listing = replace(found, ids=of)
            self._replace(of)
        self.listed.emit()

    def _replace(self, new: Sequence[Key]) -> None:
        """Show these keys, the others of the same view before; what is in both stays where it is."""
        old = self._keys
        if isinstance(old, Located) and isinstance(new, Located) and old.same_as(new):
            self._put_keys(new)
        elif isinstance(old, Located) or isinstance(new, Located) or type(old) is not type(new):
            self.is_refreshing = True
            self.beginResetModel()
            self._put_keys(new)
            self.endResetModel()
            self.is_refreshing = False
            return
        else:
            start = _shared(old, new)
            end = _shared(old[start:][::-1], new[start:][::-1])
            if len(old) - end > start:
                self.beginRemoveRows(QModelIndex(), start, len(old) - end - 1)
                self._put_keys(old[:start] + old[len(old) - end :])  # type: ignore[operator]  # both are lists, or arrays
                self.endRemoveRows()
            if len(new) - end > start:
                self.beginInsertRows(QModelIndex(), start, len(new) - end - 1)
                self._put_keys(new)
                self.endInsertRows()
            self._put_keys(new)
        if len(new):
            self.dataChanged.emit(self.index(0, 0), self.index(len(new) - 1, len(self.fields) - 1))
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(new) - 1)

    def choose_fields(self, fields: Sequence[Field]) -> None:
        """Show these columns in this order."""
        self.beginResetModel()
        self.fields = list(fields)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.fields)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        field = self.fields[index.column()]
        if role == FieldRole:
            return field
        key = self._keys[index.row()]
        entry = self.entry(index.row())
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                if entry is not None:
                    return entry.shown(field.name, self.rules)
                if key == BLANK:
                    return self._carried_texts().get(field.name, "") if role == Qt.ItemDataRole.DisplayRole else ""
                return "" if isinstance(key, str) else self._stored(index.row()).text(field, self.rules)
            case Qt.ItemDataRole.TextAlignmentRole:
                return RIGHT if field.kind.numeric else LEFT
            case Qt.ItemDataRole.ToolTipRole:
                problem = entry.problem_of(field.name) if entry else None
                return str(problem) if problem else None
            case _ if role == ProblemRole:
                return entry.problem_of(field.name) if entry else None
            case _ if role == CarriedRole:
                return key == BLANK or (
                    entry is not None and (field.name in entry.carried or not entry.typed.get(field.name))
                )
            case _ if role == EntryRole:
                return entry
            case _ if role == RecordRole:
                return self.record(index.row())
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal:
            field = self.fields[section]
            match role:
                case Qt.ItemDataRole.DisplayRole:
                    # "the same again", as on paper; an arrow would tell of an order, and only a day has a row that waits
                    pin = " 〃" if field.name in self.carrying and self.day else ""
                    return tr("Cargo", field.title) + pin
                case Qt.ItemDataRole.TextAlignmentRole:
                    return RIGHT if field.kind.numeric else LEFT
                case Qt.ItemDataRole.ToolTipRole if field.name in self.carrying and self.day:
                    return self.tr("The next record starts with this value (F4 changes that)")
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            if self._keys[section] == BLANK:
                return "*"
            entry = self.entry(section)
            if entry is not None:
                if entry.uid in self._unwritten:
                    return f"{section + 1} …"
                return f"{section + 1} " + ("✕" if entry.errors else "!" if entry.unasked else "✎")
            return str(section + 1)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        plain = self._plain.get(index.row())
        if plain is not None:
            return FIXED if plain.void else EDITABLE
        record = self.record(index.row())
        return FIXED if record is not None and record.status == "void" else EDITABLE

    def look(self, row: int, column: int) -> Look:
        """All that painting a cell needs, in one question: a screen has hundreds of cells."""
        field = self.fields[column]
        side = RIGHT if field.kind.numeric else LEFT
        plain = self._plain.get(row)
        if plain is None:
            key, entry = self._keys[row], self.entry(row)
            if entry is not None or isinstance(key, str) or key == BLANK:
                index = self.index(row, column)
                quiet = bool(self.data(index, CarriedRole))
                return Look(self.data(index) or "", side, self.data(index, ProblemRole), quiet, False)
            plain = self._plain[row] = self._stored(row)
        return Look(plain.text(field, self.rules), side, None, plain.void, plain.void)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column in the store; a negative column goes back to the order of entry."""
        down = order == Qt.SortOrder.DescendingOrder
        self.show(replace(self.view, sort=((self.fields[column].column, down),) if column >= 0 else ()))

    # Rows

    def record(self, row: int) -> Cargo | None:
        """The stored record of a row; None for a new one."""
        key = self._keys[row]
        if isinstance(key, str) or key == BLANK:
            return None
        return self._page(row // PAGE).get(key)

    def is_metered(self, row: int) -> bool:
        """Whether a row follows from the reading of a meter, and is not changed by itself."""
        record = self.record(row)
        if record is None or record.mode != "pipeline":
            return False
        from horgosdesk.store import meters

        return meters.is_metered(self.desk.store, record)

    def entry(self, row: int) -> Entry | None:
        """What is being typed in a row, if anything."""
        key = self._keys[row]
        if isinstance(key, str):
            return self._entries.get(key)  # none while it is being stored, until the refresh that follows
        if key == BLANK or not self._entries:
            return None
        record = self.record(row)
        return self._entries.get(record.uid) if record else None

    def row_of(self, uid: str) -> int:
        """The row of a record or draft, -1 when the view does not show it."""
        if self.day and uid in self._keys:
            return self._keys.index(uid)
        found = cargo.stored(self.desk.store, [uid]).get(uid)
        if found is None:
            return -1
        id_, record = found
        if isinstance(self._keys, Located):
            return self._keys.row_of(record)
        return self._keys.index(id_) if id_ in self._keys else -1

    @property
    def blank_row(self) -> int:
        """The waiting row, -1 when the view has none."""
        return len(self._keys) - 1 if self._keys and self._keys[-1] == BLANK else -1

    def column_of(self, name: str) -> int:
        """The column that shows a field, -1 when none does."""
        return next((place for place, field in enumerate(self.fields) if field.name == name), -1)

    @property
    def draft_count(self) -> int:
        """Records typed and not saved, in this view."""
        return len(self._entries)

    def entries(self) -> list[Entry]:
        """All that is being typed in this view."""
        return list(self._entries.values())

    # Typing

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        name = self.fields[index.column()].name
        text = str(value).strip()
        entry = self.entry(index.row())
        if entry is None and (
            (self._keys[index.row()] == BLANK and not text)
            or text == (self.data(index, Qt.ItemDataRole.EditRole) or "")
        ):
            return False
        self.put(index.row(), {name: text})
        return True

    def put(self, row: int, texts: Mapping[str, str]) -> Entry:
        """Type texts into a row; what is typed is on the disk when this returns."""
        [entry] = self.put_all({row: texts})
        return entry

    def put_all(self, rows: Mapping[int, Mapping[str, str]]) -> list[Entry]:
        """`put` for several rows, with one writing for all of them."""
        entries = []
        for row, texts in rows.items():
            entry = self.begin(row)
            self._take_rules(entry.uid)
            entry.put(texts, self.rules)
            self._check_home(entry)
            if entry.uid in self._unwritten:
                self._unwritten[entry.uid] = entry, False  # who types on is not done with the record
            entries.append(entry)
        self._keep(*entries)
        if rows:
            self._touch(min(rows), max(rows))
        return entries

    def _take_rules(self, uid: str = "") -> Rules:
        """What the checks know by now. In another language than before, what is typed is said in that one."""
        before, self.rules = self.rules, self.desk.rules(uid)
        if before.lang != self.rules.lang:
            unwritten = (entry for entry, _ in self._unwritten.values())
            for entry in {id(entry): entry for entry in (*self._entries.values(), *unwritten)}.values():
                entry.retell(before, self.rules)
        return self.rules

    def keep_half(self, row: int, name: str, text: str) -> None:
        """Keep the text of a cell that is still being typed; it is neither read nor checked yet."""
        if self.entry(row) is None and not text:
            return
        self._keep(self.begin(row), half={name: text})

    def forget_half(self, row: int) -> None:
        """The typing in a cell was given up: keep only what the row had before."""
        entry = self.entry(row)
        if entry is None:
            return
        if entry.is_touched or entry.base is not None:
            self._keep(entry)
        else:
            self.drop(entry.uid)

    def begin(self, row: int) -> Entry:
        """The entry of a row, begun if there is none yet."""
        entry = self.entry(row)
        if entry is not None:
            return entry
        self._plain.clear()
        record = self.record(row)
        if record is not None:
            entry = Entry(record.uid, record.day, texts_of(record, self.rules), base=record)
            self._entries[entry.uid] = entry
            return entry
        carried = self._carried_texts()
        entry = Entry(new_uid(), self.day or self.desk.store.today, dict(carried), carried=set(carried))
        entry.check(self.rules)
        self._entries[entry.uid] = entry
        # the blank row becomes the entry and a new one waits below, so the clerk's cell stays where it is
        keys = list(self._keys)
        keys[-1] = entry.uid
        self._keys = keys
        self.beginInsertRows(QModelIndex(), len(keys), len(keys))
        keys.append(BLANK)
        self.endInsertRows()
        return entry

    def save(self, row: int) -> list[Problem]:
        """Store what was typed in a row. What must be mended or asked first; empty when it is stored, or will be (`waiting`)."""
        entry = self.entry(row)
        if entry is None:
            return []
        self._take_rules(entry.uid)
        entry.check(self.rules)
        if entry.base is not None and not entry.errors and entry.record() == entry.base:
            self.drop(entry.uid)
            return []
        self._check_home(entry)
        blocking = entry.errors or entry.unasked
        if blocking:
            self._keep(entry)
            self._touch(row)
            return blocking
        return self._store([entry])

    def _check_home(self, entry: Entry) -> None:
        """Say while it is typed, and not only when it is to be stored, that another desk's record is altered."""
        if entry.base is not None and not entry.errors and self.desk.store.guarded:
            from horgosdesk.store import door

            problem = door.not_at_home(self.desk.store, door.Change(entry.base, entry.record()))
            if problem is not None:
                entry.problems.append(problem)

    def save_all(self, entries: Sequence[Entry]) -> list[Problem]:
        """Store several entries that have no errors as one step; their warnings count as seen."""
        for entry in entries:
            entry.accept_warnings()
        return self._store(entries)

    def read_block(self, rows: Sequence[Mapping[str, str]]) -> Iterator[Entry]:
        """A pasted block as entries of this day, each checked when it is asked for; none is in the sheet yet."""
        carried, day = self._carried_texts(), self.day or self.desk.store.today
        rules = self._take_rules()
        memo: Memo = {}

        def checked(texts: Mapping[str, str]) -> Entry:
            taken = {name: text for name, text in texts.items() if text.strip()}
            entry = Entry(new_uid(), day, {**carried, **taken}, carried=set(carried) - set(taken))
            entry.check(rules, memo)
            return entry

        return map(checked, rows)

    def add_block(self, entries: Iterable[Entry]) -> tuple[int, int, list[Problem]]:
        """Append what `read_block` gave: good rows are stored as one step, the others become drafts.

        How many of each, and what keeps the good ones from being stored: then they are drafts too.
        """
        good: list[Entry] = []
        bad: list[Entry] = []
        for entry in entries:
            (bad if entry.errors else good).append(entry)
        self._entries |= {entry.uid: entry for entry in bad}
        self._keep(*bad)
        refused = self.save_all(good) if good else []
        self.refresh()
        return len(good), len(bad), refused

    @property
    def is_waiting(self) -> bool:
        """Whether something that was typed is on no disk yet."""
        return bool(self._unwritten)

    def drop(self, uid: str) -> None:
        """Give up what was typed; a stored record stays as it was."""
        self._entries.pop(uid, None)
        self._unwritten.pop(uid, None)
        self._forget(uid)
        self.refresh()

    def step_back(self, row: int) -> bool:
        """Undo the newest typing in a row that is not stored yet."""
        return self._step(row, "back")

    def step_forth(self, row: int) -> bool:
        """Redo it."""
        return self._step(row, "forth")

    def retry(self) -> None:
        """Write what could not be written before."""
        for uid in list(self._unforgotten):
            self._forget(uid)
        waiting, self._unwritten = self._unwritten, {}
        whole = [entry for entry, save in waiting.values() if save and not entry.errors]
        for uid, (entry, save) in waiting.items():
            if not save or entry.errors:
                self._keep(entry)
                if uid not in self._unwritten:
                    self._touch(self.row_of(uid))
        if whole:
            self._store(whole)
        if not self._unwritten and not self._unforgotten:
            self.waiting.emit(None)

    # Inside

    def _store(self, entries: Sequence[Entry]) -> list[Problem]:
        from horgosdesk.store.door import Change

        changes = [Change(entry.base, entry.record()) for entry in entries]
        text = self.tr("edit of a record") if entries[0].base else self.tr("%n new record(s)", "", len(entries))
        for entry in entries:
            self._entries.pop(entry.uid, None)
        try:
            done = self.desk.do(changes, text)
        except Problem as problem:
            for entry in entries:
                self._entries[entry.uid] = entry
                if isinstance(problem, Hindered):
                    self._hold(entry, problem, save=True)
                else:
                    self._keep(entry)
            if not isinstance(problem, Hindered):
                self.refresh()
                return [problem]
            self._last = changes[-1].after  # the next one is typed meanwhile
            self.refresh()
            return []
        for entry in entries:
            self._unwritten.pop(entry.uid, None)
        self._last = done[-1].after
        self.stored.emit([change.after.uid for change in done])
        return []

    def _keep(self, *entries: Entry, half: Mapping[str, str] | None = None) -> None:
        """Keep what is typed in entries, all with one writing. half: of a cell that is still being typed."""
        kept = []
        for entry in entries:
            if entry.is_touched or entry.base is not None or half:
                kept.append(entry)
            else:
                self._forget(entry.uid)
        if not kept:
            return
        try:
            drafts.keep_all(
                self.desk.store,
                [(one.uid, one.day, {**one.typed, **(half or {}), "day": one.day}) for one in kept],
                self.rules.lang,
            )
        except Hindered as problem:
            for entry in kept:
                self._hold(entry, problem, save=self._unwritten.get(entry.uid, (entry, False))[1])
        else:
            for entry in kept:
                self._unwritten.pop(entry.uid, None)
                self._unforgotten.discard(entry.uid)

    def _hold(self, entry: Entry, problem: Problem, *, save: bool) -> None:
        """Keep in memory, whatever the view shows, what cannot be written now."""
        self._unwritten[entry.uid] = entry, save
        self.waiting.emit(problem)

    def _forget(self, uid: str) -> None:
        """Drop a draft; later where that cannot be written now."""
        try:
            drafts.forget(self.desk.store, [uid])
        except Hindered as problem:
            self._unforgotten.add(uid)
            self.waiting.emit(problem)
        else:
            self._unforgotten.discard(uid)

    def _step(self, row: int, way: str) -> bool:
        entry = self.entry(row)
        if entry is None or not getattr(entry, way)(self.rules):
            return False
        self._keep(entry)
        self._touch(row)
        return True

    def _touch(self, row: int, last: int | None = None) -> None:
        """Show a row anew, or all up to another one."""
        if row >= 0:
            last = row if last is None else last
            self.dataChanged.emit(self.index(row, 0), self.index(last, len(self.fields) - 1))
            self.headerDataChanged.emit(Qt.Orientation.Vertical, row, last)

    def _ask(self) -> Sequence[Key]:
        store = self.desk.store
        self._take_rules()
        found = self.listing.ids
        if not self.day:
            self._entries = {}
            return found
        keys: list[Key] = list(found)
        kept = {draft.uid: draft for draft in drafts.of_day(store, self.day) if draft.uid not in self._unforgotten}
        there = cargo.stored(store, kept)
        held = {uid: entry for uid, (entry, _) in self._unwritten.items() if entry.day == self.day}
        for uid in [uid for uid in self._entries if uid not in kept and uid not in held]:
            del self._entries[uid]
        self._entries |= held
        for uid, draft in kept.items():
            if uid not in self._entries:
                base = there[uid][1] if uid in there else None
                entry = Entry(uid, draft.day, dict(draft.typed), base=base)
                if draft.lang in ("", self.rules.lang):
                    entry.check(self.rules)
                else:
                    entry.retell(replace(self.rules, lang=draft.lang), self.rules)
                self._entries[uid] = entry
        fresh = sorted(uid for uid, entry in self._entries.items() if uid not in there and entry.base is None)
        for uid in reversed(fresh):
            place = sheet.place(store, self.day, uid) if self.view.is_plain else len(found)
            keys.insert(place, uid)
        if self._last is None or self._last.day != self.day:
            self._last = self._newest(found)
        return [*keys, BLANK]

    def _newest(self, found: Sequence[int]) -> Cargo | None:
        if len(found):
            return sheet.page(self.desk.store, [found[-1]]).get(found[-1])
        return self._last

    def _carried_texts(self) -> dict[str, str]:
        if self._last is None:
            return {}
        known = (self._last, frozenset(self.carrying), self.rules.marks)
        if self._carried[0] != known:
            texts = texts_of(self._last, self.rules)
            names = (name for name in self.carrying if texts.get(name) and name != "day" and name in BY_NAME)
            self._carried = known, {name: texts[name] for name in names}
        return self._carried[1]

    def _stored(self, row: int) -> "_Stored":
        return self._plain.get(row) or _Stored(self.record(row))

    def _page(self, number: int) -> dict[int, Cargo]:
        page = self._pages.get(number)
        if page is None:
            keys = self._keys[number * PAGE : (number + 1) * PAGE]
            page = sheet.page(self.desk.store, [key for key in keys if isinstance(key, int) and key != BLANK])
            self._pages[number] = page
            if len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
                self._plain.clear()
        return page

    def _put_keys(self, keys: Sequence[Key]) -> None:
        # views ask for rows while some are put in or taken out, and a page is known by its place
        self._keys = keys
        self._forget_pages()

    def _forget_pages(self) -> None:
        self._pages.clear()
        self._plain.clear()


class _Stored:
    """A stored record (None: it is gone) and those of its texts that were shown."""

    def __init__(self, record: Cargo | None) -> None:
        self._record = record
        self._texts: dict[str, str] = {}
        self.void = record is not None and record.status == "void"

    def text(self, field: Field, rules: Rules) -> str:
        """A field as the screen shows it."""
        text = self._texts.get(field.name)
        if text is None:
            value = getattr(self._record, field.column, None)
            text = self._texts[field.name] = "" if value in (None, "") else field.kind.show(value, rules)
        return text


def _shared(one: Sequence[Key], other: Sequence[Key]) -> int:
    """How many keys two lists begin with in common; by blocks, which are compared at once."""
    most, at = min(len(one), len(other)), 0
    while at < most and one[at : at + BLOCK] == other[at : at + BLOCK]:
        at += BLOCK
    while at < most and one[at] == other[at]:
        at += 1
    return min(at, most)
