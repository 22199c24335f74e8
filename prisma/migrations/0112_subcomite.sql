-- R-COM-05: subcommittees of members of the committee, made in the house rules, with power to decide, chaired by a member who is
-- also a councillor. What they may decide is what the house rules say: to be checked there.
CREATE TABLE subcomite (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  naam text NOT NULL,
  grondslag text NOT NULL,
  bevoegdheid text NOT NULL,
  van date NOT NULL,
  tot date,
  rev int NOT NULL DEFAULT 1
);
CREATE TABLE subcomite_lid (
  subcomite_id uuid NOT NULL REFERENCES subcomite(id),
  lid_id uuid NOT NULL REFERENCES lid(id),
  voorzitter boolean NOT NULL DEFAULT false,
  raadslid boolean NOT NULL,
  PRIMARY KEY (subcomite_id, lid_id),
  CONSTRAINT voorzitter_is_raadslid CHECK (raadslid OR NOT voorzitter)
);
CREATE UNIQUE INDEX subcomite_een_voorzitter ON subcomite_lid (subcomite_id) WHERE voorzitter;
ALTER TABLE subcomite ENABLE ROW LEVEL SECURITY;
ALTER TABLE subcomite_lid ENABLE ROW LEVEL SECURITY;
CREATE POLICY binnen ON subcomite USING ((SELECT is_binnen()));
CREATE POLICY binnen ON subcomite_lid USING ((SELECT is_binnen()));
GRANT SELECT, INSERT, UPDATE ON subcomite TO besluitpad_app;
GRANT SELECT, INSERT ON subcomite_lid TO besluitpad_app;

-- Its own meetings: one a day, beside that of the committee.
ALTER TABLE zitting ADD COLUMN subcomite_id uuid REFERENCES subcomite(id);
ALTER TABLE zitting DROP CONSTRAINT zitting_datum_oproeping_nr_key;
CREATE UNIQUE INDEX zitting_datum_oproeping_nr_key ON zitting (datum, oproeping_nr) WHERE subcomite_id IS NULL;
CREATE UNIQUE INDEX zitting_subcomite_datum_key ON zitting (subcomite_id, datum, oproeping_nr) WHERE subcomite_id IS NOT NULL;

-- Does this member sit in this meeting?
CREATE FUNCTION zetelt_in(het_lid uuid, het_subcomite uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT het_subcomite IS NULL OR EXISTS (SELECT 1 FROM subcomite_lid s WHERE s.subcomite_id = het_subcomite AND s.lid_id = het_lid) $$;

-- As 0110, for who sits in that meeting.
CREATE OR REPLACE FUNCTION mijn_zetels() RETURNS TABLE (zitting_id uuid, lid_id uuid) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT z.id, l.id FROM zitting z JOIN lid l ON l.van <= z.datum AND (l.tot IS NULL OR l.tot >= z.datum)
    LEFT JOIN plaatsvervanging v ON v.zitting_id = z.id AND v.lid_id = l.id AND v.tot IS NULL
  WHERE z.fase IN ('opgeroepen', 'bezig') AND coalesce(v.gebruiker_id, l.gebruiker_id)::text = wie() AND zetelt_in(l.id, z.subcomite_id) $$;
CREATE OR REPLACE FUNCTION notulen_open(van_zitting uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT EXISTS (SELECT 1 FROM mijn_zetels() m JOIN zitting z ON z.id = m.zitting_id
    WHERE van_zitting = (SELECT v.id FROM zitting v WHERE v.fase = 'gesloten' AND v.datum <= z.datum
      AND v.subcomite_id IS NOT DISTINCT FROM z.subcomite_id ORDER BY v.datum DESC, v.oproeping_nr DESC LIMIT 1))
    OR EXISTS (SELECT 1 FROM inzageverzoek i WHERE i.zitting_id = van_zitting AND i.gebruiker_id::text = wie() AND i.toegestaan) $$;
