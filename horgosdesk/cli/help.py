"""The pages of help at the terminal."""

import click

from horgosdesk import guide
from horgosdesk.cli.call import Call
from horgosdesk.cli.program import Command
from horgosdesk.core.words import QT_TRANSLATE_NOOP


@click.command(
    "help",
    cls=Command,
    help=QT_TRANSLATE_NOOP("Cli", "The help that F1 shows: of a topic, or which topics there are."),
)
@click.argument("topic", required=False)
@click.pass_obj
def help_(call: Call, topic: str | None) -> None:
    if topic is None:
        titles = {name: guide.title(guide.page(name, call.lang)) for name in guide.TOPICS}
        wide = max(map(len, titles))
        call.answer({"topics": titles}, [f"{name:{wide}}  {title}" for name, title in titles.items()])
        return
    text = guide.page(topic, call.lang)
    call.answer({"topic": topic, "text": text}, guide.for_terminal(text).splitlines())
