"""What the tests of the formats share: a few places by hand, and the samples."""

from pathlib import Path

import pytest

from horgosdesk.core.codes import read_table
from horgosdesk.core.places import read_places
from horgosdesk.railway.formats import Context

LOCATIONS = """code,zh,en,ru,kk,initials,aliases,country,zone,port,codes
horgos,霍尔果斯,Horgos,Хоргос,Қорғас,hegs,Huoerguosi,CN,Asia/Shanghai,horgos,locode:CNHRS
altynkol,阿腾科里,Altynkol,Алтынколь,Алтынкөл,atkl,,KZ,Asia/Almaty,horgos,esr:707701|taf:KZ70770|locode:KZATK
border,霍尔果斯口岸,Border,Хоргос (граница),Шекара,ka,,KZ,Asia/Almaty,,taf:KZ07071
vainikkala,瓦伊尼卡拉,Vainikkala,Вайниккала,Вайниккала,wnkl,,FI,Europe/Helsinki,,uic:999|fi:VNA
"""
ROUTES = "route,location,km\n"
AT_S = 1_800_000_000
"""When the bytes came, of which nothing may depend that has a time of its own."""


@pytest.fixture
def samples() -> Path:
    return Path(__file__).parent / "samples"


@pytest.fixture
def context(tmp_path: Path) -> Context:
    """Of a desk in Horgos with a folder of its own."""
    table = read_table("locations", LOCATIONS)
    places = read_places(table, LOCATIONS, ROUTES)
    return Context(places, "Asia/Shanghai", "a file", AT_S, folder=str(tmp_path))
