-- Carrying a new scale or a new rule through running aid: planned (a dry run that only reports), started, paused, resumed.
ALTER TABLE procedure DROP CONSTRAINT procedure_soort_check,
  ADD CONSTRAINT procedure_soort_check CHECK (soort IN ('aanvraag', 'besluit', 'dringend', 'zitting', 'opvolging', 'beroep', 'regimemigratie'));

CREATE TABLE regimemigratie (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  soort text NOT NULL CHECK (soort IN ('barema', 'regime')),
  vanaf date NOT NULL,              -- first day of the scale or of the rule
  status text NOT NULL DEFAULT 'droogloop' CHECK (status IN ('droogloop', 'nagekeken', 'wacht', 'loopt', 'gepauzeerd', 'klaar')),
  gepland_door uuid NOT NULL REFERENCES gebruiker(id),
  gepland_op timestamptz NOT NULL,
  gestart_door uuid REFERENCES gebruiker(id),
  gestart_op timestamptz,
  klaar_op timestamptz,
  -- how many files per outcome: what an administrator may know, who sees no file
  droog_tellingen jsonb NOT NULL DEFAULT '{}',
  tellingen jsonb NOT NULL DEFAULT '{}',
  rev int NOT NULL DEFAULT 1,
  CHECK (status IN ('droogloop', 'nagekeken') OR gestart_op IS NOT NULL),
  CHECK (status <> 'klaar' OR klaar_op IS NOT NULL)
);
-- A scale or a rule is carried through once.
CREATE UNIQUE INDEX regimemigratie_een ON regimemigratie (soort, vanaf);
ALTER TABLE regimemigratie ENABLE ROW LEVEL SECURITY;
CREATE POLICY lezen ON regimemigratie FOR SELECT USING (is_binnen());
CREATE POLICY plannen ON regimemigratie FOR INSERT WITH CHECK (is_binnen() AND heeft_rol('beheerder'));
CREATE POLICY verder ON regimemigratie FOR UPDATE USING (is_motor() OR (is_binnen() AND heeft_rol('beheerder')));
GRANT SELECT, INSERT ON regimemigratie TO besluitpad_app;
GRANT UPDATE (status, gestart_door, gestart_op, klaar_op, droog_tellingen, tellingen, rev) ON regimemigratie TO besluitpad_app;

-- The report: what the dry run saw of a file, and what was done to it. Each once.
CREATE TABLE regimemigratie_regel (
  migratie_id uuid NOT NULL REFERENCES regimemigratie(id),
  opvolging_id uuid NOT NULL REFERENCES opvolging(id),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  droog boolean NOT NULL,
  uitkomst text NOT NULL CHECK (uitkomst IN ('aangepast', 'ongewijzigd', 'nakijken', 'herzien')),
  oud_cent int,
  nieuw_cent int,
  betalingen int NOT NULL DEFAULT 0,
  formulieren int NOT NULL DEFAULT 0,
  op timestamptz NOT NULL,
  PRIMARY KEY (migratie_id, opvolging_id, droog),
  CHECK (uitkomst <> 'aangepast' OR (oud_cent IS NOT NULL AND nieuw_cent IS NOT NULL AND oud_cent <> nieuw_cent))
);
CREATE INDEX regimemigratie_regel_opvolging ON regimemigratie_regel (opvolging_id);
CREATE TRIGGER regimemigratie_regel_vast BEFORE UPDATE OR DELETE ON regimemigratie_regel FOR EACH ROW EXECUTE FUNCTION weiger_wijziging();
ALTER TABLE regimemigratie_regel ENABLE ROW LEVEL SECURITY;
CREATE POLICY per_dossier ON regimemigratie_regel USING (mag_dossier(dossier_id)) WITH CHECK (mag_dossier(dossier_id));
GRANT SELECT, INSERT ON regimemigratie_regel TO besluitpad_app;
