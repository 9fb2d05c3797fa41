"""The schema of desk.sqlite3, as append-only steps. Each is raw SQL of its day and imports nothing of ours.

TO ADD A STEP: write a function below the last one and name it in NAMES and STEPS, never edit an old one; add a dump of the schema before it to
tests/store/schemas/.
"""

import json
from collections.abc import Callable, Collection
from typing import Any

MIGRATIONS_SET = "horgosdesk"
APPLICATION_ID = 0x486F7247
"""PRAGMA application_id of our files ("HorG"): a file without it is not ours and is never touched."""

NAMES = (
    "m001_cargo",
    "m002_clearance",
    "m003_trains",
    "m004_returns",
    "m005_accounts",
    "m006_parts",
    "m007_meters",
    "m008_second",
    "m009_hub",
)
"""Every step known to this program, in order; a test holds it equal to what `migrations` registers."""

_UID_TEXT = (
    "lower(substr(hex({0}),1,8)||'-'||substr(hex({0}),9,4)||'-'||substr(hex({0}),13,4)||'-'"
    "||substr(hex({0}),17,4)||'-'||substr(hex({0}),21,12))"
)


def migrations() -> Any:
    """The steps as sqlite-utils Migrations; imported late, since most starts have nothing to migrate."""
    from sqlite_utils import Database, Migrations

    steps = Migrations(MIGRATIONS_SET)

    def register(step: Step) -> None:
        def apply(db: Database) -> None:
            step(db.conn)

        steps(name=step.__name__)(apply)

    for step in STEPS:
        register(step)
    return steps


def make(db: Any, steps: Collection[str] = NAMES) -> None:
    """What some steps make, in a new database, without sqlite-utils, whose import takes longer: to compare a schema with."""
    for statement in (*_OF_SQLITE_UTILS, *(step for step in STEPS if step.__name__ in steps)):
        if callable(statement):
            statement(db)
        else:
            db.execute(statement)


_OF_SQLITE_UTILS: tuple[str, ...] = (
    """CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
)""",
    """CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name")""",
)
"""The list of steps as sqlite-utils makes it."""


def m001_cargo(db: Any) -> None:
    _run(db, _M001)


def m002_clearance(db: Any) -> None:
    _run(db, _M002)


def m003_trains(db: Any) -> None:
    _run(db, _M003)


def m004_returns(db: Any) -> None:
    _run(db, _M004)


def m005_accounts(db: Any) -> None:
    _run(db, _M005)


def m006_parts(db: Any) -> None:
    _run(db, _M006)
    _fill_parts(db)


def m007_meters(db: Any) -> None:
    _run(db, _M007)


def m008_second(db: Any) -> None:
    _run(db, _M008)


def m009_hub(db: Any) -> None:
    _run(db, _M009)
    for month in _months_to_count_anew(db):
        for statement in _M009_CONTAINERS:
            db.execute(statement, (month, f"{month}-01", f"{month}-31"))


Step = Callable[[Any], None]
STEPS: tuple[Step, ...] = (
    m001_cargo,
    m002_clearance,
    m003_trains,
    m004_returns,
    m005_accounts,
    m006_parts,
    m007_meters,
    m008_second,
    m009_hub,
)
"""Every step in order, of a plain connection."""


def _run(db: Any, script: str) -> None:
    for statement in script.split(";;"):
        db.execute(statement)


_TOTALS = """
    direction TEXT NOT NULL,
    mode TEXT NOT NULL,
    category TEXT NOT NULL,
    country TEXT NOT NULL,
    currency TEXT NOT NULL,
    unit TEXT NOT NULL,
    records INTEGER NOT NULL,
    gross_g INTEGER NOT NULL,
    net_g INTEGER NOT NULL,
    value_fen INTEGER NOT NULL,
    quantity_milli INTEGER NOT NULL,
"""

_M001 = f"""
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID
;;
CREATE TABLE cargo (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    direction TEXT NOT NULL,
    mode TEXT NOT NULL,
    hs_code TEXT NOT NULL,
    gross_g INTEGER NOT NULL CHECK (gross_g >= 0),
    commodity TEXT NOT NULL DEFAULT '',
    category TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    trader TEXT NOT NULL DEFAULT '',
    trader_code TEXT NOT NULL DEFAULT '',
    packages INTEGER CHECK (packages >= 0),
    net_g INTEGER CHECK (net_g >= 0),
    value_fen INTEGER CHECK (value_fen >= 0),
    currency TEXT NOT NULL DEFAULT '',
    quantity_milli INTEGER CHECK (quantity_milli >= 0),
    unit TEXT NOT NULL DEFAULT '',
    wagon_no TEXT NOT NULL DEFAULT '',
    container_no TEXT NOT NULL DEFAULT '',
    vehicle_no TEXT NOT NULL DEFAULT '',
    train_no TEXT NOT NULL DEFAULT '',
    declaration_no TEXT NOT NULL DEFAULT '',
    declaration_item INTEGER,
    supervision TEXT NOT NULL DEFAULT '',
    remark TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL CHECK (status IN ('final', 'void')),
    entered_by TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT
;;
CREATE INDEX cargo_day ON cargo (day, uid)
;;
CREATE INDEX cargo_declaration ON cargo (declaration_no) WHERE declaration_no <> ''
;;
CREATE VIEW cargo_text AS SELECT id, commodity || char(10) || trader || char(10) || trader_code || char(10) || wagon_no
    || char(10) || container_no || char(10) || vehicle_no || char(10) || train_no || char(10) || declaration_no
    || char(10) || hs_code || char(10) || remark AS text FROM cargo
;;
CREATE VIRTUAL TABLE cargo_search USING fts5(
    text, content='cargo_text', content_rowid='id', tokenize='trigram', detail='none', columnsize=0
)
;;
CREATE TABLE drafts (
    uid BLOB PRIMARY KEY CHECK (length(uid) = 16),
    day TEXT NOT NULL,
    typed TEXT NOT NULL CHECK (json_valid(typed)),
    entered_by TEXT NOT NULL,
    entered_at TEXT NOT NULL
) STRICT
;;
CREATE INDEX drafts_day ON drafts (day)
;;
CREATE TABLE daily_totals (
    day TEXT NOT NULL,{_TOTALS}
    PRIMARY KEY (day, direction, mode, category, country, currency, unit)
) STRICT, WITHOUT ROWID
;;
CREATE TABLE monthly_totals (
    month TEXT NOT NULL,{_TOTALS}
    PRIMARY KEY (month, direction, mode, category, country, currency, unit)
) STRICT, WITHOUT ROWID
;;
CREATE TABLE months (
    month TEXT PRIMARY KEY,
    closed_at TEXT NOT NULL,
    closed_by TEXT NOT NULL
) STRICT, WITHOUT ROWID
;;
CREATE TABLE journal (
    no INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    desk TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    key ANY NOT NULL,
    before TEXT,
    after TEXT,
    reason TEXT NOT NULL DEFAULT '',
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT
;;
CREATE INDEX journal_key ON journal (key)
;;
CREATE TRIGGER journal_is_append_only_update BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END
;;
CREATE TRIGGER journal_is_append_only_delete BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END
;;
CREATE TRIGGER cargo_is_voided_not_deleted BEFORE DELETE ON cargo
BEGIN SELECT RAISE(ABORT, 'records are voided, never deleted'); END
;;
CREATE VIEW cargo_v AS SELECT
    {_UID_TEXT.format("uid")} AS uid, day, direction, mode, declaration_no, declaration_item, hs_code, commodity, category,
    country, trader, trader_code, packages, gross_g / 1000.0 AS gross_kg, net_g / 1000.0 AS net_kg,
    value_fen / 100.0 AS value, currency, quantity_milli / 1000.0 AS quantity, unit, container_no, wagon_no, vehicle_no,
    train_no, supervision, remark, status, entered_by, entered_at, revision
FROM cargo
UNION ALL SELECT
    {_UID_TEXT.format("uid")}, day, json_extract(typed, '$.direction'), json_extract(typed, '$.mode'), json_extract(typed, '$.declaration_no'), NULL,
    json_extract(typed, '$.hs_code'), json_extract(typed, '$.commodity'), json_extract(typed, '$.category'), json_extract(typed, '$.country'), json_extract(typed, '$.trader'),
    json_extract(typed, '$.trader_code'), NULL, NULL, NULL, NULL, json_extract(typed, '$.currency'), NULL, json_extract(typed, '$.unit'),
    json_extract(typed, '$.container_no'), json_extract(typed, '$.wagon_no'), json_extract(typed, '$.vehicle_no'), json_extract(typed, '$.train_no'), json_extract(typed, '$.supervision'),
    json_extract(typed, '$.remark'), 'draft', entered_by, entered_at, 0
FROM drafts WHERE uid NOT IN (SELECT uid FROM cargo)
;;
CREATE VIEW daily_totals_v AS SELECT
    day, direction, mode, category, country, currency, unit, records, gross_g / 1000.0 AS gross_kg,
    net_g / 1000.0 AS net_kg, value_fen / 100.0 AS value, quantity_milli / 1000.0 AS quantity
FROM daily_totals
"""

_M002_STAGES = ("arrived", "declared", "accepted", "documents", "inspected", "duty_paid", "released", "departed")

_M002 = f"""
CREATE TABLE clearance (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    direction TEXT NOT NULL,
    mode TEXT NOT NULL,
    declaration_no TEXT NOT NULL DEFAULT '',
    lane TEXT NOT NULL DEFAULT '',
    category TEXT NOT NULL DEFAULT '',
    trader TEXT NOT NULL DEFAULT '',
    container_no TEXT NOT NULL DEFAULT '',
    wagon_no TEXT NOT NULL DEFAULT '',
    vehicle_no TEXT NOT NULL DEFAULT '',
    train_no TEXT NOT NULL DEFAULT '',
    {", ".join(f"{stage}_s INTEGER" for stage in _M002_STAGES)},
    snoozed_until_s INTEGER,
    snooze_reason TEXT NOT NULL DEFAULT '',
    remark TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL CHECK (status IN ('final', 'void')),
    entered_by TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    CHECK (released_s >= arrived_s),
    CHECK (released_s >= accepted_s)
) STRICT
;;
CREATE UNIQUE INDEX clearance_declaration ON clearance (declaration_no) WHERE declaration_no <> '' AND status = 'final'
;;
CREATE INDEX clearance_open ON clearance (arrived_s) WHERE released_s IS NULL AND status = 'final'
;;
CREATE INDEX clearance_arrived ON clearance (arrived_s)
;;
CREATE INDEX clearance_container ON clearance (container_no) WHERE container_no <> ''
;;
CREATE INDEX clearance_wagon ON clearance (wagon_no) WHERE wagon_no <> ''
;;
CREATE INDEX clearance_vehicle ON clearance (vehicle_no) WHERE vehicle_no <> ''
;;
CREATE INDEX clearance_train ON clearance (train_no) WHERE train_no <> ''
;;
CREATE TRIGGER clearance_is_voided_not_deleted BEFORE DELETE ON clearance
BEGIN SELECT RAISE(ABORT, 'records are voided, never deleted'); END
;;
CREATE VIEW clearance_v AS SELECT
    {_UID_TEXT.format("uid")} AS uid, declaration_no, direction, mode, lane, category, trader, container_no, wagon_no,
    vehicle_no, train_no,
    {", ".join(f"strftime('%Y-%m-%dT%H:%M:%SZ', {stage}_s, 'unixepoch') AS {stage}" for stage in _M002_STAGES)},
    (released_s - arrived_s) / 3600.0 AS release_h, remark, status, entered_by, entered_at, revision
FROM clearance
"""

_INSTANT = "strftime('%Y-%m-%dT%H:%M:%SZ', {0}, 'unixepoch')"

_M003 = f"""
CREATE TABLE message (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    source TEXT NOT NULL,
    message_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    train_no TEXT NOT NULL,
    day TEXT NOT NULL,
    sent_s INTEGER NOT NULL,
    act TEXT NOT NULL CHECK (act IN ('new', 'change', 'delete')),
    refers TEXT NOT NULL,
    version INTEGER NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content)),
    status TEXT NOT NULL CHECK (status IN ('final', 'void')),
    entered_by TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT
;;
CREATE INDEX message_train ON message (train_no, day)
;;
CREATE INDEX message_refers ON message (source, refers) WHERE refers <> ''
;;
CREATE TRIGGER message_is_voided_not_deleted BEFORE DELETE ON message
BEGIN SELECT RAISE(ABORT, 'records are voided, never deleted'); END
;;
CREATE TABLE train (
    id INTEGER PRIMARY KEY,
    train_no TEXT NOT NULL,
    day TEXT NOT NULL,
    direction TEXT NOT NULL,
    origin TEXT NOT NULL,
    destination TEXT NOT NULL,
    route TEXT NOT NULL,
    operator TEXT NOT NULL,
    gauge TEXT NOT NULL,
    loaded INTEGER,
    gross_g INTEGER,
    wagons INTEGER,
    cancelled INTEGER NOT NULL,
    announced INTEGER NOT NULL,
    first_s INTEGER,
    last_s INTEGER,
    last_location TEXT NOT NULL,
    last_event TEXT NOT NULL,
    last_event_s INTEGER,
    messages INTEGER NOT NULL,
    heard_s INTEGER NOT NULL,
    UNIQUE (train_no, day)
) STRICT
;;
CREATE INDEX train_time ON train (last_s)
;;
CREATE INDEX train_day ON train (day)
;;
CREATE INDEX train_heard ON train (heard_s)
;;
CREATE TABLE train_event (
    train INTEGER NOT NULL REFERENCES train,
    location TEXT NOT NULL,
    event TEXT NOT NULL,
    type TEXT NOT NULL,
    at_s INTEGER NOT NULL,
    message INTEGER NOT NULL REFERENCES message,
    PRIMARY KEY (train, location, event, type)
) STRICT, WITHOUT ROWID
;;
CREATE TABLE consist (
    train INTEGER NOT NULL REFERENCES train,
    gauge TEXT NOT NULL,
    place INTEGER NOT NULL,
    position INTEGER NOT NULL,
    wagon_no TEXT NOT NULL,
    container_no TEXT NOT NULL,
    seal TEXT NOT NULL,
    goods TEXT NOT NULL,
    gross_g INTEGER,
    tare_g INTEGER,
    from_wagon TEXT NOT NULL,
    message INTEGER NOT NULL REFERENCES message,
    PRIMARY KEY (train, gauge, place)
) STRICT, WITHOUT ROWID
;;
CREATE INDEX consist_wagon ON consist (wagon_no) WHERE wagon_no <> ''
;;
CREATE INDEX consist_container ON consist (container_no) WHERE container_no <> ''
;;
CREATE INDEX cargo_wagon ON cargo (wagon_no) WHERE wagon_no <> ''
;;
CREATE INDEX cargo_container ON cargo (container_no) WHERE container_no <> ''
;;
CREATE INDEX cargo_train ON cargo (train_no) WHERE train_no <> ''
;;
CREATE VIEW trains_v AS SELECT
    train_no, day, direction, origin, destination, route, operator, gauge, loaded, gross_g / 1000.0 AS gross_kg, wagons,
    cancelled, announced, {_INSTANT.format("first_s")} AS first_at, {_INSTANT.format("last_s")} AS last_at,
    last_location, last_event, {_INSTANT.format("last_event_s")} AS last_event_at, messages,
    {_INSTANT.format("heard_s")} AS heard_at
FROM train
;;
CREATE VIEW train_events_v AS SELECT
    train.train_no, train.day, train_event.location, train_event.event, train_event.type,
    {_INSTANT.format("train_event.at_s")} AS at, message.source, message.message_id
FROM train_event JOIN train ON train.id = train_event.train JOIN message ON message.id = train_event.message
"""

_M004 = """
CREATE TABLE occasion (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    first TEXT NOT NULL CHECK (first GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    last TEXT NOT NULL CHECK (last >= first),
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    remark TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL CHECK (status IN ('final', 'void')),
    entered_by TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT
;;
CREATE INDEX occasion_first ON occasion (first)
;;
CREATE TRIGGER occasion_is_voided_not_deleted BEFORE DELETE ON occasion
BEGIN SELECT RAISE(ABORT, 'records are voided, never deleted'); END
;;
CREATE TABLE goal (
    year TEXT NOT NULL CHECK (year GLOB '[0-9][0-9][0-9][0-9]'),
    measure TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount > 0),
    PRIMARY KEY (year, measure)
) STRICT, WITHOUT ROWID
;;
CREATE TABLE tick (
    month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
    line TEXT NOT NULL,
    found TEXT NOT NULL,
    note TEXT NOT NULL,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    PRIMARY KEY (month, line)
) STRICT, WITHOUT ROWID
"""

_M005 = """
CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    folded TEXT NOT NULL UNIQUE,
    shown TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('clerk', 'supervisor', 'administrator')),
    hash TEXT NOT NULL,
    epoch INTEGER NOT NULL DEFAULT 1,
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    failures INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0),
    locked_until_s INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL,
    signed_in_at TEXT NOT NULL DEFAULT ''
) STRICT
;;
CREATE TABLE guard (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    recovery TEXT NOT NULL,
    failures INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0),
    locked_until_s INTEGER NOT NULL DEFAULT 0,
    idle_min INTEGER NOT NULL DEFAULT 15 CHECK (idle_min BETWEEN 0 AND 480),
    since TEXT NOT NULL
) STRICT
;;
CREATE TABLE stranger (
    bucket INTEGER PRIMARY KEY CHECK (bucket BETWEEN 0 AND 255),
    failures INTEGER NOT NULL CHECK (failures >= 0),
    locked_until_s INTEGER NOT NULL
) STRICT
;;
CREATE TABLE session (
    secret BLOB PRIMARY KEY CHECK (length(secret) = 32),
    account INTEGER NOT NULL REFERENCES account,
    epoch INTEGER NOT NULL,
    until_s INTEGER NOT NULL
) STRICT, WITHOUT ROWID
"""

_M006 = """
ALTER TABLE daily_totals ADD COLUMN containers INTEGER NOT NULL DEFAULT 0
;;
ALTER TABLE monthly_totals ADD COLUMN containers INTEGER NOT NULL DEFAULT 0
;;
CREATE TABLE monthly_parts (
    cut TEXT NOT NULL CHECK (cut IN ('chapter', 'trader', 'supervision')),
    month TEXT NOT NULL,
    part TEXT NOT NULL,
    direction TEXT NOT NULL,
    mode TEXT NOT NULL,
    currency TEXT NOT NULL,
    unit TEXT NOT NULL,
    records INTEGER NOT NULL,
    gross_g INTEGER NOT NULL,
    net_g INTEGER NOT NULL,
    value_fen INTEGER NOT NULL,
    quantity_milli INTEGER NOT NULL,
    containers INTEGER NOT NULL,
    PRIMARY KEY (cut, month, part, direction, mode, currency, unit)
) STRICT, WITHOUT ROWID
"""

_BOOKKEEPING = """
    status TEXT NOT NULL CHECK (status IN ('final', 'void')),
    entered_by TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1)
"""
_DAY_CHECK = "GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'"

_M007 = f"""
CREATE TABLE meter (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    shows TEXT NOT NULL CHECK (shows IN ('counter', 'daily')),
    place TEXT NOT NULL DEFAULT '',
    capacity_milli INTEGER CHECK (capacity_milli > 0),
    conversion TEXT NOT NULL CHECK (conversion IN ('times', 'by')),
    low_milli INTEGER,
    high_milli INTEGER,
    ended TEXT NOT NULL DEFAULT '',
    direction TEXT NOT NULL DEFAULT '',
    hs_code TEXT NOT NULL DEFAULT '',
    commodity TEXT NOT NULL DEFAULT '',
    category TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    trader TEXT NOT NULL DEFAULT '',
    trader_code TEXT NOT NULL DEFAULT '',
    supervision TEXT NOT NULL DEFAULT '',
    remark TEXT NOT NULL DEFAULT '',{_BOOKKEEPING}) STRICT
;;
CREATE UNIQUE INDEX meter_name ON meter (name) WHERE status = 'final'
;;
CREATE TABLE reading (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    meter TEXT NOT NULL,
    day TEXT NOT NULL CHECK (day {_DAY_CHECK}),
    reading_milli INTEGER NOT NULL CHECK (reading_milli >= 0),
    turned_milli INTEGER CHECK (turned_milli > 0),
    old_end_milli INTEGER CHECK (old_end_milli >= 0),
    new_start_milli INTEGER CHECK (new_start_milli >= 0),
    remark TEXT NOT NULL DEFAULT '',{_BOOKKEEPING}) STRICT
;;
CREATE UNIQUE INDEX reading_day ON reading (meter, day) WHERE status = 'final'
;;
CREATE INDEX reading_of_day ON reading (day)
;;
CREATE TABLE factor (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    meter TEXT NOT NULL,
    day TEXT NOT NULL CHECK (day {_DAY_CHECK}),
    factor_micro INTEGER NOT NULL CHECK (factor_micro > 0),
    source TEXT NOT NULL CHECK (source <> ''),{_BOOKKEEPING}) STRICT
;;
CREATE UNIQUE INDEX factor_day ON factor (meter, day) WHERE status = 'final'
;;
CREATE TABLE yardstick (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    meter TEXT NOT NULL,
    sort TEXT NOT NULL CHECK (sort IN ('daily', 'total', 'each')),
    amount_g INTEGER NOT NULL CHECK (amount_g > 0),
    title TEXT NOT NULL,
    source TEXT NOT NULL DEFAULT '',{_BOOKKEEPING}) STRICT
;;
CREATE TRIGGER meter_is_voided_not_deleted BEFORE DELETE ON meter
BEGIN SELECT RAISE(ABORT, 'records are voided, never deleted'); END
;;
CREATE TRIGGER reading_is_voided_not_deleted BEFORE DELETE ON reading
BEGIN SELECT RAISE(ABORT, 'records are voided, never deleted'); END
;;
CREATE TRIGGER factor_is_voided_not_deleted BEFORE DELETE ON factor
BEGIN SELECT RAISE(ABORT, 'records are voided, never deleted'); END
;;
CREATE TRIGGER yardstick_is_voided_not_deleted BEFORE DELETE ON yardstick
BEGIN SELECT RAISE(ABORT, 'records are voided, never deleted'); END
;;
CREATE VIEW readings_v AS SELECT
    {_UID_TEXT.format("reading.uid")} AS uid, meter.name AS meter, meter.place, reading.day,
    reading.reading_milli / 1000.0 AS reading, meter.unit, reading.turned_milli / 1000.0 AS turned,
    reading.old_end_milli / 1000.0 AS old_end, reading.new_start_milli / 1000.0 AS new_start,
    cargo.quantity_milli / 1000.0 AS quantity, cargo.gross_g / 1000.0 AS gross_kg, reading.remark, reading.status,
    reading.entered_by, reading.entered_at, reading.revision
FROM reading JOIN meter ON {_UID_TEXT.format("meter.uid")} = reading.meter
LEFT JOIN cargo ON cargo.uid = reading.uid AND cargo.status = 'final'
"""

_M008 = f"""
CREATE TABLE draw (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    first TEXT NOT NULL CHECK (first {_DAY_CHECK}),
    last TEXT NOT NULL CHECK (last >= first),
    size INTEGER NOT NULL CHECK (size >= 1),
    seed TEXT NOT NULL CHECK (seed <> ''),
    strata TEXT NOT NULL DEFAULT '',
    finder TEXT NOT NULL DEFAULT '',
    remark TEXT NOT NULL DEFAULT '',{_BOOKKEEPING}) STRICT
;;
CREATE TABLE second (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    draw TEXT NOT NULL,
    cargo TEXT NOT NULL,
    place INTEGER NOT NULL CHECK (place >= 1),
    day TEXT NOT NULL CHECK (day {_DAY_CHECK}),
    number INTEGER NOT NULL CHECK (number >= 1),
    drawn_revision INTEGER NOT NULL CHECK (drawn_revision >= 1),
    first_by TEXT NOT NULL,
    found_by TEXT NOT NULL DEFAULT '',
    typed TEXT NOT NULL DEFAULT '',
    stood TEXT NOT NULL DEFAULT '' CHECK ((stood = '') = (typed = '')),
    filled TEXT NOT NULL DEFAULT '',
    keyed_by TEXT NOT NULL DEFAULT '' CHECK ((keyed_by = '') = (typed = '')),
    keyed_at TEXT NOT NULL DEFAULT '',
    settled TEXT NOT NULL DEFAULT '' CHECK (settled = '' OR typed <> ''),{_BOOKKEEPING}) STRICT
;;
CREATE UNIQUE INDEX second_place ON second (draw, place)
;;
CREATE UNIQUE INDEX second_once ON second (draw, cargo)
;;
CREATE INDEX second_day ON second (day)
;;
CREATE TRIGGER draw_is_voided_not_deleted BEFORE DELETE ON draw
BEGIN SELECT RAISE(ABORT, 'records are voided, never deleted'); END
;;
CREATE TRIGGER second_is_voided_not_deleted BEFORE DELETE ON second
BEGIN SELECT RAISE(ABORT, 'records are voided, never deleted'); END
;;
CREATE TRIGGER second_entry_stays BEFORE UPDATE ON second
BEGIN SELECT RAISE(ABORT, 'a second entry is never changed') WHERE OLD.typed <> ''
    AND (OLD.typed, OLD.stood, OLD.filled, OLD.keyed_by, OLD.keyed_at)
    IS NOT (NEW.typed, NEW.stood, NEW.filled, NEW.keyed_by, NEW.keyed_at); END
"""

_M009 = f"""
CREATE TABLE hub (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    url TEXT NOT NULL,
    register TEXT NOT NULL,
    code TEXT NOT NULL,
    line INTEGER NOT NULL CHECK (line >= 1),
    position INTEGER NOT NULL DEFAULT 0 CHECK (position >= 0),
    received TEXT NOT NULL DEFAULT '',
    pushed INTEGER NOT NULL DEFAULT 0 CHECK (pushed >= 0),
    joined_at TEXT NOT NULL,
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT
;;
CREATE TABLE hub_skip (
    first INTEGER PRIMARY KEY,
    last INTEGER NOT NULL CHECK (last >= first)
) STRICT
;;
CREATE TABLE hub_mark (
    position INTEGER PRIMARY KEY,
    hash BLOB NOT NULL,
    no INTEGER NOT NULL CHECK (no >= 0)
) STRICT
;;
CREATE TABLE contest (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    about TEXT NOT NULL CHECK (about <> ''),
    key TEXT NOT NULL CHECK (key <> ''),
    why TEXT NOT NULL CHECK (why <> ''),
    base TEXT NOT NULL DEFAULT '',
    waiting TEXT NOT NULL DEFAULT '',
    stored TEXT NOT NULL DEFAULT '',
    maker TEXT NOT NULL DEFAULT '',
    made_at TEXT NOT NULL DEFAULT '',
    desk TEXT NOT NULL DEFAULT '',
    settled TEXT NOT NULL DEFAULT '',{_BOOKKEEPING}) STRICT
;;
CREATE INDEX contest_open ON contest (id) WHERE settled = '' AND status = 'final'
;;
CREATE INDEX contest_key ON contest (key)
;;
DROP TRIGGER second_entry_stays
;;
CREATE TRIGGER second_entry_stays BEFORE UPDATE ON second
BEGIN SELECT RAISE(ABORT, 'a second entry is never changed') WHERE OLD.typed <> '' AND NOT EXISTS (SELECT 1 FROM hub)
    AND (OLD.typed, OLD.stood, OLD.filled, OLD.keyed_by, OLD.keyed_at)
    IS NOT (NEW.typed, NEW.stood, NEW.filled, NEW.keyed_by, NEW.keyed_at); END
;;
CREATE TRIGGER contest_is_voided_not_deleted BEFORE DELETE ON contest
BEGIN SELECT RAISE(ABORT, 'records are voided, never deleted'); END
"""

_M006_FIRST = """id IN (SELECT min(id) FROM cargo WHERE status = 'final' AND container_no <> '' AND day BETWEEN ?1 AND ?2
    GROUP BY day, direction, container_no)"""
_M006_FIRSTS = (
    f"SELECT count(*) AS n, day, direction, mode, category, country, currency, unit FROM cargo WHERE {_M006_FIRST}"
)
_M006_SAME = " AND ".join(
    f"t.{name} = first.{name}" for name in ("direction", "mode", "category", "country", "currency", "unit")
)
_M006_SUMS = "records, gross_g, net_g, value_fen, quantity_milli, containers"
_M006_FILL = (
    f"UPDATE daily_totals AS t SET containers = first.n FROM ({_M006_FIRSTS}"
    f" GROUP BY day, direction, mode, category, country, currency, unit) AS first WHERE t.day = first.day AND {_M006_SAME}",
    f"UPDATE monthly_totals AS t SET containers = first.n FROM ({_M006_FIRSTS}"
    f" GROUP BY direction, mode, category, country, currency, unit) AS first WHERE t.month = substr(?1, 1, 7) AND {_M006_SAME}",
    f"""CREATE TEMP TABLE m006_fine AS SELECT substr(day, 1, 7) AS month, substr(hs_code, 1, 2) AS chapter, trader, supervision,
    direction, mode, currency, unit, count(*) AS records, sum(gross_g) AS gross_g, sum(coalesce(net_g, 0)) AS net_g,
    sum(coalesce(value_fen, 0)) AS value_fen, sum(coalesce(quantity_milli, 0)) AS quantity_milli,
    sum(container_no <> '' AND {_M006_FIRST}) AS containers
    FROM cargo WHERE day BETWEEN ?1 AND ?2 AND status = 'final' GROUP BY 1, 2, 3, 4, 5, 6, 7, 8""",
)


def _fill_parts(db: Any) -> None:
    """Month by month, so that no more than that is held at once, however many records there are."""
    months = [row[0] for row in db.execute("SELECT month FROM monthly_totals GROUP BY month ORDER BY month")]
    sums = ", ".join(f"sum({name})" for name in _M006_SUMS.split(", "))
    for month in months:
        for statement in _M006_FILL:
            db.execute(statement, (f"{month}-01", f"{month}-31"))
        for cut in ("chapter", "trader", "supervision"):
            db.execute(
                f"INSERT INTO monthly_parts SELECT '{cut}', month, {cut}, direction, mode, currency, unit, {sums} FROM m006_fine"
                " GROUP BY 1, 2, 3, 4, 5, 6, 7"
            )
        db.execute("DROP TABLE temp.m006_fine")


_M009_FIRSTS = """SELECT one.* FROM cargo AS one JOIN (SELECT id, min(uid) FROM cargo WHERE status = 'final'
    AND container_no <> '' AND day BETWEEN ?2 AND ?3 GROUP BY day, direction, container_no) AS first ON first.id = one.id"""
_M009_CONTAINERS = (
    "UPDATE daily_totals SET containers = 0 WHERE ?1 <> '' AND day BETWEEN ?2 AND ?3",
    "UPDATE monthly_totals SET containers = 0 WHERE month = ?1 AND ?2 <> ?3",
    "UPDATE monthly_parts SET containers = 0 WHERE month = ?1 AND ?2 <> ?3",
    f"""UPDATE daily_totals AS t SET containers = found.n FROM (SELECT day, direction, mode, category, country, currency, unit,
    count(*) AS n FROM ({_M009_FIRSTS}) GROUP BY 1, 2, 3, 4, 5, 6, 7) AS found
    WHERE ?1 <> '' AND t.day = found.day AND {_M006_SAME.replace("first.", "found.")}""",
    f"""UPDATE monthly_totals AS t SET containers = found.n FROM (SELECT direction, mode, category, country, currency, unit,
    count(*) AS n FROM ({_M009_FIRSTS}) GROUP BY 1, 2, 3, 4, 5, 6) AS found
    WHERE t.month = ?1 AND {_M006_SAME.replace("first.", "found.")}""",
    *(
        f"""UPDATE monthly_parts AS t SET containers = found.n FROM (SELECT {part} AS part, direction, mode, currency, unit,
    count(*) AS n FROM ({_M009_FIRSTS}) GROUP BY 1, 2, 3, 4, 5) AS found WHERE t.cut = '{cut}' AND t.month = ?1
    AND t.part = found.part AND t.direction = found.direction AND t.mode = found.mode AND t.currency = found.currency
    AND t.unit = found.unit"""
        for cut, part in (("chapter", "substr(hs_code, 1, 2)"), ("trader", "trader"), ("supervision", "supervision"))
    ),
)
"""Of a month, with its first day and one behind its last: a container's first record is the one with the smallest uid, which is
the same at all desks, and no longer the one that stands first in the file."""


def _months_to_count_anew(db: Any) -> list[str]:
    """The months in which these two are not the same record, which takes two windows that saved at once."""
    rows = db.execute(
        "SELECT day, json_group_array(id), json_group_array(hex(uid)) FROM cargo WHERE status = 'final' AND container_no <> ''"
        " GROUP BY day, direction, container_no HAVING count(*) > 1"
    )
    found = set()
    for day, ids, uids in rows:
        by_id, by_uid = json.loads(ids), json.loads(uids)
        if by_id.index(min(by_id)) != by_uid.index(min(by_uid)):
            found.add(day[:7])
    return sorted(found)
