"""What titles tell once for all rows: labels with values, in one cell or two, and nothing that only looks like one."""

import pytest

from horgosdesk.core.train_row import OVERALL, TRAIN_ROW
from horgosdesk.excel.above import told
from horgosdesk.excel.mapping import field_of


def meant(label: str) -> str | None:
    name = field_of(label, subject=TRAIN_ROW)
    return name if name in OVERALL else None


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ([["车次：X8044"]], {"train_no": "X8044"}),
        (
            [["车次:X8044次  班列日期：2025年11月1日 始发站： 西安国际港"]],
            {"train_no": "X8044次", "day": "2025年11月1日", "origin": "西安国际港"},
        ),
        ([["车次：X8044班列日期：20251101"]], {"train_no": "X8044", "day": "20251101"}),
        ([["车次", "X8044", "", "日期：", "2025-11-01"]], {"train_no": "X8044", "date": "2025-11-01"}),
        ([["制表时间：2025-11-04 13:05:00"]], {"sent": "2025-11-04 13:05:00"}),
        ([["Натурный лист поезда № 2501", "Станция: Алтынколь"]], {"train_no": "2501", "location": "Алтынколь"}),
        ([["Поезд № 2501; дата отправления: 03.11.2025"]], {"train_no": "2501", "day": "03.11.2025"}),
        ([["Train No. 2501, Departure date: 2025-11-03"]], {"train_no": "2501", "day": "2025-11-03"}),
        ([["Пойыз нөмірі: 2501"]], {"train_no": "2501"}),
        ([["车次：X1"], ["车次：X2"]], {"train_no": "X1"}),
        ([["霍尔果斯站列车编组顺序表", "2025年11月"]], {}),
        ([["车辆", "货物", "集装箱"]], {}),
        ([["车次", "车站"]], {}),
        ([["总重：3000吨", "毛重: 5"]], {}),
        ([["14:30", "12:00"]], {}),
        ([["", "  "], []], {}),
        ([["Новосибирск: Normal 5"]], {}),
    ],
)
def test_labels_and_their_values(rows: list[list[str]], found: dict[str, str]) -> None:
    assert told(rows, meant) == found
