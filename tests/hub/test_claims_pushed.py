"""Claims as a push copies them."""

from contextlib import closing

from horgosdesk.hub import place
from horgosdesk.hub.exchange import _array


def test_claims_come_to_the_hub_as_they_are(hub_url: str) -> None:
    texts = {"", "R:2025-11", 'meter/泵 "1"', "declaration/a\\b,{c}", "meter/two\nlines\ttab", "null", "NULL", " x "}
    with closing(place.connect(place.parse(hub_url))) as conn:
        for said in (texts, set()):
            assert conn.execute("SELECT %s::text[]", (_array(said),)).fetchone() == (sorted(said),)
            conn.execute("CREATE TEMP TABLE pushed (said text[])")
            with conn.cursor().copy("COPY pushed FROM STDIN") as copy:
                copy.write_row((_array(said),))
            assert conn.execute("SELECT said FROM pushed").fetchone() == (sorted(said),)
            conn.execute("DROP TABLE pushed")
