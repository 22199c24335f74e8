-- A decision never changes, but the wording of its letter may still have to: the committee decided otherwise than proposed, or
-- whoever read the letter sent it back. Each wording is a version of its own beside the decision; the newest is printed.
CREATE TABLE besluit_brieftekst (
  besluit_id uuid NOT NULL REFERENCES besluit(id),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  volgnr int NOT NULL CHECK (volgnr > 0),
  soort text NOT NULL,
  velden jsonb NOT NULL,
  reden text NOT NULL,
  gebruiker_id uuid NOT NULL REFERENCES gebruiker(id),
  op timestamptz NOT NULL,
  PRIMARY KEY (besluit_id, volgnr)
);
CREATE INDEX besluit_brieftekst_dossier ON besluit_brieftekst (dossier_id);
CREATE TRIGGER besluit_brieftekst_vast BEFORE UPDATE OR DELETE ON besluit_brieftekst FOR EACH ROW EXECUTE FUNCTION weiger_wijziging();
SELECT scherm_af('besluit_brieftekst');
GRANT SELECT, INSERT ON besluit_brieftekst TO besluitpad_app;
