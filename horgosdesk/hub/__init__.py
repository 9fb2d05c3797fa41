"""Several desks, one register: each desk exchanges its journal with a PostgreSQL server, the hub."""
