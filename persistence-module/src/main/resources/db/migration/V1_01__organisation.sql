-- The organisation register (SOR) by generations: an import writes a new one beside the old, one row switches.
-- Sequences start with 20: EclipseLink takes what a sequence gives as the last of twenty numbers, and refuses those below 1.

CREATE SEQUENCE organisation_generation_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE organisation_generation (
    id         BIGINT       NOT NULL PRIMARY KEY,
    created_at TIMESTAMP    NOT NULL,
    as_of      DATE         NOT NULL,
    units      INT          NOT NULL
);

-- One row. Which generation counts, and how often the register changed: nodes compare it with what they hold.
CREATE TABLE organisation_switch (
    id         INT          NOT NULL PRIMARY KEY,
    generation BIGINT,
    previous   BIGINT,
    revision   BIGINT       NOT NULL,
    CONSTRAINT organisation_switch_one CHECK (id = 1),
    CONSTRAINT organisation_switch_generation FOREIGN KEY (generation) REFERENCES organisation_generation (id)
);
INSERT INTO organisation_switch (id, generation, previous, revision) VALUES (1, NULL, NULL, 0);

-- No foreign key from unit to generation: units are written and pruned in batches of their own.
CREATE TABLE organisation_unit (
    generation   BIGINT       NOT NULL,
    code         BIGINT       NOT NULL,
    name         VARCHAR(200) NOT NULL,
    kind         VARCHAR(200) NOT NULL,
    parent_code  BIGINT,
    depth        INT          NOT NULL,
    ancestor_1   BIGINT       NOT NULL,
    ancestor_2   BIGINT,
    ancestor_3   BIGINT,
    ancestor_4   BIGINT,
    ancestor_5   BIGINT,
    ancestor_6   BIGINT,
    ancestor_7   BIGINT,
    ancestor_8   BIGINT,
    owner_kind   VARCHAR(10)  NOT NULL,
    region       VARCHAR(200),
    municipality VARCHAR(200),
    cvr          VARCHAR(200),
    town         VARCHAR(200),
    first_from   DATE         NOT NULL,
    valid_from   DATE         NOT NULL,
    valid_to     DATE,
    PRIMARY KEY (generation, code),
    CONSTRAINT organisation_unit_depth CHECK (depth BETWEEN 1 AND 8)
);
CREATE INDEX organisation_unit_parent ON organisation_unit (generation, parent_code);

-- Which unit took over from which; outlives the generations.
CREATE TABLE organisation_successor (
    code      BIGINT       NOT NULL PRIMARY KEY,
    successor BIGINT       NOT NULL,
    named_at  TIMESTAMP    NOT NULL,
    named_by  VARCHAR(200) NOT NULL
);

CREATE SEQUENCE organisation_import_seq START WITH 20 INCREMENT BY 20;
CREATE TABLE organisation_import (
    id           BIGINT       NOT NULL PRIMARY KEY,
    file_name    VARCHAR(200) NOT NULL,
    started_at   TIMESTAMP    NOT NULL,
    started_by   VARCHAR(200) NOT NULL,
    finished_at  TIMESTAMP,
    outcome      VARCHAR(20)  NOT NULL,
    phase        VARCHAR(20)  NOT NULL,
    rows_read    INT          NOT NULL,
    rows_refused INT          NOT NULL,
    to_write     INT          NOT NULL,
    written      INT          NOT NULL,
    active_units INT          NOT NULL,
    closing      INT          NOT NULL,
    moved        INT          NOT NULL,
    fault        VARCHAR(40),
    fault_detail VARCHAR(200),
    generation   BIGINT
);
CREATE INDEX organisation_import_recent ON organisation_import (started_at DESC, id DESC);

CREATE TABLE organisation_refused (
    import_id   BIGINT       NOT NULL,
    line        INT          NOT NULL,
    reason      VARCHAR(40)  NOT NULL,
    cause_line  INT          NOT NULL,
    code        VARCHAR(200) NOT NULL,
    name        VARCHAR(200) NOT NULL,
    PRIMARY KEY (import_id, line),
    CONSTRAINT organisation_refused_import FOREIGN KEY (import_id) REFERENCES organisation_import (id)
);

-- One row. Whose turn it is to import, and when it last gave a sign of life: one import at a time, over all nodes.
CREATE TABLE organisation_turn (
    id        INT          NOT NULL PRIMARY KEY,
    import_id BIGINT,
    alive_at  TIMESTAMP,
    CONSTRAINT organisation_turn_one CHECK (id = 1)
);
INSERT INTO organisation_turn (id, import_id, alive_at) VALUES (1, NULL, NULL);
