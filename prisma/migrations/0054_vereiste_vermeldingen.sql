-- Some mentions are compulsory only because of what this very letter holds (a recovery, an amount, a right to be heard).
-- The table per kind cannot know them, so each letter keeps what it must carry, and its release is held to both.
ALTER TABLE brief ADD COLUMN vereist text[] NOT NULL DEFAULT '{}';

CREATE FUNCTION ontbrekende_vermeldingen(brief uuid, soort text, vereist text[]) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT string_agg(eis.code, ', ' ORDER BY eis.code) FROM (
    SELECT v.code FROM verplichte_vermelding v WHERE v.soort = ontbrekende_vermeldingen.soort
    UNION SELECT unnest(ontbrekende_vermeldingen.vereist)) eis
  WHERE NOT EXISTS (SELECT 1 FROM brief_vermelding b WHERE b.brief_id = ontbrekende_vermeldingen.brief AND b.code = eis.code) $$;
REVOKE EXECUTE ON FUNCTION ontbrekende_vermeldingen(uuid, text, text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ontbrekende_vermeldingen(uuid, text, text[]) TO besluitpad_app;

-- as in 0046, and the letter's own list counts too
CREATE OR REPLACE FUNCTION bewaak_brief() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ontbreekt text;
  vast brief%ROWTYPE;
BEGIN
  IF TG_OP = 'DELETE' THEN RAISE EXCEPTION 'Een brief wordt niet verwijderd.' USING ERRCODE = 'BP001'; END IF;
  IF TG_OP = 'INSERT' THEN
    IF NEW.status <> 'ontwerp' THEN RAISE EXCEPTION 'Een brief begint als ontwerp.' USING ERRCODE = 'BP002'; END IF;
    RETURN NEW;
  END IF;
  vast := NEW;
  vast.status := OLD.status;
  vast.vrijgegeven_op := OLD.vrijgegeven_op;
  IF vast IS DISTINCT FROM OLD THEN
    RAISE EXCEPTION 'Een brief verandert niet. Maak een nieuwe versie met een reden.' USING ERRCODE = 'BP002';
  END IF;
  IF OLD.status <> 'ontwerp' AND NEW.status <> OLD.status AND NOT (OLD.status = 'vrijgegeven' AND NEW.status IN ('vervangen', 'vervallen')
    AND NOT EXISTS (SELECT 1 FROM verzending v WHERE v.brief_id = OLD.id AND v.status <> 'te_verzenden')) THEN
    RAISE EXCEPTION 'Deze brief is al % en verandert niet meer.', OLD.status USING ERRCODE = 'BP002';
  END IF;
  IF NEW.status = 'vrijgegeven' THEN
    ontbreekt := ontbrekende_vermeldingen(NEW.id, NEW.soort, NEW.vereist);
    IF ontbreekt IS NOT NULL THEN
      RAISE EXCEPTION 'De brief kan niet vertrekken: verplichte vermelding % ontbreekt.', ontbreekt USING ERRCODE = 'BP004';
    END IF;
  END IF;
  RETURN NEW;
END $$;
DROP TRIGGER brief_bewaakt ON brief;
CREATE TRIGGER brief_bewaakt BEFORE INSERT OR UPDATE OR DELETE ON brief FOR EACH ROW EXECUTE FUNCTION bewaak_brief();

CREATE OR REPLACE VIEW inv_05_brief_met_alle_vermeldingen AS
  SELECT b.id, 'vrijgegeven brief zonder ' || ontbrekende_vermeldingen(b.id, b.soort, b.vereist) AS fout FROM brief b
    WHERE b.status = 'vrijgegeven' AND ontbrekende_vermeldingen(b.id, b.soort, b.vereist) IS NOT NULL
  UNION ALL
  SELECT k.id, 'beroepstermijn zonder bewijs' FROM klok k WHERE k.soort = 'CLK-12'
    AND NOT EXISTS (SELECT 1 FROM verzending z WHERE z.brief_id = k.onderwerp_id AND z.status = 'bewezen');
