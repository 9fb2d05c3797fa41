"""The hub's schema: made, made again, upgraded, and the same by the administrator's script."""

from horgosdesk.hub import place, schema


def test_a_hub_is_made_once_and_found_fine(empty_url: str) -> None:
    with place.connect(place.parse(empty_url)) as conn:
        assert schema.state(conn) == "missing"
        assert schema.create_or_upgrade(conn, months=2)
        assert schema.state(conn) == "fine"
        assert not schema.create_or_upgrade(conn)
