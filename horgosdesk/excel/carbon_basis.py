"""By what the annex on carbon was reckoned, in a return's own two languages: on its sheet, on the screen and on paper."""

from horgosdesk.core.codes import Codebook
from horgosdesk.core.places import Places
from horgosdesk.excel.monthly import bilingual
from horgosdesk.store.carbon import Annex

_TOLD = (
    "按 ISO 14083 的结构：运输链要素为一种运输方式在一个区段上运送的毛重，周转量（吨公里）乘以该方式的排放强度（从油井到车轮）。只计口岸区段。",
    "After the structure of ISO 14083: a transport chain element is a gross weight moved by one mode over one leg, its activity in tonne-kilometres times the intensity of the mode, well-to-wheel. Only the border leg is counted.",
    "估算：排放强度为平均值，并非实测；公路的对比假定运距相同。未计入：没有强度或区段的运输方式（–），以及口岸的换轨、换装和仓储。",
    "Estimated: intensities are averages, not measured here; by road the same distance is assumed. Not counted: modes without an intensity or a leg (–), and the change of gauge, reloading and storing at the port.",
)


def basis(annex: Annex, codes: Codebook, places: Places) -> list[tuple[str, list[str]]]:
    """Titles, and the lines under each: intensities and legs with their sources and what of them is not checked, the method."""
    intensities = [
        _joined(f"{bilingual(codes.modes, one.mode)}: {one.g_per_tkm:f} ({one.year})", one.source, one.unverified)
        for one in annex.intensities
    ]
    legs = [
        _joined(
            f"{bilingual(codes.modes, leg.mode)}: {leg.km} km · {_place(places, leg.origin)} – {_place(places, leg.destination)}",
            leg.source,
            leg.unverified,
        )
        for leg in annex.legs
    ]
    return [
        ("排放强度 Intensities, g CO2e/tkm", intensities),
        ("口岸区段 Border legs", legs),
        ("方法 Method", list(_TOLD)),
    ]


def _joined(said: str, source: str, unverified: str) -> str:
    return " · ".join(filter(None, (said, source, unverified and f"未核对 not verified: {unverified}")))


def _place(places: Places, location: str) -> str:
    return " ".join(dict.fromkeys(places.name(location, lang) for lang in ("zh_CN", "en")))
