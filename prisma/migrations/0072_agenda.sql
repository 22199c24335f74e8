-- The agenda before it leaves: the order the secretary wants, versions that are kept, who fixed it, and what changed.

-- Rules for the order within a group; the first that tells two items apart counts. One row for the OCMW.
CREATE TABLE agenda_orde (
  id int PRIMARY KEY DEFAULT 1 CHECK (id = 1),
  regels text[] NOT NULL CHECK (cardinality(regels) BETWEEN 1 AND 4 AND regels <@ ARRAY['klok', 'soort', 'werker', 'dossiernummer']),
  rev int NOT NULL DEFAULT 1
);
INSERT INTO agenda_orde (regels) VALUES ('{klok}');

-- What each revision of a meeting changed, so that who was second can read it. No names of clients.
CREATE TABLE zitting_wijziging (
  zitting_id uuid NOT NULL REFERENCES zitting(id),
  rev int NOT NULL,
  wat text NOT NULL,
  door uuid NOT NULL REFERENCES gebruiker(id),
  op timestamptz NOT NULL,
  PRIMARY KEY (zitting_id, rev)
);

-- Version 1 is shown as A. Each is kept as it was.
CREATE TABLE agendaversie (
  zitting_id uuid NOT NULL REFERENCES zitting(id),
  nr int NOT NULL CHECK (nr > 0),
  aanleiding text NOT NULL CHECK (aanleiding IN ('opgemaakt', 'vastgesteld', 'verzonden')),
  door uuid NOT NULL REFERENCES gebruiker(id),
  op timestamptz NOT NULL,
  PRIMARY KEY (zitting_id, nr)
);
CREATE TABLE agendaversie_punt (
  zitting_id uuid NOT NULL,
  nr int NOT NULL,
  agendapunt_id uuid NOT NULL REFERENCES agendapunt(id),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  volgnr int NOT NULL,
  groep text NOT NULL,
  titel text NOT NULL,
  voorstel_id uuid REFERENCES voorstel(id),
  besluit_id uuid,
  aanvraag_id uuid REFERENCES aanvraag(id),
  PRIMARY KEY (zitting_id, nr, agendapunt_id),
  FOREIGN KEY (zitting_id, nr) REFERENCES agendaversie(zitting_id, nr)
);

-- The chair fixes the agenda in one act before it leaves (R-COM-04): this version, and no other.
ALTER TABLE zitting ADD COLUMN vastgesteld_op timestamptz, ADD COLUMN vastgesteld_door uuid REFERENCES gebruiker(id),
  ADD COLUMN vastgestelde_versie int,
  ADD CONSTRAINT vaststelling_volledig CHECK (num_nonnulls(vastgesteld_op, vastgesteld_door, vastgestelde_versie) IN (0, 3)),
  ADD CONSTRAINT vastgestelde_versie_bestaat FOREIGN KEY (id, vastgestelde_versie) REFERENCES agendaversie(zitting_id, nr);

-- A check of the house that the secretary set aside for one draft, with the reason. Never a check of the law.
CREATE TABLE toetsafwijking (
  voorstel_id uuid NOT NULL REFERENCES voorstel(id),
  code text NOT NULL CHECK (code IN ('lijnen', 'hoorrecht')),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  reden text NOT NULL CHECK (length(trim(reden)) >= 3),
  door uuid NOT NULL REFERENCES gebruiker(id),
  op timestamptz NOT NULL,
  PRIMARY KEY (voorstel_id, code)
);

SELECT scherm_af('agendaversie_punt');
SELECT scherm_af('toetsafwijking');
ALTER TABLE agenda_orde ENABLE ROW LEVEL SECURITY;
ALTER TABLE zitting_wijziging ENABLE ROW LEVEL SECURITY;
ALTER TABLE agendaversie ENABLE ROW LEVEL SECURITY;
CREATE POLICY binnen ON agenda_orde USING ((SELECT is_binnen()));
CREATE POLICY binnen ON zitting_wijziging USING ((SELECT is_binnen()));
CREATE POLICY binnen ON agendaversie USING ((SELECT is_binnen()));
GRANT SELECT, UPDATE ON agenda_orde TO besluitpad_app;
GRANT SELECT, INSERT, UPDATE ON zitting_wijziging TO besluitpad_app;
GRANT SELECT, INSERT ON agendaversie, agendaversie_punt, toetsafwijking TO besluitpad_app;
