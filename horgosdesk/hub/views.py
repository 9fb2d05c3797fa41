"""The hub's views, which report tools read: names and columns as the desk's own views, kept from release to release: a new
column comes last."""

from horgosdesk.hub.tables import SCHEMA

NAMES = ("cargo_v", "clearance_v", "readings_v", "daily_totals_v", "monthly_totals_v", "months_v", "journal_v")

_STAGES = ("arrived", "declared", "accepted", "documents", "inspected", "duty_paid", "released", "departed")
_KEYS = "direction, mode, category, country, currency, unit"
_SUMS = """count(*) AS records, sum(gross_g) / 1000.0 AS gross_kg, coalesce(sum(net_g), 0) / 1000.0 AS net_kg,
    coalesce(sum(value_fen), 0) / 100.0 AS value, coalesce(sum(quantity_milli), 0) / 1000.0 AS quantity"""


def _instant(column: str) -> str:
    """A text instant, which stays empty where it is none: one slip of long ago must not spoil a report."""
    return f"CASE WHEN {column} LIKE '____-__-__T%' THEN CAST({column} AS timestamptz) END"


_ENTERED = f"status, entered_by, {_instant('entered_at')} AS entered_at, revision, home"

_QUERIES = {
    "cargo_v": f"""SELECT register, uid, day, direction, mode, declaration_no, declaration_item, hs_code, commodity, category,
    country, trader, trader_code, packages, gross_g / 1000.0 AS gross_kg, net_g / 1000.0 AS net_kg,
    value_fen / 100.0 AS value, currency, quantity_milli / 1000.0 AS quantity, unit, container_no, wagon_no, vehicle_no,
    train_no, supervision, remark, {_ENTERED}
FROM {SCHEMA}.cargo/*mine*/""",
    "clearance_v": f"""SELECT register, uid, declaration_no, direction, mode, lane, category, trader, container_no, wagon_no,
    vehicle_no, train_no, {", ".join(f"to_timestamp({stage}_s) AS {stage}" for stage in _STAGES)},
    (released_s - arrived_s) / 3600.0 AS release_h, remark, {_ENTERED}
FROM {SCHEMA}.clearance/*mine*/""",
    "readings_v": f"""SELECT reading.register, reading.uid, meter.name AS meter, meter.place, reading.day,
    reading.reading_milli / 1000.0 AS reading, meter.unit, reading.turned_milli / 1000.0 AS turned,
    reading.old_end_milli / 1000.0 AS old_end, reading.new_start_milli / 1000.0 AS new_start,
    cargo.quantity_milli / 1000.0 AS quantity, cargo.gross_g / 1000.0 AS gross_kg, reading.remark, reading.status,
    reading.entered_by, {_instant("reading.entered_at")} AS entered_at, reading.revision, reading.home
FROM {SCHEMA}.reading JOIN {SCHEMA}.meter ON meter.register = reading.register AND CAST(meter.uid AS text) = reading.meter
LEFT JOIN {SCHEMA}.cargo ON cargo.register = reading.register AND cargo.uid = reading.uid AND cargo.status = 'final'/*mine*/""",
    "daily_totals_v": f"""SELECT register, day, {_KEYS}, {_SUMS}
FROM {SCHEMA}.cargo WHERE status = 'final'/*and mine*/ GROUP BY register, day, {_KEYS}""",
    "monthly_totals_v": f"""SELECT register, substr(day, 1, 7) AS month, {_KEYS}, {_SUMS}
FROM {SCHEMA}.cargo WHERE status = 'final'/*and mine*/ GROUP BY register, substr(day, 1, 7), {_KEYS}""",
    "months_v": f"""SELECT register, key AS month, {_instant("at")} AS closed_at, who AS closed_by, desk
FROM {SCHEMA}.kept WHERE subject = 'month'/*and mine*/""",
    "journal_v": f"""SELECT register, position, received, {_instant("at")} AS at, who, desk, line, no, action, subject, key,
    before, after, reason
FROM {SCHEMA}.journal/*mine*/""",
}


def views(invoker: bool, *, secure: bool) -> list[str]:
    """Makes the views, or makes them anew under whatever others were built on them. invoker: they read as who asks; else, where that is `secure`, they themselves look whose rows to show."""
    return [_view(name, invoker, secure and not invoker) for name in NAMES]


def _view(name: str, invoker: bool, looks: bool) -> str:
    table = "reading." if name == "readings_v" else ""
    owner = f"pg_has_role(current_user, (SELECT relowner FROM pg_class WHERE oid = '{SCHEMA}.step'::regclass), 'USAGE')"
    mine = f"({table}register IN (SELECT register FROM {SCHEMA}.member WHERE role = current_user) OR {owner})"
    query = (
        _QUERIES[name].replace("/*mine*/", f"\nWHERE {mine}" * looks).replace("/*and mine*/", f" AND {mine}" * looks)
    )
    kind = " WITH (security_invoker = true)" if invoker else " WITH (security_barrier = true)" if looks else ""
    return f"CREATE OR REPLACE VIEW {SCHEMA}.{name}{kind} AS {query}"
