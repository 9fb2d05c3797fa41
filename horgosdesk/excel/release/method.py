"""The method of a Time Release Study in words, Chinese and English, as its workbook prints it."""

from typing import Any

from horgosdesk import resources
from horgosdesk.excel.paper import HAIR, QUIET, WORDS, Column, Page, border, font
from horgosdesk.excel.release.study import Study

METHOD: tuple[tuple[str, str, str], ...] = (
    (
        "放行时间 Release time",
        "从货物运抵到海关放行所用的时间，按世界海关组织《货物放行时间测量指南》（TRS，第3版，2018年；第4版，2025年6月）的口径。凡在所列日期内运抵的货物，一票一例。",
        "From the arrival of the goods to their release by customs, as the WCO's Guide to Measure the Time Required for the Release of Goods has it (Time Release Study, version 3 of 2018, version 4 of June 2025). Counted is each consignment that arrived in the days named.",
    ),
    (
        "未放行 Open cases",
        "到时点尚未放行的货物作右删失处理：只知道它至少已用了这么久。既不剔除，也不当作已放行；剔除会使结果偏短。时点以后才发生的事不计，时点以后才运抵的货物不计。",
        "A consignment not released at the instant is right-censored: known is that it takes at least so long. It is neither left out, which would make all times look shorter, nor taken for released. What happened after the instant has not happened; what arrived after it is not counted.",
    ),
    (
        "曲线 Curve",
        "中位数、75%和90%分位数以及目标内放行的比例，均取自全部货物（含未放行）的卡普兰-迈耶曲线（Kaplan、Meier，1958）。平均值只算已放行的货物，并如此注明。“–”表示曲线到不了这一点，或没有数据。",
        "Median, the times for 75 % and 90 %, and the share released within the target come from the Kaplan-Meier curve (1958) of all consignments, the open ones too. The mean is of the released ones only, and named so. “–”: the curve does not reach so far, or there are no data.",
    ),
    (
        "区间 Intervals",
        "区间均为95%：比例用双对数（log-log）法（Kalbfleisch、Prentice，1980），中位数用Brookmeyer、Crowley（1982）法。曲线在首例之前或降到0处，双对数区间不存在，改用精确二项界（Clopper、Pearson，1934）。",
        "All intervals are at 95 %: of shares by the log-log method (Kalbfleisch and Prentice 1980), of medians as Brookmeyer and Crowley 1982. Before the first release and where the curve is at 0 the log-log interval does not exist; the exact binomial bound stands there (Clopper and Pearson 1934).",
    ),
    (
        "环节 Stages",
        "每一环节从上一环节结束算到本环节完成，首尾相接，不重叠、无空隙，因此各环节之和等于放行时间。“占平均”是该环节在已放行货物平均放行时间中所占的小时数，跳过该环节的货物按0计。放行以后的环节（离场）另列，不计入。",
        "Each stage lasts from the end of the one before to its own instant, without gap or overlap, so that they add up to the release time. “Part of the mean” is what a stage adds to the mean release time of the released consignments; one that skipped it counts 0. What comes after the release (departed) stands apart and is not added.",
    ),
    (
        "提前申报 Advance declaration",
        "运抵前已办的环节不占放行时间，也不产生负数：放行时间从运抵起算。放行以后才办的环节（如汇总缴税）不曾等待，不计入。",
        "A stage done before the arrival takes none of the release time and gives no negative hours: the release time begins with the arrival. One done after the release, as a duty collected by the month, was not waited for and is not counted.",
    ),
    (
        "时钟 Clock",
        "“全部时间”按日历时间计。“工作时间”只计监管场所开放的时间，开放时间取自 hours.csv，工作日按中国日历（含调休）和 days.csv，属哈方的环节按哈萨克斯坦日历；目标小时数按同一时钟比较。来源和未核实之处见下表。",
        "“Wall time” is all time that passes. “Working time” is only that in which the post is open: opening hours from hours.csv, working days from China's calendar with its make-up days and days.csv, for the Kazakh side's stages from Kazakhstan's. The target's hours are compared on the same clock. Sources, and what is not verified, are below.",
    ),
    (
        "目标 Targets",
        "目标小时数取自 targets.csv，以写得最具体的一行为准。一组货物目标不一时，按“用时÷目标”的曲线在1处读取比例，“目标”栏显示“–”；没有目标的货物不计入比例。",
        "Targets are those of targets.csv, the line that says most. Where the targets of a group differ, the share is read at 1 from the curve of time divided by target, and the column shows “–”; consignments without a target are left out of the share.",
    ),
    (
        "前后对比 Before and after",
        "按运抵日分为两个独立样本。差的区间由两边各自的区间合成，不假定对称（MOVER：Zou、Donner，2008；比例见 Newcombe，1998）；百分比变化在对数上计算。对数秩检验（Mantel，1966）的 p 值表示若两边其实相同，出现这样大差别的机会。分界日前运抵、其后才放行的货物属于“之前”。",
        "Two independent samples by the day of arrival. The interval of a difference is put together from the two own intervals without assuming symmetry (MOVER: Zou and Donner 2008; for shares Newcombe 1998), that of a change in percent on logarithms. The p-value of the log-rank test (Mantel 1966) is the chance of such a difference if both sides were alike. What arrived before the day and was released after it belongs to “before”.",
    ),
    (
        "公布与实测 Published and measured",
        "公布的数字照录，旁列由其小时数推算的百分比和本口岸测得的中位数变化，三者名称各异，不互相替代：公布的数字未说明是平均还是中位、包括哪些货物。",
        "Published figures are given as they were, beside what their own hours come to in percent and the change of the medians measured here. The three are named apart and none stands for another: the published ones do not say whether they are means or medians, nor of which goods.",
    ),
    (
        "周图界限 Limits by week",
        "XmR 图（Wheeler，1993）：中心线为各周中位数的平均，界限为中心线±2.66×平均移动极差。有分界日时，两边各算各的界限。界外的点、连续八点在同侧、四点中三点更近于同一界限、相邻变化超过3.268×平均移动极差，视为有特殊原因。",
        "The XmR chart (Wheeler 1993): the centre is the mean of the weekly medians, the limits lie 2.66 times the mean moving range from it, on each side of the day that is compared for itself. A special cause shows as a point outside, eight in a row on one side, three of four nearer to a limit than to the centre, or a step of more than 3.268 times the mean moving range.",
    ),
    (
        "核对 Checked against",
        "本程序的曲线、区间和检验与统计软件 lifelines 的结果相差不超过1e-9；有意不同之处见“区间”。",
        "The program's curves, intervals and tests are those of the statistics package lifelines to 1e-9; where they differ on purpose is said under “Intervals”.",
    ),
)
"""Topic, Chinese, English."""


def method(book: Any, made: Study) -> Page:
    columns = (
        Column("项目", "Topic", 30, WORDS),
        Column("中文", "Chinese", 62, WORDS),
        Column("英文", "English", 78, WORDS),
    )
    page = Page(
        book,
        "方法 Method",
        "方法",
        "Method, in words",
        columns,
        (made.notes[0], made.notes[1], made.notes[2]),
        made.mark,
    )
    for topic, zh, en in METHOD:
        _paragraph(page, topic, zh, en, bold=True)
    page.section("来源和未核实之处 Sources, and what is not verified")
    for name in ("targets.csv", "hours.csv", "days.csv", "baselines.csv", "codes/stages.csv"):
        for source, unverified in resources.remarks(name, made.folder):
            _paragraph(page, name, source, f"未核实 Not verified: {unverified}" if unverified else "")
    return page


def _paragraph(page: Page, topic: str, left: str, right: str, *, bold: bool = False) -> None:
    from openpyxl.styles import Alignment

    for letter, text, letters in zip(
        "ABC", (topic, left, right), (font(10, bold=bold), font(10), font(9.5, QUIET)), strict=True
    ):
        cell = page.say(f"{letter}{page.row}", text, letters, wrap=True)
        cell.border, cell.alignment = (
            border(bottom=HAIR),
            Alignment("left", "top", wrap_text=True, indent=letter != "A"),
        )
    # no program measures the height of a wrapped text before it shows it
    deep = max(-(-_width(text) // (width - 4)) for text, width in ((topic, 30), (left, 62), (right, 78)))
    page.sheet.row_dimensions[page.row].height = 14.5 * max(1, deep) + 5
    page.row += 1


def _width(text: str) -> int:
    return sum(2 if ord(char) > 0x2E80 else 1 for char in text)
