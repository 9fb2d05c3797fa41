"""What is said of trains, for screens, workbooks and the command line alike: marked English, context "Train"."""

from horgosdesk.core.words import QT_TRANSLATE_NOOP

STATUS = {
    "due": QT_TRANSLATE_NOOP("Train", "Due"),
    "at_port": QT_TRANSLATE_NOOP("Train", "At the port"),
    "gone": QT_TRANSLATE_NOOP("Train", "Gone"),
    "cancelled": QT_TRANSLATE_NOOP("Train", "Cancelled"),
    "elsewhere": QT_TRANSLATE_NOOP("Train", "Elsewhere"),
}
STATES = {
    "matched": QT_TRANSLATE_NOOP("Train", "Declared"),
    "weight": QT_TRANSLATE_NOOP("Train", "Weight differs"),
    "slip": QT_TRANSLATE_NOOP("Train", "Probably a slip"),
    "train_only": QT_TRANSLATE_NOOP("Train", "Not declared"),
    "declared_only": QT_TRANSLATE_NOOP("Train", "Not on the train"),
}
TYPES = {
    "planned": QT_TRANSLATE_NOOP("Train", "planned"),
    "forecast": QT_TRANSLATE_NOOP("Train", "forecast"),
    "actual": QT_TRANSLATE_NOOP("Train", "actual"),
}
ALERTS = {
    "order": QT_TRANSLATE_NOOP("Train", "left before it came"),
    "unannounced": QT_TRANSLATE_NOOP("Train", "not announced"),
    "undeclared": QT_TRANSLATE_NOOP("Train", "undeclared wagons"),
    "weight": QT_TRANSLATE_NOOP("Train", "weights differ"),
    "no_consist": QT_TRANSLATE_NOOP("Train", "no list of wagons"),
    "silent": QT_TRANSLATE_NOOP("Train", "not heard of"),
    "late": QT_TRANSLATE_NOOP("Train", "late"),
}
