"""The program's icon in the sizes that desktops and Windows ask for, drawn from resources/icons/app.svg.

`python icons.py FOLDER` writes them as hicolor has them: 48x48/apps/horgosdesk.png …, and horgosdesk.ico.
"""

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SVG = Path(__file__).parents[2] / "resources" / "icons" / "app.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256)
"""hicolor's; those of Windows are among them."""


def png(size: int) -> bytes:
    """The icon, so many pixels wide and high."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SVG)).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return data.data()


def write_ico(file: Path) -> Path:
    """All sizes in one file, each a PNG, as Windows reads since Vista."""
    images = [(size, png(size)) for size in SIZES]
    place = 6 + 16 * len(images)
    head = struct.pack("<3H", 0, 1, len(images))
    for size, data in images:
        # 256 is written as 0
        head += struct.pack("<4B2H2I", size % 256, size % 256, 0, 0, 1, 32, len(data), place)
        place += len(data)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(head + b"".join(data for _, data in images))
    return file


def write_hicolor(folder: Path) -> None:
    """A PNG of each size, and the drawing itself, where a theme of icons has programs'."""
    for size in SIZES:
        file = folder / f"{size}x{size}" / "apps" / "horgosdesk.png"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(png(size))
    drawing = folder / "scalable" / "apps" / "horgosdesk.svg"
    drawing.parent.mkdir(parents=True, exist_ok=True)
    drawing.write_bytes(SVG.read_bytes())


if __name__ == "__main__":
    write_hicolor(Path(sys.argv[1]))
    write_ico(Path(sys.argv[1]) / "horgosdesk.ico")
