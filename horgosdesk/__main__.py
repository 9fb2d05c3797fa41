"""`python3 horgosdesk` from a clone, `python -m horgosdesk` from an installed package: environment, then the command line."""

import os
import sys

if not __package__:
    # run as a folder: that folder heads the path, where its modules would stand in for others of the same name
    sys.path[0] = os.path.dirname(os.path.dirname(os.path.realpath(__file__)))
    from horgosdesk import environment

    try:
        environment.enter("", [os.path.dirname(os.path.realpath(__file__))] + sys.argv[1:])
    except environment.CannotStart as error:
        environment.say(str(error))
        sys.exit(error.code)
    except KeyboardInterrupt:
        sys.exit(130)

if __name__ == "__main__":
    from horgosdesk.cli import main

    main()
