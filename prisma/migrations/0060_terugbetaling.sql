-- What a client paid back of a claim, as it came in. Added, never changed; together with what the committee waived it is
-- never more than the claim.
CREATE TABLE terugbetaling (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  terugvordering_id uuid NOT NULL REFERENCES terugvordering(id),
  bedrag_cent int NOT NULL CHECK (bedrag_cent > 0),
  ontvangen_op date NOT NULL,
  genoteerd_door uuid NOT NULL REFERENCES gebruiker(id),
  genoteerd_op timestamptz NOT NULL
);
CREATE INDEX terugbetaling_terugvordering ON terugbetaling (terugvordering_id);
CREATE INDEX terugbetaling_dossier ON terugbetaling (dossier_id);
CREATE TRIGGER terugbetaling_vast BEFORE UPDATE OR DELETE ON terugbetaling FOR EACH ROW EXECUTE FUNCTION weiger_wijziging();
ALTER TABLE terugbetaling ENABLE ROW LEVEL SECURITY;
CREATE POLICY per_dossier ON terugbetaling USING (mag_dossier(dossier_id)) WITH CHECK (mag_dossier(dossier_id));
GRANT SELECT, INSERT ON terugbetaling TO besluitpad_app;

CREATE FUNCTION bewaak_terugbetaling() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  schuld int;
  eraf int;
BEGIN
  SELECT bedrag_cent INTO schuld FROM terugvordering WHERE id = NEW.terugvordering_id AND dossier_id = NEW.dossier_id FOR UPDATE;
  IF schuld IS NULL THEN RAISE EXCEPTION 'Deze terugvordering staat niet in dit dossier.' USING ERRCODE = 'BP007'; END IF;
  SELECT coalesce((SELECT sum(bedrag_cent) FROM terugbetaling WHERE terugvordering_id = NEW.terugvordering_id), 0)
    + coalesce((SELECT sum(bedrag_cent) FROM besluitlijn WHERE dossier_id = NEW.dossier_id AND besluit = 'AFZIEN_TERUGVORDERING'
        AND gegevens -> 'invoer' ->> 'terugvordering' = NEW.terugvordering_id::text), 0) INTO eraf;
  IF eraf + NEW.bedrag_cent > schuld THEN
    RAISE EXCEPTION 'Er komt meer terug dan er nog te betalen blijft.' USING ERRCODE = 'BP007';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER terugbetaling_bewaakt BEFORE INSERT ON terugbetaling FOR EACH ROW EXECUTE FUNCTION bewaak_terugbetaling();
