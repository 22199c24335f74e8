-- What ends a file from outside. After the client's death nothing more leaves for him or is paid to him by itself: what
-- was intended, drawn up or due lapses, and the database refuses what would still go.
ALTER TABLE dossier
  ADD COLUMN overleden_op date,
  ADD COLUMN nabestaande jsonb,          -- name and address lines of the next of kin who is written to
  ADD CONSTRAINT nabestaande_na_overlijden CHECK (nabestaande IS NULL OR overleden_op IS NOT NULL);

ALTER TABLE effect DROP CONSTRAINT effect_status_check,
  ADD CONSTRAINT effect_status_check CHECK (status IN ('voorgenomen', 'bezig', 'gedaan', 'onzeker', 'mislukt', 'vervallen'));
ALTER TABLE betaling DROP CONSTRAINT betaling_status_check,
  ADD CONSTRAINT betaling_status_check CHECK (status IN ('te_geven', 'vrijgegeven', 'opdracht', 'betaald', 'mislukt', 'vervallen'));
ALTER TABLE brief DROP CONSTRAINT brief_status_check,
  ADD CONSTRAINT brief_status_check CHECK (status IN ('ontwerp', 'vrijgegeven', 'vervangen', 'vervallen'));

-- as in 0012, and a letter that did not leave yet may lapse
CREATE OR REPLACE FUNCTION bewaak_brief() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE ontbreekt text;
BEGIN
  IF TG_OP = 'DELETE' THEN RAISE EXCEPTION 'Een brief wordt niet verwijderd.' USING ERRCODE = 'BP001'; END IF;
  IF to_jsonb(NEW) - 'status' - 'vrijgegeven_op' <> to_jsonb(OLD) - 'status' - 'vrijgegeven_op' THEN
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

-- The last wall: whatever an act forgets, no letter leaves for a client who died. The next of kin is written to.
CREATE FUNCTION bewaak_verzending_na_overlijden() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.status IN ('bewezen', 'teruggekeerd', 'zonder_bewijs') AND OLD.status <> 'te_verzenden' THEN RETURN NEW; END IF;
  IF EXISTS (SELECT 1 FROM dossier d WHERE d.id = NEW.dossier_id AND d.overleden_op IS NOT NULL)
     AND NOT EXISTS (SELECT 1 FROM brief b WHERE b.id = NEW.brief_id AND b.soort = 'overlijden') THEN
    RAISE EXCEPTION 'De cliënt is overleden: deze brief vertrekt niet meer.' USING ERRCODE = 'BP005';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER verzending_na_overlijden BEFORE INSERT OR UPDATE ON verzending FOR EACH ROW EXECUTE FUNCTION bewaak_verzending_na_overlijden();

-- Is this payment for the client himself? An invoice, or a transfer to another's account under another name, is not.
CREATE FUNCTION is_voor_client(dossier uuid, wijze text, iban text, begunstigde text) RETURNS boolean LANGUAGE sql STABLE
  SECURITY DEFINER SET search_path = public AS $$
  SELECT NOT (wijze = 'factuur' OR (wijze = 'overschrijving' AND EXISTS (SELECT 1 FROM dossier d JOIN persoon p ON p.id = d.persoon_id
    WHERE d.id = is_voor_client.dossier AND is_voor_client.iban IS DISTINCT FROM p.iban
      AND is_voor_client.begunstigde <> p.voornaam || ' ' || p.naam))) $$;

CREATE FUNCTION bewaak_betaling_na_overlijden() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status IN ('vrijgegeven', 'opdracht') AND (TG_OP = 'INSERT' OR OLD.status IS DISTINCT FROM NEW.status)
     AND EXISTS (SELECT 1 FROM dossier d WHERE d.id = NEW.dossier_id AND d.overleden_op IS NOT NULL)
     AND is_voor_client(NEW.dossier_id, NEW.wijze, NEW.iban, NEW.begunstigde) THEN
    RAISE EXCEPTION 'De cliënt is overleden: aan hem wordt niets meer betaald.' USING ERRCODE = 'BP005';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER betaling_na_overlijden BEFORE INSERT OR UPDATE ON betaling FOR EACH ROW EXECUTE FUNCTION bewaak_betaling_na_overlijden();

CREATE VIEW inv_13_niets_voor_wie_overleed AS
  SELECT b.id, 'brief aan een overledene wacht nog' AS fout FROM brief b JOIN dossier d ON d.id = b.dossier_id
    WHERE d.overleden_op IS NOT NULL AND b.soort <> 'overlijden' AND (b.status = 'ontwerp'
      OR EXISTS (SELECT 1 FROM verzending v WHERE v.brief_id = b.id AND b.status = 'vrijgegeven' AND v.status = 'te_verzenden'))
  UNION ALL
  SELECT t.id, 'betaling aan een overledene wacht nog' FROM betaling t JOIN dossier d ON d.id = t.dossier_id
    WHERE d.overleden_op IS NOT NULL AND t.status IN ('te_geven', 'vrijgegeven') AND is_voor_client(t.dossier_id, t.wijze, t.iban, t.begunstigde)
  UNION ALL
  SELECT o.id, 'steun aan een overledene loopt nog' FROM opvolging o JOIN dossier d ON d.id = o.dossier_id
    WHERE d.overleden_op IS NOT NULL AND o.tot IS NULL;
GRANT SELECT ON inv_13_niets_voor_wie_overleed TO besluitpad_app;
REVOKE EXECUTE ON FUNCTION is_voor_client(uuid, text, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION is_voor_client(uuid, text, text, text) TO besluitpad_app;
