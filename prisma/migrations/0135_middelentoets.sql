-- The means test of a request: the facts about each person in the household, and what the law makes of them. Each version
-- stays; a proposal computes from the newest. Nobody is named in it, only in which capacity.
CREATE TABLE middelentoets (
  aanvraag_id uuid NOT NULL REFERENCES aanvraag(id),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  volgnr int NOT NULL CHECK (volgnr > 0),
  feiten jsonb NOT NULL,
  gebruiker_id uuid NOT NULL REFERENCES gebruiker(id),
  op timestamptz NOT NULL,
  PRIMARY KEY (aanvraag_id, volgnr)
);
CREATE INDEX middelentoets_dossier ON middelentoets (dossier_id);
CREATE TRIGGER middelentoets_vast BEFORE UPDATE OR DELETE ON middelentoets FOR EACH ROW EXECUTE FUNCTION weiger_wijziging();
SELECT scherm_af('middelentoets');
GRANT SELECT, INSERT ON middelentoets TO besluitpad_app;
