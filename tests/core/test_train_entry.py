"""What an officer types of a train: it corrects what is settled, and fills in the rest."""

from horgosdesk.core.message import Event, told
from horgosdesk.core.train_entry import typed

ARRIVAL = Event("horgos", "arrival", "actual", 100)
DEPARTURE = Event("horgos", "departure", "actual", 200)


def test_only_what_is_settled_is_corrected_and_the_rest_gives_way_to_the_railway() -> None:
    settled = {("horgos", "arrival", "actual"), ("origin",)}
    made = typed("75001", "2025-12-01", [ARRIVAL, DEPARTURE], 300, settled, {"origin": "xian", "wagons": 41})
    assert [(one.act, told(one.content).events, told(one.content).run) for one in made] == [
        ("change", [ARRIVAL], {"origin": "xian"}),
        ("new", [DEPARTURE], {"wagons": 41}),
    ]


def test_where_nothing_is_settled_it_is_one_message() -> None:
    (one,) = typed("75001", "2025-12-01", [ARRIVAL, DEPARTURE], 300, frozenset())
    assert (one.act, one.source, one.sent_s) == ("new", "desk", 300)
