-- What 0110 asks once an item is asked once a statement: a meeting of three hundred items opens as fast as one of three.
CREATE OR REPLACE FUNCTION mijn_belangen(van_zitting uuid) RETURNS TABLE (punt_id uuid, lid uuid, dossier uuid, nr int, in_groep text, later boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  WITH ik AS MATERIALIZED (SELECT wie() AS wie, is_binnen() AS binnen),
  zetel AS MATERIALIZED (
    SELECT l.id AS lid_id FROM ik, zitting z JOIN lid l ON l.van <= z.datum AND (l.tot IS NULL OR l.tot >= z.datum)
      LEFT JOIN plaatsvervanging v ON v.zitting_id = z.id AND v.lid_id = l.id AND v.tot IS NULL
    WHERE z.id = van_zitting AND ik.binnen AND coalesce(v.gebruiker_id, l.gebruiker_id)::text = ik.wie),
  van_mij AS MATERIALIZED (
    SELECT q.dossier_id, b.lid_id FROM ik, agendapunt q JOIN belang b ON b.agendapunt_id = q.id
    WHERE q.zitting_id = van_zitting AND ik.binnen
      AND (ik.wie = ANY (b.eerder_van) OR (b.antwoord = 'belang' AND b.lid_id IN (SELECT lid_id FROM zetel)))
    UNION
    SELECT q.dossier_id, s.lid_id FROM agendapunt q JOIN stem s ON s.agendapunt_id = q.id
    WHERE q.zitting_id = van_zitting AND s.stem = 'gewraakt' AND s.lid_id IN (SELECT lid_id FROM zetel))
  SELECT DISTINCT ON (p.id) p.id, m.lid_id, p.dossier_id, p.volgnr, p.groep, p.na_oproeping
  FROM van_mij m JOIN agendapunt p ON p.dossier_id = m.dossier_id
  WHERE p.zitting_id = van_zitting AND p.status <> 'afgevoerd' ORDER BY p.id $$;

CREATE OR REPLACE FUNCTION agenda_dossiers() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  WITH dicht AS MATERIALIZED (SELECT belang_dossiers() AS dossiers)
  SELECT coalesce(array_agg(DISTINCT a.dossier_id), '{}') FROM dicht, mijn_zetels() m JOIN agendapunt a ON a.zitting_id = m.zitting_id
  WHERE a.status <> 'afgevoerd' AND a.dossier_id <> ALL (dicht.dossiers) $$;
