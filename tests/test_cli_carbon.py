"""`carbon`: what it says, by what it was reckoned, and what a table without a source gets."""

import json
from collections.abc import Callable
from decimal import Decimal

import pytest

from horgosdesk.cli import run
from horgosdesk.core.cargo import Cargo
from horgosdesk.store import door
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change

NOVEMBER = ("carbon", "--from", "2025-11-01", "--to", "2025-11-30")


@pytest.fixture
def desk(store: Store, make: Callable[..., Cargo]) -> Store:
    rows = [
        {"gross_g": 64_200_001},
        {"gross_g": 10**9, "direction": "export"},
        {"mode": "road", "gross_g": 20_000_000},
        {"mode": "pipeline", "gross_g": 10**10, "hs_code": "271121"},
    ]
    door.apply(store, [Change(None, make(**({"net_g": None} | row))) for row in rows])
    return store


@pytest.fixture
def said(desk: Store, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[str, str]]:
    def call(*words: str, code: int = 0) -> tuple[str, str]:
        assert run(["--data", str(desk.folder), "--lang", "en", *words]) == code
        return capsys.readouterr()

    return call


def test_each_row_is_exact_and_what_is_not_covered_is_null(said: Callable[..., tuple[str, str]]) -> None:
    document = json.loads(said(*NOVEMBER, "--by", "direction,mode", "--json")[0])
    rows = {(row["direction"], row["mode"]): row for row in document["rows"]}
    rail = rows["import", "rail"]
    assert rail["tonnes"] == rail["covered_tonnes"] == "64.200001"
    assert Decimal(rail["tkm"]) == Decimal("64.200001") * 14
    assert Decimal(rail["kg_co2e"]) == Decimal("64.200001") * 14 * 24 / 1000
    assert Decimal(rail["kg_co2e"]) + Decimal(rail["saving_kg"]) == Decimal(rail["road_kg_co2e"])
    pipeline = rows["import", "pipeline"]
    assert (pipeline["tonnes"], pipeline["covered_tonnes"], pipeline["kg_co2e"]) == ("10000", "0", None)
    assert rows["import", "road"]["saving_kg"] == "0"
    assert {one["mode"]: (one["g_per_tkm"], one["year"]) for one in document["factors"]}["rail"] == ("24", 2018)
    assert all(one["source"] for one in document["factors"])
    assert "ISO 14083" in document["method"] and "Estimated" in document["method"]


def test_without_a_cut_there_is_one_row_and_words_for_people(said: Callable[..., tuple[str, str]]) -> None:
    [row] = json.loads(said(*NOVEMBER, "--json")[0])["rows"]
    assert row["tonnes"] == "11084.200001"
    out, err = said(*NOVEMBER, "--by", "mode", "--leg", "whole")
    assert "Saved kg CO2e" in out and "Total" in out and "–" in out and "EEA briefing" in out
    assert err == ""


def test_a_table_without_a_source_is_refused_in_one_line(desk: Store, said: Callable[..., tuple[str, str]]) -> None:
    (desk.folder / "carbon.csv").write_text("mode,g_per_tkm,source,year\nroad,137,,2018\n")
    out, err = said(*NOVEMBER, code=2)
    assert out == "" and err.startswith("horgosdesk: carbon.csv, line 2: the intensity of road has no source")


def test_wrong_words_are_wrong_usage(said: Callable[..., tuple[str, str]]) -> None:
    assert "none of: month, direction, mode" in said(*NOVEMBER, "--by", "trader", code=2)[1]
    assert said(*NOVEMBER, "--leg", "half", code=2)[1]


def test_one_consignment_is_told_element_by_element(
    desk: Store, said: Callable[..., tuple[str, str]], make: Callable[..., Cargo]
) -> None:
    number = "943020250000000017"
    records = [make(declaration_no=number, gross_g=grams, net_g=None) for grams in (60_000_000, 1)]
    door.apply(desk, [Change(None, record) for record in records])
    document = json.loads(said("carbon", "--declaration", number, "--json")[0])
    assert sorted(one["tonnes"] for one in document["elements"]) == ["0.000001", "60"]
    first = document["elements"][0]
    assert (first["part"], first["from"], first["to"], first["km"]) == ("border", "altynkol", "horgos", 14)
    assert Decimal(document["total"]["kg_co2e"]) == sum(Decimal(one["kg_co2e"]) for one in document["elements"])
    out, _err = said("carbon", "--declaration", number)
    assert "Altynkol – Horgos" in out and "Total" in out and "ISO 14083" in out
    assert "No final cargo record" in said("carbon", "--declaration", "7", code=2)[1]
    assert "stands alone" in said(*NOVEMBER, "--declaration", number, code=2)[1]
    assert "--declaration" in said("carbon", code=2)[1]
