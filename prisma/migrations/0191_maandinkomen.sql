-- Where a decision says that the income varies, each month is what the means test gives with the income of that month: noted by
-- the worker, never changed, and the newest note of a month counts.
CREATE TABLE maandinkomen (
  opvolging_id uuid NOT NULL REFERENCES opvolging(id),
  maand text NOT NULL CHECK (maand ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  volgnr int NOT NULL,
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  middelen jsonb NOT NULL,
  bedrag_cent int NOT NULL CHECK (bedrag_cent >= 0),   -- what the whole month comes to
  stappen jsonb NOT NULL,
  gebruiker_id uuid NOT NULL REFERENCES gebruiker(id),
  op timestamptz NOT NULL,
  PRIMARY KEY (opvolging_id, maand, volgnr)
);
CREATE TRIGGER maandinkomen_vast BEFORE UPDATE OR DELETE ON maandinkomen FOR EACH ROW EXECUTE FUNCTION weiger_wijziging();
SELECT scherm_af('maandinkomen');
GRANT SELECT, INSERT ON maandinkomen TO besluitpad_app;
