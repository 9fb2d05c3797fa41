"""The single checks of `store.verify`, each asked of one connection in one read transaction."""
