"""HorgosDesk: the logistics desk of a land port."""

__version__ = "0.1.0"
