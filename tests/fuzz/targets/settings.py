"""Preferences and remembered state, and channels.csv: files that anybody may have edited."""

from collections.abc import Iterator

import ground

from horgosdesk.railway.channels import read_channels, write_channels
from horgosdesk.ui.settings import Settings


def seeds() -> Iterator[bytes]:
    yield b'\x00{"language": "zh_CN", "size": [1366, 768], "deep": {"a": [1.5, null, true]}}'
    yield b'\x01{"/desk": {"columns": {"day": 80}, "tab": 2}}'
    head = "name,kind,address,topics,user,ca,cert,key\n"
    yield b"\x02" + f"{head}border,mqtt,mqtts://host:8883,trains/+/#|x,desk,ca.pem,,\n".encode()
    yield b"\x02" + f"{head}folder,inbox,incoming,,,,,\n".encode()


def run(data: bytes) -> None:
    which, rest = ground.picked(data)
    if which % 3 < 2:
        name = ("preferences", "remembered")[which % 3]
        ground.file(rest, f"{name}.json")
        settings = Settings(ground.folder())
        settings.get("language", "en")
        settings.recall(ground.folder(), "tab", 0)
        for left in ground.folder().glob("*.damaged-*"):
            left.unlink()
    else:
        ground.file(rest, "channels.csv")
        channels = read_channels(ground.folder())
        write_channels(ground.folder(), channels)
        assert read_channels(ground.folder()) == channels
