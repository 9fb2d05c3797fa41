"""Where the bundled program begins."""

import os
import sys

if sys.platform.startswith("linux"):
    # PyInstaller names the bundle's folder to the loader, which has read that by now; programs of the system that ours
    # starts, such as the file manager, must find the system's own libraries
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before

from pathlib import Path

from horgosdesk.cli import gui_main, main

if Path(sys.executable).stem.lower() == "horgosdesk-gui":
    gui_main()
main()
