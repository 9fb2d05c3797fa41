"""How everything looks: colours, fonts and distances, light or dark, changed while the program runs."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import Literal, NamedTuple

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAction,
    QColor,
    QFont,
    QFontDatabase,
    QFontInfo,
    QFontMetrics,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from horgosdesk import resources
from horgosdesk.ui import dressing, language, scaling

STYLE = ("-style", "Fusion")
"""Arguments of the application, which says how all is drawn below the style sheet. Set later, PySide would have to make all that
belongs to QStyle at the start, and under a style sheet Qt's widgets crash."""
Choice = Literal["light", "dark", "system"]
CHOICES: tuple[Choice, ...] = ("light", "dark", "system")

GENERIC = frozenset({"", "sans serif", "sans", "sans-serif", "helvetica", "ms shell dlg 2"})
"""Names that a system without desktop settings gives instead of a real family."""
FAMILIES = (
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "Microsoft YaHei UI",
    "Microsoft YaHei",
    "PingFang SC",
    "WenQuanYi Micro Hei",
)


class Tokens(NamedTuple):
    """The colours of a theme. series: for data without a colour of their own, Paul Tol's bright set."""

    dark: bool
    surface: QColor
    raised: QColor
    line: QColor
    text: QColor
    quiet: QColor
    accent: QColor
    ok: QColor
    warn: QColor
    bad: QColor
    import_: QColor
    export: QColor
    transit: QColor
    series: tuple[QColor, ...]

    @property
    def chosen(self) -> QColor:
        """Behind what is selected; text keeps its colour on it."""
        return mix(self.surface, self.accent, 0.15)

    @property
    def hover(self) -> QColor:
        """Behind what the pointer is on."""
        return mix(self.surface, self.text, 0.07)


def _tokens(dark: bool, *words: str) -> Tokens:
    series = ("#4477AA", "#66CCEE", "#228833", "#CCBB44", "#EE6677", "#AA3377")
    return Tokens(dark, *map(QColor, words), tuple(map(QColor, series)))  # type: ignore[arg-type]


# darker than look.md's where those have less than 4.5:1 behind a selected row, or 3:1 as a mark (tests/ui/test_colours.py)
LIGHT = _tokens(
    False,
    *("#FFFFFF", "#F6F7F9", "#E3E6EA", "#1B1F24", "#5B6470", "#2B69B2", "#29744A", "#955800", "#A81F18"),
    *("#3B6FB6", "#D07A24", "#7C8794"),
)
DARK = _tokens(
    True,
    *("#1E1F22", "#26282C", "#36393F", "#E6E8EB", "#9AA3AE", "#6AA6E8", "#63B98A", "#E0A44A", "#F2857C"),
    *("#3F73BA", "#D9822B", "#7C8794"),
)
TICKED = "#3B79C3"
"""Behind a box's white tick: one blue for both themes, since the tick is a file of one colour."""
TEXT_TOKENS = ("text", "quiet", "accent", "ok", "warn", "bad")

_now = LIGHT
SIZES = (90, 100, 110, 125, 150, 175, 200)
"""Sizes of text that can be chosen, in percent of the system's."""
_size = 100


def tokens() -> Tokens:
    """The colours in force."""
    return _now


@contextmanager
def on_paper(dress: Callable[[], object]) -> Iterator[None]:
    """The light colours for as long as something is drawn for paper. dress: has what is drawn take up the colours in force."""
    global _now
    before, _now = _now, LIGHT
    if before is LIGHT:
        yield
        return
    try:
        dress()
        yield
    finally:
        _now = before
        dress()


def mix(base: QColor, other: QColor, part: float) -> QColor:
    """`part` of the other colour in the base."""
    return QColor.fromRgbF(
        *(a + (b - a) * part for a, b in zip(base.getRgbF()[:3], other.getRgbF()[:3], strict=True))  # type: ignore[index]
    )


# Sizes, all from the application's font, so that they follow the system's scale


def _em() -> int:
    return QFontInfo(QApplication.font()).pixelSize()


def space(steps: float) -> int:
    """So many steps of 4 px at the usual text size of 12 px."""
    return max(1, round(steps * _em() / 3))


def row_height() -> int:
    """Of a row of a table or list."""
    return max(round(1.9 * _em()), QFontMetrics(number_font()).height() + 2)


ITEM_MARGIN = 3
"""What Fusion adds to the edges that a style sheet gives to the items of a view, and not to those of its headings."""


def cells() -> str:
    """The style sheet of a table whose words and figures begin and end right under those of the headings."""
    return f"QTableView::item {{ padding: 0 {space(2) - ITEM_MARGIN}px; }}"


def icon_size() -> int:
    """Edge of an icon in a button or menu."""
    return round(_em() * 4 / 3)


def font(scale: float = 1.0, *, bold: bool = False) -> QFont:
    """The user interface's font: scale 1.0 for text, 1.25 for a section's heading, 1.6 for a figure."""
    made = QFont(QApplication.font())
    made.setPointSizeF(made.pointSizeF() * scale) if made.pointSizeF() > 0 else made.setPixelSize(
        round(made.pixelSize() * scale)
    )
    made.setBold(bold)
    return made


def number_font(scale: float = 1.0, *, bold: bool = False) -> QFont:
    """`font` with digits of one width, for tables and figures."""
    made = font(scale, bold=bold)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


# Icons


def icon(name: str) -> QIcon:
    """An icon of resources/icons in the theme's colour.

    Actions and buttons that carry it are given the new one when the theme changes; what else shows it asks again.
    """
    return QIcon(_icon(name, _now.dark, _em()))


@cache
def _icon(name: str, dark: bool, em: int) -> QIcon:
    made = QIcon()
    edge = icon_size()
    ink = mix(_now.surface, _now.text, 0.78)
    faint = mix(_now.surface, _now.text, 0.34)
    for ratio in {screen.devicePixelRatio() for screen in QApplication.screens()}:
        drawn = picture(name, edge, ink, ratio)
        made.addPixmap(drawn, QIcon.Mode.Normal)
        made.addPixmap(drawn, QIcon.Mode.Selected)
        made.addPixmap(picture(name, edge, faint, ratio), QIcon.Mode.Disabled)
    _names[made.cacheKey()] = name
    return made


_names: dict[int, str] = {}
"""Which icon a QIcon shows, by its key, so that it can be replaced by the other theme's."""


def nothing() -> QPixmap:
    """As much room as an icon takes, where there is none among others that have one."""
    made = QPixmap(icon_size(), icon_size())
    made.fill(Qt.GlobalColor.transparent)
    return made


def picture(name: str, edge: int, colour: QColor | None = None, ratio: float = 1.0) -> QPixmap:
    """An icon of resources/icons as a picture of `edge` by `edge` device-independent pixels."""
    drawn = _svg(name).replace("currentColor", (colour or _now.text).name())
    made = QPixmap(QSize(edge, edge) * ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(drawn.encode())).render(painter, QRectF(made.rect()))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


@cache
def _svg(name: str) -> str:
    return resources.find(f"icons/{name}.svg").read_text(encoding="utf-8")


# Putting a theme in force


def enlarge(app: QApplication, percent: int) -> None:
    """Show everything in another size of text, one of SIZES; the next of them for what is none."""
    global _size
    before = _em()
    _size = min(SIZES, key=lambda size: abs(size - percent))
    # before the style sheet, which has widgets forget what they were given since they first read one
    fonts = scaling.fonts(app)
    app.setFont(_font())
    if (now := _em()) != before:
        app.setStyleSheet(sheet())
        scaling.scale(app, fonts, now / before, icon_size())
        for widget in app.allWidgets():
            _renew(widget)


def size() -> int:
    """The size of text in force, in percent of the system's."""
    return _size


def apply(app: QApplication, choice: Choice) -> None:
    """Put a theme in force in the whole application; "system" follows the desktop's."""
    global _now
    hints = app.styleHints()
    wanted = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark, "system": Qt.ColorScheme.Unknown}[choice]
    if hints.colorScheme() != wanted:
        hints.setColorScheme(wanted)  # frames and title bars that the system draws
    _now = (
        DARK
        if wanted == Qt.ColorScheme.Dark or (choice == "system" and hints.colorScheme() == Qt.ColorScheme.Dark)
        else LIGHT
    )
    app.setFont(_font())
    app.setPalette(palette(_now))
    if app.styleSheet() != (dressed := sheet()):
        app.setStyleSheet(dressed)  # as often as the font changes
    dressing.anew(app, _renew)


def _renew(widget: QWidget) -> None:
    """Give a button and what else has actions the icons of the theme in force."""
    carriers: list[QAction | QAbstractButton] = [*widget.actions()]
    if isinstance(widget, QAbstractButton):
        carriers.append(widget)
    for carrier in carriers:
        if (name := _names.get(carrier.icon().cacheKey())) and carrier.icon().cacheKey() != icon(name).cacheKey():
            carrier.setIcon(icon(name))


def wear(widget: QWidget, dressed: str) -> None:
    """Give a widget a style sheet of its own; the one it wears costs nothing, while Qt would dress all that is in it anew."""
    if widget.styleSheet() != dressed:
        widget.setStyleSheet(dressed)


def _font() -> QFont:
    """The system's font, with families that have Chinese characters in their mainland forms after it."""
    made = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    own = made.family()
    made.setFamilies([*FAMILIES, own] if own.lower() in GENERIC else [own, *FAMILIES])
    if language.now() != "zh_CN":
        # a Chinese font has “ ” and · as wide as a character, which tears words of other languages apart
        made.setFeature(QFont.Tag("palt"), 1)
    if _size != 100:
        made.setPointSizeF(made.pointSizeF() * _size / 100) if made.pointSizeF() > 0 else made.setPixelSize(
            round(made.pixelSize() * _size / 100)
        )
    return made


def palette(tokens: Tokens) -> QPalette:
    """The colours for what Fusion draws, and for what style sheets name by their role."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    made = QPalette(tokens.raised, tokens.surface)
    for which, colour in {
        role.Window: tokens.surface,
        role.Base: tokens.surface,
        role.AlternateBase: mix(tokens.surface, tokens.raised, 0.6),
        role.Button: tokens.raised,
        role.Mid: tokens.line,
        role.Midlight: tokens.raised,
        role.Dark: mix(tokens.line, tokens.text, 0.25),
        role.Light: tokens.surface,
        role.Shadow: mix(tokens.line, tokens.text, 0.12),
        role.Highlight: tokens.chosen,
        role.Accent: tokens.accent,
        role.Link: tokens.accent,
        role.LinkVisited: mix(tokens.accent, tokens.text, 0.12),
        role.PlaceholderText: tokens.quiet,
        # which nothing draws with here: tips are drawn by the style sheet
        role.BrightText: tokens.bad,
        role.ToolTipText: tokens.warn,
        role.ToolTipBase: tokens.ok,
    }.items():
        made.setColor(which, colour)
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        made.setColor(which, tokens.text)
        made.setColor(group.Disabled, which, mix(tokens.surface, tokens.text, 0.42))
    return made


ROLES = {
    "surface": "base",
    "raised": "button",
    "line": "mid",
    "edge": "shadow",
    "text": "text",
    "quiet": "placeholder-text",
    "accent": "accent",
    "accent_hover": "link-visited",
    "chosen": "highlight",
    "ok": "tooltip-base",
    "warn": "tooltip-text",
    "bad": "bright-text",
}
"""Under which role of `palette` a style sheet finds a colour. A sheet that names roles stays when the theme changes: Qt would
have each widget read another one once for each widget that it is in."""


def role(token: str) -> str:
    """How a style sheet names one of ROLES."""
    return f"palette({ROLES[token]})"


def veil(part: float, of: Literal["text", "accent", "warn"] = "text") -> str:
    """So much of a colour over whatever is below it, as a style sheet says it for both themes.

    One colour half-way between the two, and more of it: over either surface it comes within a shade of `mix`.
    """
    between, times = {"text": ("#87898C", 1.9), "accent": ("#5B8CC6", 1.27), "warn": ("#B28441", 1.33)}[of]
    colour = QColor(between)
    colour.setAlphaF(part * times)
    return colour.name(QColor.NameFormat.HexArgb)


def sheet() -> str:
    """The one style sheet of the application, of both themes.

    The arrow of an order stands above a heading's words: beside them there is no room in a column of numbers. It points up
    where the order ascends, as everywhere else; Fusion's own points down.
    """
    return _SHEET.format(
        **{token: role(token) for token in ROLES},
        hover=veil(0.07),
        pressed=veil(0.13),
        faint=veil(0.42),
        handle=veil(0.25),
        warn_back=veil(0.14, "warn"),
        drop=resources.find("icons/drop.svg").as_posix(),
        raise_=resources.find("icons/raise.svg").as_posix(),
        clear=resources.find("icons/clear.svg").as_posix(),
        further=resources.find("icons/further.svg").as_posix(),
        tick=resources.find("icons/tick.svg").as_posix(),
        ticked=TICKED,
        round=(space(3) + 2) // 2,
        dot=(space(3) + 2 - space(2)) // 2,
        half=max(1, space(0.5)),
        one=space(1),
        two=space(2),
        three=space(3),
        # within a border that is a pixel thicker: what stands there neither moves nor is cut
        within_one=space(1) - 1,
        within_two=space(2) - 1,
        within_three=space(3) - 1,
        four=space(4),
        six=space(6),
        radius=max(2, space(1)),
        section=round(_em() * 1.25),
        figure=round(_em() * 1.6),
        icon=icon_size(),
        # a line to type in adds so much to its padding: words stand under words
        combo_left=space(1) + 2,
        # Qt sets words that are typed in a list lower and further in than those of the list beside it
        typed_top=max(1, space(0.5)) - 1,
        typed_bottom=max(1, space(0.5)) + 1,
    )


_SHEET = """
QMenuBar, QStatusBar, QWidget#tabs {{ background: {raised}; }}
QMenuBar {{ padding: 0; }}
QMenuBar::item {{ background: transparent; padding: {one}px {two}px; border-radius: {radius}px; }}
QMenuBar::item:selected, QMenuBar::item:pressed {{ background: {hover}; }}
QMenu {{ background: {surface}; border: 1px solid {edge}; padding: {one}px; }}
QMenu::item {{ padding: {one}px {six}px {one}px {two}px; border-radius: {radius}px; }}
QMenu::item:selected {{ background: {chosen}; }}
QMenu::item:disabled {{ color: {faint}; }}
QMenu::icon {{ padding-left: {one}px; }}
QMenu::icon:checked {{ background: {chosen}; border: 1px solid {accent}; border-radius: {radius}px; padding-left: 0; }}
QMenu::separator {{ height: 1px; background: {line}; margin: {one}px {two}px; }}
QStatusBar {{ border-top: 1px solid {line}; }}
QStatusBar::item {{ border: none; }}
QWidget#tabs {{ border-bottom: 1px solid {line}; }}
QWidget#tabs QTabBar::tab {{
  background: transparent; color: {quiet}; border: none; border-bottom: 2px solid transparent;
  padding: {two}px {four}px; }}
QWidget#tabs QTabBar::tab:hover {{ color: {text}; }}
QWidget#tabs QTabBar::tab:selected {{ color: {text}; border-bottom-color: {accent}; }}
QWidget#tabs QTabBar:focus {{ outline: none; }}
QWidget#tabs QTabBar::tab:selected:focus {{ background: {chosen}; }}
QToolBar, QToolButton, QPushButton {{ icon-size: {icon}px; }}
QToolBar {{ background: transparent; border: none; spacing: {half}px; padding: 0; }}
QToolButton {{ background: transparent; border: 1px solid transparent; border-radius: {radius}px; padding: {half}px {two}px; }}
QToolButton:hover {{ background: {hover}; }}
QToolButton:pressed, QToolButton:checked, QToolButton:open {{ background: {pressed}; }}
QToolButton:focus {{ border-color: {accent}; }}
QToolButton:disabled {{ color: {faint}; }}
QToolButton#qt_toolbar_ext_button {{ padding: 0; background: {hover}; qproperty-icon: url({further}); }}
QToolButton::menu-indicator {{ image: none; }}
QPushButton {{
  background: {surface}; border: 1px solid {edge}; border-radius: {radius}px;
  padding: {one}px {three}px; min-height: {icon}px; }}
QPushButton:hover {{ background: {hover}; }}
QPushButton:pressed, QPushButton:checked {{ background: {pressed}; }}
QPushButton:focus {{ border: 1px solid {accent}; background: {chosen}; }}
QPushButton:disabled {{ color: {faint}; }}
QDialog QPushButton:default, QPushButton#primary {{ background: {accent}; border-color: {accent}; color: {surface}; }}
QDialog QPushButton:default:hover, QPushButton#primary:hover {{ background: {accent_hover}; }}
QDialog QPushButton:default:focus, QPushButton#primary:focus {{
  border: 2px solid {text}; padding: {within_one}px {within_three}px; }}
QDialog QPushButton:default:disabled, QPushButton#primary:disabled {{ background: {hover}; border-color: {line}; color: {faint}; }}
QWidget#welcome QPushButton {{ padding: {two}px {three}px; }}
QWidget#welcome QPushButton#primary:focus {{ padding: {within_two}px {within_three}px; }}
QWidget#welcome QPushButton#link {{ padding: {one}px 0; }}
QPushButton#chip {{ background: {raised}; padding: 0 {two}px; }}
QPushButton#chip:hover {{ background: {hover}; }}
QPushButton#link {{ background: transparent; border: 1px solid transparent; color: {accent}; padding: 0 {one}px; text-align: left; }}
QPushButton#link:hover {{ text-decoration: underline; }}
QPushButton#link:disabled {{ color: {quiet}; }}
QPushButton#link:focus {{ border-color: {accent}; }}
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {{
  background: {surface}; border: 1px solid {edge}; border-radius: {radius}px; padding: {half}px {one}px;
  selection-background-color: {chosen}; selection-color: {text}; }}
QLineEdit, QAbstractSpinBox, QComboBox {{ min-height: {icon}px; }}
QComboBox {{ padding-left: {combo_left}px; }}
QComboBox:editable {{ padding: {typed_top}px {one}px {typed_bottom}px {one}px; }}
QLineEdit {{ lineedit-clear-button-icon: url({clear}); }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {{ border-color: {accent}; }}
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {{ color: {faint}; background: {raised}; }}
QAbstractItemView QLineEdit {{ border: 2px solid {accent}; border-radius: 0; padding: 0 {one}px; min-height: 0; }}
QComboBox QLineEdit, QAbstractSpinBox QLineEdit {{ background: transparent; border: none; padding: 0; min-height: 0; }}
QComboBox::drop-down, QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; width: {four}px; }}
QComboBox::down-arrow, QAbstractSpinBox::down-arrow {{ image: url({drop}); width: {three}px; height: {three}px; }}
QAbstractSpinBox::up-arrow {{ image: url({raise_}); width: {three}px; height: {three}px; }}
QCheckBox, QRadioButton {{ spacing: {one}px; }}
QCheckBox::indicator, QAbstractItemView::indicator {{
  width: {three}px; height: {three}px; border: 1px solid {quiet}; border-radius: {half}px; background: {surface}; }}
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {{ border-color: {ticked}; background: {ticked}; image: url({tick}); }}
QRadioButton::indicator {{
  width: {three}px; height: {three}px; border: 1px solid {quiet}; border-radius: {round}px; background: {surface}; }}
QRadioButton::indicator:checked {{ width: {two}px; height: {two}px; border: {dot}px solid {accent}; }}
QCheckBox:focus, QRadioButton:focus {{ color: {accent}; }}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border-color: {accent}; }}
QComboBox QAbstractItemView {{ border: 1px solid {edge}; outline: none; }}
QAbstractItemView {{
  border: 1px solid transparent; outline: none; gridline-color: {line}; alternate-background-color: {raised}; }}
QAbstractItemView:focus {{ border-color: {accent}; }}
Grid:focus, QHeaderView:focus {{ border-color: transparent; }}
Pressable {{ border: 1px solid transparent; border-radius: {radius}px; padding: 0 {half}px; }}
Pressable:focus {{ border-color: {accent}; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QHeaderView {{ background: {raised}; border: none; }}
QHeaderView::section {{
  background: {raised}; color: {quiet}; border: none; border-right: 1px solid {line}; border-bottom: 1px solid {line};
  padding: {half}px {two}px; }}
QHeaderView::up-arrow, QHeaderView::down-arrow {{
  subcontrol-position: top center; width: {four}px; height: {four}px; position: relative; top: -{one}px; }}
QHeaderView::up-arrow {{ image: url({raise_}); }}
QHeaderView::down-arrow {{ image: url({drop}); }}
QHeaderView::section:checked {{ color: {text}; font-weight: normal; }}
QTableCornerButton::section {{ background: {raised}; border: none; border-bottom: 1px solid {line}; border-right: 1px solid {line}; }}
QScrollBar {{ background: transparent; border: none; }}
QScrollBar:vertical {{ width: {three}px; }}
QScrollBar:horizontal {{ height: {three}px; }}
QScrollBar::handle {{ background: {handle}; border-radius: {half}px; margin: {half}px; }}
QScrollBar::handle:vertical {{ min-height: {four}px; }}
QScrollBar::handle:horizontal {{ min-width: {four}px; }}
QScrollBar::handle:hover {{ background: {quiet}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QSplitter::handle {{ background: {line}; }}
QSplitter::handle:horizontal {{ width: 1px; }}
QSplitter::handle:vertical {{ height: 1px; }}
QProgressBar {{
  background: {line}; border: none; border-radius: {half}px; min-height: {one}px; max-height: {one}px; color: transparent; }}
QProgressBar::chunk {{ background: {accent}; border-radius: {half}px; }}
QToolTip {{ background: {raised}; color: {text}; border: 1px solid {edge}; padding: {half}px {one}px; }}
QLabel#section {{ font-size: {section}px; }}
QLabel#figure {{ font-size: {figure}px; }}
QLabel#part {{ font-weight: bold; }}
QLabel#quiet {{ color: {quiet}; }}
QLabel#ok {{ color: {ok}; }}
QLabel#warn {{ color: {warn}; }}
QLabel#bad {{ color: {bad}; }}
QFrame#banner {{ background: {warn_back}; border: none; border-bottom: 1px solid {line}; }}
QFrame#banner QLabel {{ color: {text}; }}
QFrame#news {{ background: {raised}; border: none; border-bottom: 1px solid {line}; }}
QFrame#palette {{ background: {raised}; border: 1px solid {edge}; border-radius: {radius}px; }}
QFrame#palette QListWidget {{ background: {raised}; }}
QFrame#card {{ background: {raised}; border: 1px solid {line}; border-radius: {radius}px; }}
"""
