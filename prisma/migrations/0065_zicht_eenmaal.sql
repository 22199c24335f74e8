-- Who sees what stays exactly as 0006_toegang.sql says it, but is asked once a statement and no longer once a row: a
-- sub-select without a reference to the row is computed before the first row is looked at. Reading a list of thousands of
-- rows cost one function call a row, and every act that looked up a procedure paid it.

-- Everything: the engine, the organs and the head of the service.
CREATE FUNCTION ziet_alles() RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT is_motor() OR (is_personeel() AND heeft_rol('hoofdSocialeDienst', 'secretaris', 'voorzitter', 'algemeenDirecteur', 'financieelDirecteur')) $$;

-- Which rule holds for who acts: staff, a member of the committee, someone who sees no file at all, or nobody.
CREATE FUNCTION soort_zicht() RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN is_personeel() THEN 'personeel'
    WHEN is_binnen() AND heeft_rol('comitelid') THEN 'lid'
    WHEN is_binnen() AND heeft_rol('beheerder') THEN 'geen dossier'
    ELSE 'niets' END $$;

-- Files marked confidential of another worker.
CREATE FUNCTION verborgen_dossiers() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT coalesce(array_agg(d.id), '{}') FROM dossier d WHERE d.vertrouwelijk AND d.werker_id::text <> wie() $$;
CREATE INDEX dossier_vertrouwelijk ON dossier (werker_id) WHERE vertrouwelijk;

-- R-PRV-02: for a member, what is on an agenda that was sent, until that meeting ends.
CREATE FUNCTION agenda_dossiers() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT coalesce(array_agg(DISTINCT a.dossier_id), '{}') FROM agendapunt a JOIN zitting z ON z.id = a.zitting_id
    JOIN lid l ON l.gebruiker_id::text = wie() AND l.van <= z.datum AND (l.tot IS NULL OR l.tot >= z.datum)
    WHERE a.status <> 'afgevoerd' AND z.fase IN ('opgeroepen', 'bezig') $$;

-- The one rule, for a column that names the file of a row.
CREATE FUNCTION zichtregel(kolom text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT format($r$(SELECT ziet_alles()) OR CASE (SELECT soort_zicht())
    WHEN 'personeel' THEN %1$I IS NULL OR %1$I <> ALL ((SELECT verborgen_dossiers())::uuid[])
    WHEN 'lid' THEN %1$I IS NULL OR %1$I = ANY ((SELECT agenda_dossiers())::uuid[])
    WHEN 'geen dossier' THEN %1$I IS NULL
    ELSE false END$r$, kolom) $$;

-- For every table, also one still to come: `SELECT scherm_af('tabel')` in the migration that makes it.
CREATE FUNCTION scherm_af(tabel regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', tabel);
  EXECUTE format('DROP POLICY IF EXISTS per_dossier ON %s', tabel);
  EXECUTE format('CREATE POLICY per_dossier ON %s USING (%s) WITH CHECK (%2$s)', tabel, zichtregel('dossier_id'));
END $$;

DO $$
DECLARE p record;
BEGIN
  FOR p IN SELECT tablename FROM pg_policies WHERE schemaname = 'public' AND policyname = 'per_dossier' AND qual = 'mag_dossier(dossier_id)' LOOP
    PERFORM scherm_af(p.tablename::regclass);
  END LOOP;
  FOR p IN SELECT tablename FROM pg_policies WHERE schemaname = 'public' AND policyname = 'binnen' AND qual = 'is_binnen()' LOOP
    EXECUTE format('ALTER POLICY binnen ON %I USING ((SELECT is_binnen()))', p.tablename);
  END LOOP;
END $$;

-- The row itself says whether it is confidential: a sub-select on its own table would not see a row being inserted.
ALTER POLICY per_dossier ON dossier
  USING ((SELECT ziet_alles()) OR CASE (SELECT soort_zicht())
    WHEN 'personeel' THEN NOT vertrouwelijk OR id <> ALL ((SELECT verborgen_dossiers())::uuid[])
    WHEN 'lid' THEN id = ANY ((SELECT agenda_dossiers())::uuid[])
    ELSE false END)
  WITH CHECK ((SELECT is_motor() OR is_personeel()));
ALTER POLICY via_dossier ON persoon USING ((SELECT is_motor() OR is_personeel())
  OR ((SELECT is_binnen()) AND EXISTS (SELECT 1 FROM dossier d WHERE d.persoon_id = persoon.id)));
ALTER POLICY via_persoon ON kennisgevingsadres USING ((SELECT is_motor() OR is_personeel()));
ALTER POLICY intern ON brief
  USING (kanaal <> 'INTERN' OR (SELECT is_motor() OR is_personeel()) OR (soort = 'oproeping' AND eigen_bundel(onderwerp_id, bestemming)));

DROP FUNCTION mag_dossier(uuid), ziet_vertrouwelijk(uuid), op_verzonden_agenda(uuid);
