"""channels.csv: what it says comes back as it was written, and what is wrong is named by file and line."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from horgosdesk.core.errors import Problem
from horgosdesk.railway.channels import COLUMNS, Channel, check, own, read_channels, write_channels

RAIL = Channel(
    "rail", "mqtt", "mqtts://broker.example:8883", ("trains/#", "a,b/+/c"), "desk", "ca.pem", "c.pem", "k.pem"
)
SHARE = Channel("共享-1", "inbox", "/mnt/share")


def table(folder: Path, *lines: str, encoding: str = "utf-8") -> None:
    (folder / "channels.csv").write_text("\n".join([",".join(COLUMNS), *lines]), encoding=encoding)


def test_without_a_table_there_is_the_inbox(tmp_path: Path) -> None:
    assert read_channels(tmp_path) == (own(tmp_path),)
    assert own(tmp_path).address == str(tmp_path / "inbox")


def test_what_is_written_is_read(tmp_path: Path) -> None:
    write_channels(tmp_path, [own(tmp_path), RAIL, SHARE])
    assert read_channels(tmp_path) == (own(tmp_path), RAIL, SHARE)
    write_channels(tmp_path, read_channels(tmp_path))
    assert read_channels(tmp_path) == (own(tmp_path), RAIL, SHARE)


def test_a_table_saved_by_a_chinese_excel_is_read(tmp_path: Path) -> None:
    table(tmp_path, "共享,inbox,D:\\铁路,,,,,", encoding="gb18030")
    assert read_channels(tmp_path)[1] == Channel("共享", "inbox", "D:\\铁路")


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("a b,mqtt,mqtt://x,t,,,,", "channel-name"),
        ("inbox,inbox,/mnt,,,,,", "channel-name"),
        ("x,carrier pigeon,mqtt://x,t,,,,", "channel-kind"),
        ("x,inbox,,,,,,", "channel-folder"),
        ("x,mqtt,broker.example,t,,,,", "channel-address"),
        ("x,mqtt,http://broker.example,t,,,,", "channel-address"),
        ("x,mqtt,mqtt://broker.example:99999,t,,,,", "channel-address"),
        ("x,mqtt,mqtt://[::1,t,,,,", "channel-address"),
        ("x,mqtt,mqtts://,t,,,,", "channel-address"),
        ("x,mqtt,mqtts://me:secret@broker.example,t,,,,", "channel-secret"),
        ("x,mqtt,mqtts://broker.example,,,,,", "channel-topics"),
        ("x,mqtt,mqtts://broker.example,a/#/b,,,,", "channel-topic"),
        ("x,mqtt,mqtts://broker.example,a+/b,,,,", "channel-topic"),
        ("x,mqtt,mqtts://broker.example,a/b#,,,,", "channel-topic"),
        ("x,mqtt,mqtts://broker.example,t,,,c.pem,", "channel-cert"),
        ("rail,mqtt,mqtts://broker.example,t,,,,", "channel-twice"),
        ("x,mqtt", "table-cells"),
    ],
)
def test_what_is_wrong_is_named_by_file_and_line(tmp_path: Path, line: str, code: str) -> None:
    table(tmp_path, "rail,mqtt,mqtts://broker.example,t,,,,", line)
    with pytest.raises(Problem, match=r"channels\.csv, line 3") as caught:
        read_channels(tmp_path)
    assert caught.value.code == code
    assert "secret" not in str(caught.value)


def test_a_missing_column_is_named(tmp_path: Path) -> None:
    (tmp_path / "channels.csv").write_text("name,kind,address\n")
    with pytest.raises(Problem, match="topics"):
        read_channels(tmp_path)


@given(st.text(alphabet="ab/+#", max_size=9))
def test_a_topic_filter_is_one_where_wildcards_stand_alone(topic: str) -> None:
    levels = topic.split("/")
    fits = all(one in ("+", "#") or not set("+#") & set(one) for one in levels) and "#" not in levels[:-1]
    channel = replace(RAIL, topics=(topic,))
    if fits:
        check(channel)
    else:
        with pytest.raises(Problem, match="topic filter"):
            check(channel)
