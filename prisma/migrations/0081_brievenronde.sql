-- The letters of one meeting go through print, signature, sending and proof together. How far they are is told by the
-- letters, their signatures, sendings and effects themselves; all that is kept beside them is whether they rest, since
-- when, by whom and why.
CREATE TABLE brievenronde (
  zitting_id uuid PRIMARY KEY REFERENCES zitting(id),
  gepauzeerd_op timestamptz,
  gepauzeerd_door uuid REFERENCES gebruiker(id),
  reden text,
  rev int NOT NULL DEFAULT 1,
  CHECK ((gepauzeerd_op IS NULL) = (gepauzeerd_door IS NULL) AND (gepauzeerd_op IS NULL) = (reden IS NULL))
);
ALTER TABLE brievenronde ENABLE ROW LEVEL SECURITY;
CREATE POLICY binnen ON brievenronde USING ((SELECT is_binnen()));
GRANT SELECT, INSERT, UPDATE ON brievenronde TO besluitpad_app;

CREATE INDEX besluit_zitting ON besluit (zitting_id);

CREATE FUNCTION brieven_rusten(welke uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT EXISTS (SELECT 1 FROM procedure p JOIN besluit b ON b.id = p.onderwerp_id JOIN brievenronde r ON r.zitting_id = b.zitting_id
    WHERE p.id = welke AND p.soort = 'besluit' AND r.gepauzeerd_op IS NOT NULL) $$;
GRANT EXECUTE ON FUNCTION brieven_rusten(uuid) TO besluitpad_app;

-- While they rest no letter of the meeting is released and none leaves, whoever asks the database for it. What a person
-- saw happen (a letter handed over, a proof) may still be noted.
CREATE FUNCTION bewaak_brievenronde() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF brieven_rusten((SELECT b.procedure_id FROM brief b WHERE b.id = CASE TG_TABLE_NAME WHEN 'brief' THEN (to_jsonb(NEW) ->> 'id')::uuid
    ELSE (to_jsonb(NEW) ->> 'brief_id')::uuid END)) THEN
    RAISE EXCEPTION 'De brieven van deze zitting zijn gepauzeerd: er vertrekt er geen voor u ze hervat.' USING ERRCODE = 'BP002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER brief_rust BEFORE UPDATE OF status ON brief FOR EACH ROW
  WHEN (NEW.status = 'vrijgegeven' AND OLD.status <> 'vrijgegeven') EXECUTE FUNCTION bewaak_brievenronde();
CREATE TRIGGER verzending_rust BEFORE UPDATE OF status ON verzending FOR EACH ROW
  WHEN (OLD.status = 'te_verzenden' AND NEW.status IN ('geexporteerd', 'zonder_bewijs')) EXECUTE FUNCTION bewaak_brievenronde();
