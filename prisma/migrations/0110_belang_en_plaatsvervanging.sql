-- Who reads the papers of a meeting: the member of each seat, or from the replacement on the substitute (R-COM-03); and not
-- what the reader has an interest in, from the moment it was told or confirmed (R-COM-15).

CREATE TABLE plaatsvervanging (
  zitting_id uuid NOT NULL REFERENCES zitting(id),
  volgnr int NOT NULL,
  lid_id uuid NOT NULL REFERENCES lid(id),
  gebruiker_id uuid NOT NULL REFERENCES gebruiker(id),
  naam text NOT NULL,
  van timestamptz NOT NULL,
  tot timestamptz,
  reden text,
  door uuid NOT NULL REFERENCES gebruiker(id),
  PRIMARY KEY (zitting_id, volgnr),
  CHECK ((tot IS NULL) = (reden IS NULL))
);
CREATE UNIQUE INDEX plaatsvervanging_een_per_zetel ON plaatsvervanging (zitting_id, lid_id) WHERE tot IS NULL;
CREATE UNIQUE INDEX plaatsvervanging_een_zetel ON plaatsvervanging (zitting_id, gebruiker_id) WHERE tot IS NULL;
ALTER TABLE plaatsvervanging ENABLE ROW LEVEL SECURITY;
CREATE POLICY binnen ON plaatsvervanging USING ((SELECT is_binnen()));
GRANT SELECT, INSERT, UPDATE ON plaatsvervanging TO besluitpad_app;

-- An interest is of a person: who takes the seat is asked anew, and who told it before still does not read the item.
ALTER TABLE belang ADD COLUMN eerder_van text[] NOT NULL DEFAULT '{}';

-- The seats of who acts, at meetings whose papers are open.
CREATE FUNCTION mijn_zetels() RETURNS TABLE (zitting_id uuid, lid_id uuid) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT z.id, l.id FROM zitting z JOIN lid l ON l.van <= z.datum AND (l.tot IS NULL OR l.tot >= z.datum)
    LEFT JOIN plaatsvervanging v ON v.zitting_id = z.id AND v.lid_id = l.id AND v.tot IS NULL
  WHERE z.fase IN ('opgeroepen', 'bezig') AND coalesce(v.gebruiker_id, l.gebruiker_id)::text = wie() $$;

-- The items of a meeting whose file the one who acts may not read: where he told an interest or was noted as having one, with
-- every other item about the same file.
CREATE FUNCTION mijn_belangen(van_zitting uuid) RETURNS TABLE (punt_id uuid, lid uuid, dossier uuid, nr int, in_groep text, later boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  WITH van_mij AS (
    SELECT q.dossier_id, l.id AS lid_id FROM agendapunt q JOIN zitting z ON z.id = q.zitting_id
      JOIN lid l ON l.van <= z.datum AND (l.tot IS NULL OR l.tot >= z.datum)
      LEFT JOIN plaatsvervanging v ON v.zitting_id = z.id AND v.lid_id = l.id AND v.tot IS NULL
      LEFT JOIN belang b ON b.agendapunt_id = q.id AND b.lid_id = l.id
    WHERE q.zitting_id = van_zitting AND is_binnen() AND (wie() = ANY (b.eerder_van)
      OR (coalesce(v.gebruiker_id, l.gebruiker_id)::text = wie() AND (b.antwoord = 'belang'
        OR EXISTS (SELECT 1 FROM stem s WHERE s.agendapunt_id = q.id AND s.lid_id = l.id AND s.stem = 'gewraakt')))))
  SELECT DISTINCT ON (p.id) p.id, m.lid_id, p.dossier_id, p.volgnr, p.groep, p.na_oproeping
  FROM agendapunt p JOIN van_mij m ON m.dossier_id = p.dossier_id
  WHERE p.zitting_id = van_zitting AND p.status <> 'afgevoerd' ORDER BY p.id $$;

CREATE FUNCTION heeft_belang_bij(punt uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT EXISTS (SELECT 1 FROM agendapunt p, mijn_belangen(p.zitting_id) m WHERE p.id = punt AND m.punt_id = punt) $$;

-- For an attachment, of who sees all files by office: the chair.
CREATE FUNCTION belang_dossiers() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT coalesce(array_agg(DISTINCT m.dossier), '{}') FROM mijn_zetels() z, mijn_belangen(z.zitting_id) m $$;

-- R-PRV-02 with both: replaces the function of 0065.
CREATE OR REPLACE FUNCTION agenda_dossiers() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT coalesce(array_agg(DISTINCT a.dossier_id), '{}') FROM mijn_zetels() m JOIN agendapunt a ON a.zitting_id = m.zitting_id
  WHERE a.status <> 'afgevoerd' AND a.dossier_id <> ALL (belang_dossiers()) $$;

CREATE OR REPLACE FUNCTION eigen_bundel(zitting_id uuid, bestemming text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT EXISTS (SELECT 1 FROM mijn_zetels() m JOIN lid l ON l.id = m.lid_id WHERE m.zitting_id = $1 AND l.naam = $2) $$;

-- As 0075, for who sits in the meeting that follows.
CREATE OR REPLACE FUNCTION notulen_open(van_zitting uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT EXISTS (SELECT 1 FROM mijn_zetels() m JOIN zitting z ON z.id = m.zitting_id
    WHERE van_zitting = (SELECT v.id FROM zitting v WHERE v.fase = 'gesloten' AND v.datum <= z.datum ORDER BY v.datum DESC, v.oproeping_nr DESC LIMIT 1))
    OR EXISTS (SELECT 1 FROM inzageverzoek i WHERE i.zitting_id = van_zitting AND i.gebruiker_id::text = wie() AND i.toegestaan) $$;
