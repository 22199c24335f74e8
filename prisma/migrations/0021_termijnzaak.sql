-- A matter of the service itself with one term: a question for information, a request for access, a data leak, an
-- inspection report. The klokronde warns; no workflow of its own is ever started for it.
-- `soort` is the kind of workflow that drives a procedure; what runs without one has none, and says so beside it.
ALTER TABLE procedure ALTER COLUMN soort DROP NOT NULL,
  ADD COLUMN zonder_workflow text CHECK (zonder_workflow IN ('termijnzaak')),
  ADD CONSTRAINT procedure_met_of_zonder_workflow CHECK (num_nonnulls(soort, zonder_workflow) = 1),
  ADD CONSTRAINT procedure_zonder_workflow_een UNIQUE (zonder_workflow, onderwerp_id);

CREATE TABLE termijnzaak (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  dossier_id uuid REFERENCES dossier(id),   -- empty: about no file, or about many
  soort text NOT NULL CHECK (soort IN ('uitleg', 'inzage', 'datalek', 'inspectie')),
  omschrijving text NOT NULL,
  begint_op timestamptz NOT NULL,           -- received; for a leak the hour at which it was found
  uiterlijk date NOT NULL,
  uiterlijk_op timestamptz,                 -- a leak: the hour itself
  geregistreerd_op timestamptz NOT NULL,
  gesloten_op timestamptz,                  -- when it was answered or reported, not when that was noted
  reden text,
  te_laat boolean NOT NULL DEFAULT false,
  rev int NOT NULL DEFAULT 1,
  CHECK ((gesloten_op IS NULL) = (reden IS NULL)),
  CHECK ((soort = 'datalek') = (uiterlijk_op IS NOT NULL)),
  CHECK (gesloten_op IS NULL OR gesloten_op >= begint_op)
);
CREATE INDEX termijnzaak_open ON termijnzaak (uiterlijk) WHERE gesloten_op IS NULL;
CREATE INDEX termijnzaak_dossier ON termijnzaak (dossier_id);

ALTER TABLE termijnzaak ENABLE ROW LEVEL SECURITY;
CREATE POLICY per_dossier ON termijnzaak USING (mag_dossier(dossier_id)) WITH CHECK (mag_dossier(dossier_id));
GRANT SELECT, INSERT, UPDATE ON termijnzaak TO besluitpad_app;

-- Open, somebody must be warned; and nothing may ask the engine for a workflow that does not exist.
CREATE VIEW inv_21_termijnzaak_loopt_in_de_klokronde AS
  SELECT t.id, 'termijnzaak zonder procedure in dezelfde stand' AS fout FROM termijnzaak t
    WHERE NOT EXISTS (SELECT 1 FROM procedure p WHERE p.zonder_workflow = 'termijnzaak' AND p.onderwerp_id = t.id
      AND (p.gesloten_op IS NULL) = (t.gesloten_op IS NULL))
  UNION ALL
  SELECT p.id, 'termijnzaak wekt de motor' FROM procedure p
    WHERE p.zonder_workflow = 'termijnzaak' AND (p.achter_sinds IS NOT NULL OR EXISTS (SELECT 1 FROM outbox o WHERE o.procedure_id = p.id));
GRANT SELECT ON inv_21_termijnzaak_loopt_in_de_klokronde TO besluitpad_app;
