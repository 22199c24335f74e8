-- The destruction itself: only this function can do it, as the owner of the tables, for a file on a permitted list. Everywhere else what is
-- locked stays locked. The audit chain is not among what it can touch: `handeling` holds no word about a person and stays verifiable.
CREATE FUNCTION wordt_vernietigd() RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(current_setting('besluitpad.vernietigt', true), '') = 'ja'
    AND current_user = (SELECT pg_get_userbyid(c.relowner) FROM pg_class c WHERE c.oid = 'public.dossier'::regclass) $$;

-- Every guard over the rows of a file keeps watch, except while the file is destroyed.
DO $$
DECLARE t record;
DECLARE nieuw text;
BEGIN
  FOR t IN SELECT g.oid, g.tgname, c.relname, pg_get_triggerdef(g.oid) AS def FROM pg_trigger g JOIN pg_class c ON c.oid = g.tgrelid
    JOIN vernietigregel r ON r.tabel = c.relname WHERE NOT g.tgisinternal AND r.hoe <> 'blijft' LOOP
    nieuw := CASE WHEN t.def LIKE '% WHEN (%' THEN replace(replace(t.def, ' WHEN (', ' WHEN ((NOT wordt_vernietigd()) AND ('), ') EXECUTE FUNCTION', ')) EXECUTE FUNCTION')
      ELSE replace(t.def, ' EXECUTE FUNCTION', ' WHEN (NOT wordt_vernietigd()) EXECUTE FUNCTION') END;
    EXECUTE format('DROP TRIGGER %I ON %I', t.tgname, t.relname);
    EXECUTE nieuw;
  END LOOP;
END $$;

-- Why a file may not be destroyed now; NULL: it may. Also over files that who asks may not see.
CREATE FUNCTION niet_te_vernietigen(d uuid, peildag date) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT CASE
    WHEN x.vernietigd_op IS NOT NULL THEN 'al vernietigd'
    WHEN x.gesloten_op IS NULL THEN 'niet gesloten'
    WHEN x.bewaren_tot IS NULL THEN 'blijvend te bewaren'
    WHEN x.bewaren_tot >= peildag THEN 'de bewaartermijn loopt nog'
    WHEN EXISTS (SELECT 1 FROM vasthouding v WHERE v.dossier_id = d AND v.opgeheven_op IS NULL) THEN 'vastgehouden'
    WHEN EXISTS (SELECT 1 FROM beroep b WHERE b.dossier_id = d AND b.bewaren) THEN 'een zaak bij de rechter loopt'
    WHEN EXISTS (SELECT 1 FROM procedure p WHERE p.dossier_id = d AND p.gesloten_op IS NULL) THEN 'er loopt nog een procedure'
  END FROM dossier x WHERE x.id = d $$;
GRANT EXECUTE ON FUNCTION niet_te_vernietigen(uuid, date) TO besluitpad_app;

-- What of a file would go, without anything going.
CREATE FUNCTION tel_te_vernietigen(d uuid) RETURNS TABLE (documenten int, rijen int) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
DECLARE r record;
DECLARE n int;
BEGIN
  rijen := 0;
  FOR r IN SELECT tabel FROM vernietigregel WHERE hoe <> 'blijft' LOOP
    EXECUTE format('SELECT count(*) FROM %I WHERE dossier_id = $1', r.tabel) INTO n USING d;
    rijen := rijen + n;
  END LOOP;
  SELECT count(*)::int INTO documenten FROM documenten_van(d);
  RETURN NEXT;
END $$;
CREATE FUNCTION documenten_van(d uuid) RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT s FROM (
    SELECT unnest(ARRAY[sha256_ua, sha256_a]) FROM brief WHERE dossier_id = d
    UNION ALL SELECT sha256 FROM bijlage WHERE dossier_id = d
    UNION ALL SELECT sha256 FROM uitlegblad WHERE dossier_id = d
    UNION ALL SELECT sha256 FROM handtekening_scan WHERE dossier_id = d
    UNION ALL SELECT sha256 FROM handtekening_gekwalificeerd WHERE dossier_id = d) AS x(s) WHERE s IS NOT NULL ORDER BY s $$;
GRANT EXECUTE ON FUNCTION tel_te_vernietigen(uuid) TO besluitpad_app;

CREATE FUNCTION vernietig_dossier(lijst uuid, d uuid) RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  nu_ timestamptz := coalesce((SELECT nu FROM klok_stand), transaction_timestamp());
  reden text;
  docs jsonb;
  te_doen text[];
  verder text[];
  t text;
  r record;
  n int;
  geteld jsonb := '{}';
BEGIN
  IF NOT EXISTS (SELECT 1 FROM vernietigingslijst l JOIN vernietigingsregel g ON g.lijst_id = l.id
    WHERE l.id = lijst AND g.dossier_id = d AND l.status = 'toegestaan' AND g.uitkomst IS NULL) THEN
    RAISE EXCEPTION 'Dit dossier staat niet op een toegestane lijst.' USING ERRCODE = 'BP001';
  END IF;
  PERFORM 1 FROM dossier WHERE id = d FOR UPDATE;
  reden := niet_te_vernietigen(d, (nu_ AT TIME ZONE 'Europe/Brussels')::date);
  IF reden IS NOT NULL THEN RETURN jsonb_build_object('reden', reden); END IF;
  SELECT coalesce(jsonb_agg(s), '[]') INTO docs FROM documenten_van(d) AS s;
  PERFORM set_config('besluitpad.vernietigt', 'ja', true);
  FOR r IN SELECT tabel, zet FROM vernietigregel WHERE hoe = 'leeg' ORDER BY tabel LOOP
    EXECUTE format('UPDATE %I SET %s WHERE dossier_id = $1', r.tabel, r.zet) USING d;
    GET DIAGNOSTICS n = ROW_COUNT;
    IF n > 0 THEN geteld := geteld || jsonb_build_object(r.tabel, n); END IF;
  END LOOP;
  -- what another table still points at goes in a later pass
  SELECT array_agg(tabel ORDER BY tabel) INTO te_doen FROM vernietigregel WHERE hoe = 'weg';
  WHILE cardinality(te_doen) > 0 LOOP
    verder := '{}';
    FOREACH t IN ARRAY te_doen LOOP
      BEGIN
        EXECUTE format('DELETE FROM %I WHERE dossier_id = $1', t) USING d;
        GET DIAGNOSTICS n = ROW_COUNT;
        IF n > 0 THEN geteld := geteld || jsonb_build_object(t, n); END IF;
      EXCEPTION WHEN foreign_key_violation THEN verder := verder || t;
      END;
    END LOOP;
    IF cardinality(verder) = cardinality(te_doen) THEN RAISE EXCEPTION 'Nog in gebruik: %', array_to_string(verder, ', '); END IF;
    te_doen := verder;
  END LOOP;
  UPDATE dossier SET nabestaande = NULL, vernietigd_op = nu_, rev = rev + 1 WHERE id = d;
  -- the client goes with the last of his files
  DELETE FROM kennisgevingsadres a USING dossier x WHERE x.id = d AND a.persoon_id = x.persoon_id
    AND NOT EXISTS (SELECT 1 FROM dossier y WHERE y.persoon_id = x.persoon_id AND y.vernietigd_op IS NULL);
  UPDATE persoon p SET insz = NULL, aanspreking = 'neutraal', voornaam = '-', naam = 'vernietigd', geboren = NULL, nationaliteit = NULL,
      burgerlijke_staat = NULL, verblijfsstatus = NULL, iban = NULL, tel = NULL, mail = NULL, uitleg_taal = NULL
    FROM dossier x WHERE x.id = d AND p.id = x.persoon_id
    AND NOT EXISTS (SELECT 1 FROM dossier y WHERE y.persoon_id = x.persoon_id AND y.vernietigd_op IS NULL);
  PERFORM set_config('besluitpad.vernietigt', '', true);
  RETURN jsonb_build_object('dossierId', d, 'lijstId', lijst, 'vernietigdOp', to_char(nu_ AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
    'documenten', docs, 'rijen', geteld, 'ketenkop', (SELECT encode(kop, 'hex') FROM keten WHERE id = d));
END $$;
REVOKE EXECUTE ON FUNCTION vernietig_dossier(uuid, uuid), documenten_van(uuid), tel_te_vernietigen(uuid), niet_te_vernietigen(uuid, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION vernietig_dossier(uuid, uuid), tel_te_vernietigen(uuid), niet_te_vernietigen(uuid, date) TO besluitpad_app;

-- A destroyed file never opens again: who asks anew gets a new one.
CREATE OR REPLACE FUNCTION heropen_dossier() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE was dossier;
BEGIN
  SELECT * INTO was FROM dossier WHERE id = NEW.dossier_id;
  IF was.gesloten_op IS NULL THEN RETURN NEW; END IF;
  IF was.vernietigd_op IS NOT NULL THEN
    RAISE EXCEPTION 'Dit dossier is vernietigd: open een nieuw dossier.' USING ERRCODE = 'BP001';
  END IF;
  UPDATE dossier SET gesloten_op = NULL, sluitreden = NULL, bewaarklasse = NULL, bewaren_tot = NULL, bewaarzekerheid = NULL, bewaarbron = NULL,
    rev = rev + 1 WHERE id = NEW.dossier_id;
  INSERT INTO handeling (keten_id, dossier_id, volgnr, soort, onderwerp_id, gebruiker_id, rol, op, gegevens, vorige_hash, hash)
    VALUES (NEW.dossier_id, NEW.dossier_id, 0, 'dossier.heropend', NEW.dossier_id, CASE WHEN wie() IN ('', 'motor') THEN NULL ELSE wie()::uuid END,
      coalesce(replace(current_setting('besluitpad.rollen', true), ',', '+'), ''), coalesce((SELECT nu FROM klok_stand), transaction_timestamp()),
      jsonb_build_object('procedureId', NEW.id, 'geslotenOp', was.gesloten_op), ''::bytea, ''::bytea);
  RETURN NEW;
END $$;

CREATE VIEW inv_56_vernietigd_dossier_is_leeg AS
  SELECT d.id, 'vernietigd dossier zonder certificaat' AS fout FROM dossier d WHERE d.vernietigd_op IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM vernietigingsregel g WHERE g.dossier_id = d.id AND g.uitkomst = 'vernietigd')
  UNION ALL
  SELECT d.id, 'vernietigd dossier met een document of tekst' FROM dossier d WHERE d.vernietigd_op IS NOT NULL
    AND (EXISTS (SELECT 1 FROM documenten_van(d.id)) OR EXISTS (SELECT 1 FROM contact c WHERE c.dossier_id = d.id)
      OR EXISTS (SELECT 1 FROM gezinslid g WHERE g.dossier_id = d.id) OR EXISTS (SELECT 1 FROM vasthouding v WHERE v.dossier_id = d.id AND v.opgeheven_op IS NULL))
  UNION ALL
  SELECT g.dossier_id, 'certificaat dat niet klopt met zijn hash' FROM vernietigingsregel g
    WHERE g.certificaat IS NOT NULL AND g.certificaat_sha256 <> encode(sha256(convert_to(g.certificaat::text, 'UTF8')), 'hex');
GRANT SELECT ON inv_56_vernietigd_dossier_is_leeg TO besluitpad_app;
GRANT EXECUTE ON FUNCTION documenten_van(uuid) TO besluitpad_app;   -- hashes, for who looks whether all is well
