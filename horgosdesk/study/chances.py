"""How likely an open consignment makes its target, from what such ones before it took, given the time it has taken already."""

import math
from collections.abc import Mapping

from horgosdesk.study.period import Keys, Period
from horgosdesk.study.survival import Curve, chance, curve

LEAST_CASES = 30
"""With fewer finished cases of its very kind, those of a wider kind say more."""
_KINDS = (("direction", "mode", "lane"), ("direction", "mode"), ("direction",))


class Chances:
    """Kaplan-Meier curves of the history by direction, mode and lane, and by less where that has too few cases."""

    def __init__(self, history: Period | None = None) -> None:
        """history: the consignments of some months, open ones too; none knows nothing."""
        self._curves: Mapping[Keys, Curve] = {}
        if history is not None:
            self._curves = {
                keys: one
                for by in _KINDS
                for keys, rows in history.rows(by).items()
                if (one := curve(history.release_s[rows], history.over[rows])).cases - one.open >= LEAST_CASES
            }

    def __bool__(self) -> bool:
        return bool(self._curves)

    def of(self, direction: str, mode: str, lane: str, spent_s: int, target_s: int) -> float | None:
        """P(released within target_s | not released after spent_s), both from the arrival; None where nobody knows."""
        kinds = (
            ((direction, mode, lane), (direction, mode), (direction,)) if lane else ((direction, mode), (direction,))
        )
        known = next((self._curves[kind] for kind in kinds if kind in self._curves), None)
        if known is None:
            return None
        found = chance(known, float(spent_s), float(target_s))
        return None if math.isnan(found) else float(found)
