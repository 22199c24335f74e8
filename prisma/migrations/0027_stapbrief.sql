-- The frozen facts of a letter about a step of a procedure (a hearing, a list of papers, a notice): the act that plans the
-- letter writes them once, the engine draws the letter up from them. What was planned is never changed.
CREATE TABLE stapbrief (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  procedure_id uuid NOT NULL REFERENCES procedure(id),
  soort text NOT NULL,
  velden jsonb NOT NULL,
  kanaal text CHECK (kanaal IN ('AANGETEKEND', 'AFGIFTE_ONTVANGSTBEWIJS', 'GEWONE_BRIEF')),   -- null: the way of its kind
  briefdatum date NOT NULL,
  gemaakt_op timestamptz NOT NULL
);
CREATE INDEX stapbrief_procedure ON stapbrief (procedure_id);
CREATE INDEX stapbrief_dossier ON stapbrief (dossier_id);
CREATE TRIGGER stapbrief_vast BEFORE UPDATE OR DELETE ON stapbrief FOR EACH ROW EXECUTE FUNCTION weiger_wijziging();

ALTER TABLE stapbrief ENABLE ROW LEVEL SECURITY;
CREATE POLICY per_dossier ON stapbrief USING (mag_dossier(dossier_id)) WITH CHECK (mag_dossier(dossier_id));
GRANT SELECT, INSERT ON stapbrief TO besluitpad_app;
