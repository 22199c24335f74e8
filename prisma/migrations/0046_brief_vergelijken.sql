-- Whether anything but its status changes in a letter is compared as it is stored: both files written out as JSON, twice,
-- took most of the time of releasing one.
CREATE OR REPLACE FUNCTION bewaak_brief() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ontbreekt text;
  vast brief%ROWTYPE;
BEGIN
  IF TG_OP = 'DELETE' THEN RAISE EXCEPTION 'Een brief wordt niet verwijderd.' USING ERRCODE = 'BP001'; END IF;
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
    SELECT string_agg(v.code, ', ' ORDER BY v.code) INTO ontbreekt FROM verplichte_vermelding v
      WHERE v.soort = NEW.soort AND NOT EXISTS (SELECT 1 FROM brief_vermelding b WHERE b.brief_id = NEW.id AND b.code = v.code);
    IF ontbreekt IS NOT NULL THEN
      RAISE EXCEPTION 'De brief kan niet vertrekken: verplichte vermelding % ontbreekt.', ontbreekt USING ERRCODE = 'BP004';
    END IF;
  END IF;
  RETURN NEW;
END $$;
