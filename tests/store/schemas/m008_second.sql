-- A desk of the release with m008_second, upgraded by that release from the one before: see m001_cargo.sql.
-- Written by sqlite3's iterdump; the search index is built anew.
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'horgosdesk','m001_cargo','2026-11-24 15:45:53.824146+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'horgosdesk','m002_clearance','2026-11-24 18:06:06.420631+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'horgosdesk','m003_trains','2026-11-29 21:32:32.345323+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'horgosdesk','m004_returns','2026-11-30 00:12:33.768061+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'horgosdesk','m005_accounts','2026-11-30 03:38:38.540163+00:00');
INSERT INTO "_sqlite_migrations" VALUES(6,'horgosdesk','m006_parts','2026-11-30 07:09:53.176603+00:00');
INSERT INTO "_sqlite_migrations" VALUES(7,'horgosdesk','m007_meters','2026-11-30 07:35:17.544777+00:00');
INSERT INTO "_sqlite_migrations" VALUES(8,'horgosdesk','m008_second','2026-11-30 10:54:37.431146+00:00');
CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    folded TEXT NOT NULL UNIQUE,
    shown TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('clerk', 'supervisor', 'administrator')),
    hash TEXT NOT NULL,
    epoch INTEGER NOT NULL DEFAULT 1,
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    failures INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0),
    locked_until_s INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL,
    signed_in_at TEXT NOT NULL DEFAULT ''
) STRICT
;
CREATE TABLE cargo (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    direction TEXT NOT NULL,
    mode TEXT NOT NULL,
    hs_code TEXT NOT NULL,
    gross_g INTEGER NOT NULL CHECK (gross_g >= 0),
    commodity TEXT NOT NULL DEFAULT '',
    category TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    trader TEXT NOT NULL DEFAULT '',
    trader_code TEXT NOT NULL DEFAULT '',
    packages INTEGER CHECK (packages >= 0),
    net_g INTEGER CHECK (net_g >= 0),
    value_fen INTEGER CHECK (value_fen >= 0),
    currency TEXT NOT NULL DEFAULT '',
    quantity_milli INTEGER CHECK (quantity_milli >= 0),
    unit TEXT NOT NULL DEFAULT '',
    wagon_no TEXT NOT NULL DEFAULT '',
    container_no TEXT NOT NULL DEFAULT '',
    vehicle_no TEXT NOT NULL DEFAULT '',
    train_no TEXT NOT NULL DEFAULT '',
    declaration_no TEXT NOT NULL DEFAULT '',
    declaration_item INTEGER,
    supervision TEXT NOT NULL DEFAULT '',
    remark TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL CHECK (status IN ('final', 'void')),
    entered_by TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT
;
INSERT INTO "cargo" VALUES(1,X'018F0000000070008000000000000001','2025-11-03','import','rail','100119',64200500,'硬粒小麦','agricultural','KZ','霍尔果斯甲公司','',NULL,64000000,NULL,'',NULL,'','54550181','','','','940420251000000010',1,'','','final','张三','2025-12-03T04:00:00.000Z',2);
INSERT INTO "cargo" VALUES(2,X'018F0000000070008000000000000002','2025-10-31','export','road','870380',1890500,'','nev','KZ','','',NULL,NULL,12345678,'CNY',1000,'vehicle','','','','','',NULL,'','','final','张三','2025-12-03T04:00:00.000Z',1);
INSERT INTO "cargo" VALUES(3,X'018F0000000070008000000000000003','2025-11-03','import','rail','100119',1,'','agricultural','KZ','','',NULL,NULL,NULL,'',NULL,'','','','','','',NULL,'','it''s void; really','void','张三','2025-12-03T04:00:00.000Z',2);
CREATE TABLE clearance (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    direction TEXT NOT NULL,
    mode TEXT NOT NULL,
    declaration_no TEXT NOT NULL DEFAULT '',
    lane TEXT NOT NULL DEFAULT '',
    category TEXT NOT NULL DEFAULT '',
    trader TEXT NOT NULL DEFAULT '',
    container_no TEXT NOT NULL DEFAULT '',
    wagon_no TEXT NOT NULL DEFAULT '',
    vehicle_no TEXT NOT NULL DEFAULT '',
    train_no TEXT NOT NULL DEFAULT '',
    arrived_s INTEGER, declared_s INTEGER, accepted_s INTEGER, documents_s INTEGER, inspected_s INTEGER, duty_paid_s INTEGER, released_s INTEGER, departed_s INTEGER,
    snoozed_until_s INTEGER,
    snooze_reason TEXT NOT NULL DEFAULT '',
    remark TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL CHECK (status IN ('final', 'void')),
    entered_by TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    CHECK (released_s >= arrived_s),
    CHECK (released_s >= accepted_s)
) STRICT
;
CREATE TABLE consist (
    train INTEGER NOT NULL REFERENCES train,
    gauge TEXT NOT NULL,
    place INTEGER NOT NULL,
    position INTEGER NOT NULL,
    wagon_no TEXT NOT NULL,
    container_no TEXT NOT NULL,
    seal TEXT NOT NULL,
    goods TEXT NOT NULL,
    gross_g INTEGER,
    tare_g INTEGER,
    from_wagon TEXT NOT NULL,
    message INTEGER NOT NULL REFERENCES message,
    PRIMARY KEY (train, gauge, place)
) STRICT, WITHOUT ROWID
;
CREATE TABLE daily_totals (
    day TEXT NOT NULL,
    direction TEXT NOT NULL,
    mode TEXT NOT NULL,
    category TEXT NOT NULL,
    country TEXT NOT NULL,
    currency TEXT NOT NULL,
    unit TEXT NOT NULL,
    records INTEGER NOT NULL,
    gross_g INTEGER NOT NULL,
    net_g INTEGER NOT NULL,
    value_fen INTEGER NOT NULL,
    quantity_milli INTEGER NOT NULL, containers INTEGER NOT NULL DEFAULT 0,

    PRIMARY KEY (day, direction, mode, category, country, currency, unit)
) STRICT, WITHOUT ROWID
;
INSERT INTO "daily_totals" VALUES('2025-10-31','export','road','nev','KZ','CNY','vehicle',1,1890500,0,12345678,1000,0);
INSERT INTO "daily_totals" VALUES('2025-11-03','import','rail','agricultural','KZ','','',1,64200500,64000000,0,0,0);
CREATE TABLE drafts (
    uid BLOB PRIMARY KEY CHECK (length(uid) = 16),
    day TEXT NOT NULL,
    typed TEXT NOT NULL CHECK (json_valid(typed)),
    entered_by TEXT NOT NULL,
    entered_at TEXT NOT NULL
) STRICT
;
INSERT INTO "drafts" VALUES(X'018F0000000070008000000000000004','2025-11-04','{"hs_code": "0401", "gross_kg": "12 3"}','张三','2025-12-03T04:00:00.000Z');
CREATE TABLE draw (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    first TEXT NOT NULL CHECK (first GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    last TEXT NOT NULL CHECK (last >= first),
    size INTEGER NOT NULL CHECK (size >= 1),
    seed TEXT NOT NULL CHECK (seed <> ''),
    strata TEXT NOT NULL DEFAULT '',
    finder TEXT NOT NULL DEFAULT '',
    remark TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL CHECK (status IN ('final', 'void')),
    entered_by TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT
;
CREATE TABLE factor (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    meter TEXT NOT NULL,
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    factor_micro INTEGER NOT NULL CHECK (factor_micro > 0),
    source TEXT NOT NULL CHECK (source <> ''),
    status TEXT NOT NULL CHECK (status IN ('final', 'void')),
    entered_by TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT
;
CREATE TABLE goal (
    year TEXT NOT NULL CHECK (year GLOB '[0-9][0-9][0-9][0-9]'),
    measure TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount > 0),
    PRIMARY KEY (year, measure)
) STRICT, WITHOUT ROWID
;
CREATE TABLE guard (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    recovery TEXT NOT NULL,
    failures INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0),
    locked_until_s INTEGER NOT NULL DEFAULT 0,
    idle_min INTEGER NOT NULL DEFAULT 15 CHECK (idle_min BETWEEN 0 AND 480),
    since TEXT NOT NULL
) STRICT
;
CREATE TABLE journal (
    no INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    desk TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    key ANY NOT NULL,
    before TEXT,
    after TEXT,
    reason TEXT NOT NULL DEFAULT '',
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT
;
INSERT INTO "journal" VALUES(1,'2025-12-03T04:00:00.000Z','张三','a94f6330','add','cargo',X'018F0000000070008000000000000001',NULL,'{"day":"2025-11-03","direction":"import","mode":"rail","hs_code":"100119","gross_g":64200000,"commodity":"硬粒小麦","category":"agricultural","country":"KZ","trader":"霍尔果斯甲公司","net_g":64000000,"wagon_no":"54550181","declaration_no":"940420251000000010","declaration_item":1,"status":"final","entered_by":"张三","entered_at":"2025-12-03T04:00:00.000Z","revision":1}','',X'C4259ED2CDB5E14EBCB2EBBFA2ED565C65FEF12A89514E374023E04781B77D43');
INSERT INTO "journal" VALUES(2,'2025-12-03T04:00:00.000Z','张三','a94f6330','add','cargo',X'018F0000000070008000000000000002',NULL,'{"day":"2025-10-31","direction":"export","mode":"road","hs_code":"870380","gross_g":1890500,"category":"nev","country":"KZ","value_fen":12345678,"currency":"CNY","quantity_milli":1000,"unit":"vehicle","status":"final","entered_by":"张三","entered_at":"2025-12-03T04:00:00.000Z","revision":1}','',X'47ADD498A1067726685AA9002114424EEA10E934A7F99D84A1F6254D29B5629E');
INSERT INTO "journal" VALUES(3,'2025-12-03T04:00:00.000Z','张三','a94f6330','add','cargo',X'018F0000000070008000000000000003',NULL,'{"day":"2025-11-03","direction":"import","mode":"rail","hs_code":"100119","gross_g":1,"category":"agricultural","country":"KZ","remark":"it''s void; really","status":"final","entered_by":"张三","entered_at":"2025-12-03T04:00:00.000Z","revision":1}','',X'E040793F61BABC07387EBECE7532E0198DEFAF48E1E92939B0FD2517E7270F31');
INSERT INTO "journal" VALUES(4,'2025-12-03T04:00:00.000Z','张三','a94f6330','void','cargo',X'018F0000000070008000000000000003','{"day":"2025-11-03","direction":"import","mode":"rail","hs_code":"100119","gross_g":1,"category":"agricultural","country":"KZ","remark":"it''s void; really","status":"final","entered_by":"张三","entered_at":"2025-12-03T04:00:00.000Z","revision":1}','{"day":"2025-11-03","direction":"import","mode":"rail","hs_code":"100119","gross_g":1,"category":"agricultural","country":"KZ","remark":"it''s void; really","status":"void","entered_by":"张三","entered_at":"2025-12-03T04:00:00.000Z","revision":2}','entered twice',X'5F524D097305073D4BD36F33BAC21F2E6169C80B4378717EE279A48200AD88ED');
INSERT INTO "journal" VALUES(5,'2025-12-03T04:00:00.000Z','张三','a94f6330','edit','cargo',X'018F0000000070008000000000000001','{"day":"2025-11-03","direction":"import","mode":"rail","hs_code":"100119","gross_g":64200000,"commodity":"硬粒小麦","category":"agricultural","country":"KZ","trader":"霍尔果斯甲公司","net_g":64000000,"wagon_no":"54550181","declaration_no":"940420251000000010","declaration_item":1,"status":"final","entered_by":"张三","entered_at":"2025-12-03T04:00:00.000Z","revision":1}','{"day":"2025-11-03","direction":"import","mode":"rail","hs_code":"100119","gross_g":64200500,"commodity":"硬粒小麦","category":"agricultural","country":"KZ","trader":"霍尔果斯甲公司","net_g":64000000,"wagon_no":"54550181","declaration_no":"940420251000000010","declaration_item":1,"status":"final","entered_by":"张三","entered_at":"2025-12-03T04:00:00.000Z","revision":2}','',X'E89A16B041ABB89EF78D5595AD5E99E832DA54F326AB3E1F9E3EF2EDDE215BB9');
INSERT INTO "journal" VALUES(6,'2025-12-03T04:00:00.000Z','张三','a94f6330','close','month','2025-10','"open"','"closed"','',X'A57D45C66D861C7F2E0DD16310B86FBF7C29369A241E2AA99786E78F7E85D177');
CREATE TABLE message (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    source TEXT NOT NULL,
    message_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    train_no TEXT NOT NULL,
    day TEXT NOT NULL,
    sent_s INTEGER NOT NULL,
    act TEXT NOT NULL CHECK (act IN ('new', 'change', 'delete')),
    refers TEXT NOT NULL,
    version INTEGER NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content)),
    status TEXT NOT NULL CHECK (status IN ('final', 'void')),
    entered_by TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT
;
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID
;
INSERT INTO "meta" VALUES('desk','a94f6330');
INSERT INTO "meta" VALUES('journal_head','6:a57d45c66d861c7f2e0dd16310b86fbf7c29369a241e2aa99786e78f7e85d177');
INSERT INTO "meta" VALUES('zone','Asia/Shanghai');
CREATE TABLE meter (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    shows TEXT NOT NULL CHECK (shows IN ('counter', 'daily')),
    place TEXT NOT NULL DEFAULT '',
    capacity_milli INTEGER CHECK (capacity_milli > 0),
    conversion TEXT NOT NULL CHECK (conversion IN ('times', 'by')),
    low_milli INTEGER,
    high_milli INTEGER,
    ended TEXT NOT NULL DEFAULT '',
    direction TEXT NOT NULL DEFAULT '',
    hs_code TEXT NOT NULL DEFAULT '',
    commodity TEXT NOT NULL DEFAULT '',
    category TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    trader TEXT NOT NULL DEFAULT '',
    trader_code TEXT NOT NULL DEFAULT '',
    supervision TEXT NOT NULL DEFAULT '',
    remark TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL CHECK (status IN ('final', 'void')),
    entered_by TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT
;
CREATE TABLE monthly_parts (
    cut TEXT NOT NULL CHECK (cut IN ('chapter', 'trader', 'supervision')),
    month TEXT NOT NULL,
    part TEXT NOT NULL,
    direction TEXT NOT NULL,
    mode TEXT NOT NULL,
    currency TEXT NOT NULL,
    unit TEXT NOT NULL,
    records INTEGER NOT NULL,
    gross_g INTEGER NOT NULL,
    net_g INTEGER NOT NULL,
    value_fen INTEGER NOT NULL,
    quantity_milli INTEGER NOT NULL,
    containers INTEGER NOT NULL,
    PRIMARY KEY (cut, month, part, direction, mode, currency, unit)
) STRICT, WITHOUT ROWID
;
INSERT INTO "monthly_parts" VALUES('chapter','2025-10','87','export','road','CNY','vehicle',1,1890500,0,12345678,1000,0);
INSERT INTO "monthly_parts" VALUES('chapter','2025-11','10','import','rail','','',1,64200500,64000000,0,0,0);
INSERT INTO "monthly_parts" VALUES('supervision','2025-10','','export','road','CNY','vehicle',1,1890500,0,12345678,1000,0);
INSERT INTO "monthly_parts" VALUES('supervision','2025-11','','import','rail','','',1,64200500,64000000,0,0,0);
INSERT INTO "monthly_parts" VALUES('trader','2025-10','','export','road','CNY','vehicle',1,1890500,0,12345678,1000,0);
INSERT INTO "monthly_parts" VALUES('trader','2025-11','霍尔果斯甲公司','import','rail','','',1,64200500,64000000,0,0,0);
CREATE TABLE monthly_totals (
    month TEXT NOT NULL,
    direction TEXT NOT NULL,
    mode TEXT NOT NULL,
    category TEXT NOT NULL,
    country TEXT NOT NULL,
    currency TEXT NOT NULL,
    unit TEXT NOT NULL,
    records INTEGER NOT NULL,
    gross_g INTEGER NOT NULL,
    net_g INTEGER NOT NULL,
    value_fen INTEGER NOT NULL,
    quantity_milli INTEGER NOT NULL, containers INTEGER NOT NULL DEFAULT 0,

    PRIMARY KEY (month, direction, mode, category, country, currency, unit)
) STRICT, WITHOUT ROWID
;
INSERT INTO "monthly_totals" VALUES('2025-10','export','road','nev','KZ','CNY','vehicle',1,1890500,0,12345678,1000,0);
INSERT INTO "monthly_totals" VALUES('2025-11','import','rail','agricultural','KZ','','',1,64200500,64000000,0,0,0);
CREATE TABLE months (
    month TEXT PRIMARY KEY,
    closed_at TEXT NOT NULL,
    closed_by TEXT NOT NULL
) STRICT, WITHOUT ROWID
;
INSERT INTO "months" VALUES('2025-10','2025-12-03T04:00:00.000Z','张三');
CREATE TABLE occasion (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    first TEXT NOT NULL CHECK (first GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    last TEXT NOT NULL CHECK (last >= first),
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    remark TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL CHECK (status IN ('final', 'void')),
    entered_by TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT
;
CREATE TABLE reading (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    meter TEXT NOT NULL,
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    reading_milli INTEGER NOT NULL CHECK (reading_milli >= 0),
    turned_milli INTEGER CHECK (turned_milli > 0),
    old_end_milli INTEGER CHECK (old_end_milli >= 0),
    new_start_milli INTEGER CHECK (new_start_milli >= 0),
    remark TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL CHECK (status IN ('final', 'void')),
    entered_by TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT
;
CREATE TABLE second (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    draw TEXT NOT NULL,
    cargo TEXT NOT NULL,
    place INTEGER NOT NULL CHECK (place >= 1),
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    number INTEGER NOT NULL CHECK (number >= 1),
    drawn_revision INTEGER NOT NULL CHECK (drawn_revision >= 1),
    first_by TEXT NOT NULL,
    found_by TEXT NOT NULL DEFAULT '',
    typed TEXT NOT NULL DEFAULT '',
    stood TEXT NOT NULL DEFAULT '' CHECK ((stood = '') = (typed = '')),
    filled TEXT NOT NULL DEFAULT '',
    keyed_by TEXT NOT NULL DEFAULT '' CHECK ((keyed_by = '') = (typed = '')),
    keyed_at TEXT NOT NULL DEFAULT '',
    settled TEXT NOT NULL DEFAULT '' CHECK (settled = '' OR typed <> ''),
    status TEXT NOT NULL CHECK (status IN ('final', 'void')),
    entered_by TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT
;
CREATE TABLE session (
    secret BLOB PRIMARY KEY CHECK (length(secret) = 32),
    account INTEGER NOT NULL REFERENCES account,
    epoch INTEGER NOT NULL,
    until_s INTEGER NOT NULL
) STRICT, WITHOUT ROWID
;
CREATE TABLE stranger (
    bucket INTEGER PRIMARY KEY CHECK (bucket BETWEEN 0 AND 255),
    failures INTEGER NOT NULL CHECK (failures >= 0),
    locked_until_s INTEGER NOT NULL
) STRICT
;
CREATE TABLE tick (
    month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
    line TEXT NOT NULL,
    found TEXT NOT NULL,
    note TEXT NOT NULL,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    PRIMARY KEY (month, line)
) STRICT, WITHOUT ROWID
;
CREATE TABLE train (
    id INTEGER PRIMARY KEY,
    train_no TEXT NOT NULL,
    day TEXT NOT NULL,
    direction TEXT NOT NULL,
    origin TEXT NOT NULL,
    destination TEXT NOT NULL,
    route TEXT NOT NULL,
    operator TEXT NOT NULL,
    gauge TEXT NOT NULL,
    loaded INTEGER,
    gross_g INTEGER,
    wagons INTEGER,
    cancelled INTEGER NOT NULL,
    announced INTEGER NOT NULL,
    first_s INTEGER,
    last_s INTEGER,
    last_location TEXT NOT NULL,
    last_event TEXT NOT NULL,
    last_event_s INTEGER,
    messages INTEGER NOT NULL,
    heard_s INTEGER NOT NULL,
    UNIQUE (train_no, day)
) STRICT
;
CREATE TABLE train_event (
    train INTEGER NOT NULL REFERENCES train,
    location TEXT NOT NULL,
    event TEXT NOT NULL,
    type TEXT NOT NULL,
    at_s INTEGER NOT NULL,
    message INTEGER NOT NULL REFERENCES message,
    PRIMARY KEY (train, location, event, type)
) STRICT, WITHOUT ROWID
;
CREATE TABLE yardstick (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    meter TEXT NOT NULL,
    sort TEXT NOT NULL CHECK (sort IN ('daily', 'total', 'each')),
    amount_g INTEGER NOT NULL CHECK (amount_g > 0),
    title TEXT NOT NULL,
    source TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL CHECK (status IN ('final', 'void')),
    entered_by TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT
;
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX cargo_day ON cargo (day, uid)
;
CREATE INDEX cargo_declaration ON cargo (declaration_no) WHERE declaration_no <> ''
;
CREATE VIEW cargo_text AS SELECT id, commodity || char(10) || trader || char(10) || trader_code || char(10) || wagon_no
    || char(10) || container_no || char(10) || vehicle_no || char(10) || train_no || char(10) || declaration_no
    || char(10) || hs_code || char(10) || remark AS text FROM cargo;
CREATE INDEX drafts_day ON drafts (day)
;
CREATE INDEX journal_key ON journal (key)
;
CREATE TRIGGER journal_is_append_only_update BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_is_append_only_delete BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER cargo_is_voided_not_deleted BEFORE DELETE ON cargo
BEGIN SELECT RAISE(ABORT, 'records are voided, never deleted'); END;
CREATE VIEW cargo_v AS SELECT
    lower(substr(hex(uid),1,8)||'-'||substr(hex(uid),9,4)||'-'||substr(hex(uid),13,4)||'-'||substr(hex(uid),17,4)||'-'||substr(hex(uid),21,12)) AS uid, day, direction, mode, declaration_no, declaration_item, hs_code, commodity, category,
    country, trader, trader_code, packages, gross_g / 1000.0 AS gross_kg, net_g / 1000.0 AS net_kg,
    value_fen / 100.0 AS value, currency, quantity_milli / 1000.0 AS quantity, unit, container_no, wagon_no, vehicle_no,
    train_no, supervision, remark, status, entered_by, entered_at, revision
FROM cargo
UNION ALL SELECT
    lower(substr(hex(uid),1,8)||'-'||substr(hex(uid),9,4)||'-'||substr(hex(uid),13,4)||'-'||substr(hex(uid),17,4)||'-'||substr(hex(uid),21,12)), day, json_extract(typed, '$.direction'), json_extract(typed, '$.mode'), json_extract(typed, '$.declaration_no'), NULL,
    json_extract(typed, '$.hs_code'), json_extract(typed, '$.commodity'), json_extract(typed, '$.category'), json_extract(typed, '$.country'), json_extract(typed, '$.trader'),
    json_extract(typed, '$.trader_code'), NULL, NULL, NULL, NULL, json_extract(typed, '$.currency'), NULL, json_extract(typed, '$.unit'),
    json_extract(typed, '$.container_no'), json_extract(typed, '$.wagon_no'), json_extract(typed, '$.vehicle_no'), json_extract(typed, '$.train_no'), json_extract(typed, '$.supervision'),
    json_extract(typed, '$.remark'), 'draft', entered_by, entered_at, 0
FROM drafts WHERE uid NOT IN (SELECT uid FROM cargo);
CREATE VIEW daily_totals_v AS SELECT
    day, direction, mode, category, country, currency, unit, records, gross_g / 1000.0 AS gross_kg,
    net_g / 1000.0 AS net_kg, value_fen / 100.0 AS value, quantity_milli / 1000.0 AS quantity
FROM daily_totals;
CREATE UNIQUE INDEX clearance_declaration ON clearance (declaration_no) WHERE declaration_no <> '' AND status = 'final'
;
CREATE INDEX clearance_open ON clearance (arrived_s) WHERE released_s IS NULL AND status = 'final'
;
CREATE INDEX clearance_arrived ON clearance (arrived_s)
;
CREATE INDEX clearance_container ON clearance (container_no) WHERE container_no <> ''
;
CREATE INDEX clearance_wagon ON clearance (wagon_no) WHERE wagon_no <> ''
;
CREATE INDEX clearance_vehicle ON clearance (vehicle_no) WHERE vehicle_no <> ''
;
CREATE INDEX clearance_train ON clearance (train_no) WHERE train_no <> ''
;
CREATE TRIGGER clearance_is_voided_not_deleted BEFORE DELETE ON clearance
BEGIN SELECT RAISE(ABORT, 'records are voided, never deleted'); END;
CREATE VIEW clearance_v AS SELECT
    lower(substr(hex(uid),1,8)||'-'||substr(hex(uid),9,4)||'-'||substr(hex(uid),13,4)||'-'||substr(hex(uid),17,4)||'-'||substr(hex(uid),21,12)) AS uid, declaration_no, direction, mode, lane, category, trader, container_no, wagon_no,
    vehicle_no, train_no,
    strftime('%Y-%m-%dT%H:%M:%SZ', arrived_s, 'unixepoch') AS arrived, strftime('%Y-%m-%dT%H:%M:%SZ', declared_s, 'unixepoch') AS declared, strftime('%Y-%m-%dT%H:%M:%SZ', accepted_s, 'unixepoch') AS accepted, strftime('%Y-%m-%dT%H:%M:%SZ', documents_s, 'unixepoch') AS documents, strftime('%Y-%m-%dT%H:%M:%SZ', inspected_s, 'unixepoch') AS inspected, strftime('%Y-%m-%dT%H:%M:%SZ', duty_paid_s, 'unixepoch') AS duty_paid, strftime('%Y-%m-%dT%H:%M:%SZ', released_s, 'unixepoch') AS released, strftime('%Y-%m-%dT%H:%M:%SZ', departed_s, 'unixepoch') AS departed,
    (released_s - arrived_s) / 3600.0 AS release_h, remark, status, entered_by, entered_at, revision
FROM clearance;
CREATE INDEX message_train ON message (train_no, day)
;
CREATE INDEX message_refers ON message (source, refers) WHERE refers <> ''
;
CREATE TRIGGER message_is_voided_not_deleted BEFORE DELETE ON message
BEGIN SELECT RAISE(ABORT, 'records are voided, never deleted'); END;
CREATE INDEX train_time ON train (last_s)
;
CREATE INDEX train_day ON train (day)
;
CREATE INDEX train_heard ON train (heard_s)
;
CREATE INDEX consist_wagon ON consist (wagon_no) WHERE wagon_no <> ''
;
CREATE INDEX consist_container ON consist (container_no) WHERE container_no <> ''
;
CREATE INDEX cargo_wagon ON cargo (wagon_no) WHERE wagon_no <> ''
;
CREATE INDEX cargo_container ON cargo (container_no) WHERE container_no <> ''
;
CREATE INDEX cargo_train ON cargo (train_no) WHERE train_no <> ''
;
CREATE VIEW trains_v AS SELECT
    train_no, day, direction, origin, destination, route, operator, gauge, loaded, gross_g / 1000.0 AS gross_kg, wagons,
    cancelled, announced, strftime('%Y-%m-%dT%H:%M:%SZ', first_s, 'unixepoch') AS first_at, strftime('%Y-%m-%dT%H:%M:%SZ', last_s, 'unixepoch') AS last_at,
    last_location, last_event, strftime('%Y-%m-%dT%H:%M:%SZ', last_event_s, 'unixepoch') AS last_event_at, messages,
    strftime('%Y-%m-%dT%H:%M:%SZ', heard_s, 'unixepoch') AS heard_at
FROM train;
CREATE VIEW train_events_v AS SELECT
    train.train_no, train.day, train_event.location, train_event.event, train_event.type,
    strftime('%Y-%m-%dT%H:%M:%SZ', train_event.at_s, 'unixepoch') AS at, message.source, message.message_id
FROM train_event JOIN train ON train.id = train_event.train JOIN message ON message.id = train_event.message;
CREATE INDEX occasion_first ON occasion (first)
;
CREATE TRIGGER occasion_is_voided_not_deleted BEFORE DELETE ON occasion
BEGIN SELECT RAISE(ABORT, 'records are voided, never deleted'); END;
CREATE UNIQUE INDEX meter_name ON meter (name) WHERE status = 'final'
;
CREATE UNIQUE INDEX reading_day ON reading (meter, day) WHERE status = 'final'
;
CREATE INDEX reading_of_day ON reading (day)
;
CREATE UNIQUE INDEX factor_day ON factor (meter, day) WHERE status = 'final'
;
CREATE TRIGGER meter_is_voided_not_deleted BEFORE DELETE ON meter
BEGIN SELECT RAISE(ABORT, 'records are voided, never deleted'); END;
CREATE TRIGGER reading_is_voided_not_deleted BEFORE DELETE ON reading
BEGIN SELECT RAISE(ABORT, 'records are voided, never deleted'); END;
CREATE TRIGGER factor_is_voided_not_deleted BEFORE DELETE ON factor
BEGIN SELECT RAISE(ABORT, 'records are voided, never deleted'); END;
CREATE TRIGGER yardstick_is_voided_not_deleted BEFORE DELETE ON yardstick
BEGIN SELECT RAISE(ABORT, 'records are voided, never deleted'); END;
CREATE VIEW readings_v AS SELECT
    lower(substr(hex(reading.uid),1,8)||'-'||substr(hex(reading.uid),9,4)||'-'||substr(hex(reading.uid),13,4)||'-'||substr(hex(reading.uid),17,4)||'-'||substr(hex(reading.uid),21,12)) AS uid, meter.name AS meter, meter.place, reading.day,
    reading.reading_milli / 1000.0 AS reading, meter.unit, reading.turned_milli / 1000.0 AS turned,
    reading.old_end_milli / 1000.0 AS old_end, reading.new_start_milli / 1000.0 AS new_start,
    cargo.quantity_milli / 1000.0 AS quantity, cargo.gross_g / 1000.0 AS gross_kg, reading.remark, reading.status,
    reading.entered_by, reading.entered_at, reading.revision
FROM reading JOIN meter ON lower(substr(hex(meter.uid),1,8)||'-'||substr(hex(meter.uid),9,4)||'-'||substr(hex(meter.uid),13,4)||'-'||substr(hex(meter.uid),17,4)||'-'||substr(hex(meter.uid),21,12)) = reading.meter
LEFT JOIN cargo ON cargo.uid = reading.uid AND cargo.status = 'final';
CREATE UNIQUE INDEX second_place ON second (draw, place)
;
CREATE UNIQUE INDEX second_once ON second (draw, cargo)
;
CREATE INDEX second_day ON second (day)
;
CREATE TRIGGER draw_is_voided_not_deleted BEFORE DELETE ON draw
BEGIN SELECT RAISE(ABORT, 'records are voided, never deleted'); END;
CREATE TRIGGER second_is_voided_not_deleted BEFORE DELETE ON second
BEGIN SELECT RAISE(ABORT, 'records are voided, never deleted'); END;
CREATE TRIGGER second_entry_stays BEFORE UPDATE ON second
BEGIN SELECT RAISE(ABORT, 'a second entry is never changed') WHERE OLD.typed <> ''
    AND (OLD.typed, OLD.stood, OLD.filled, OLD.keyed_by, OLD.keyed_at)
    IS NOT (NEW.typed, NEW.stood, NEW.filled, NEW.keyed_by, NEW.keyed_at); END;
CREATE VIRTUAL TABLE cargo_search USING fts5(
    text, content='cargo_text', content_rowid='id', tokenize='trigram', detail='none', columnsize=0
);
INSERT INTO cargo_search (cargo_search) VALUES ('rebuild');
COMMIT;
PRAGMA application_id = 1215263303;
