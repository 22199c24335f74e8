-- What was wrong, and where putting it right went: as a next version of the text where nobody's rights change, else as a
-- request of its own on which the committee decides anew. Nothing wrote this table before.
ALTER TABLE besluit_verbetering
  ADD COLUMN deel text NOT NULL,
  ADD COLUMN rechten boolean NOT NULL,
  ADD COLUMN aanvraag_id uuid REFERENCES aanvraag(id),
  ADD CHECK (rechten = (aanvraag_id IS NOT NULL)),
  ADD CHECK (fout <> juist);
CREATE INDEX besluit_verbetering_dossier ON besluit_verbetering (dossier_id);
CREATE UNIQUE INDEX besluit_verbetering_aanvraag ON besluit_verbetering (aanvraag_id);
