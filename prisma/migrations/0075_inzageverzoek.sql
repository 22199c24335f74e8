-- After the meeting a member asks to inspect its papers with a reason, and the secretary grants or refuses (R-PRV-02): the
-- law opens them to prepare the meeting only. A request is never removed.
CREATE TABLE inzageverzoek (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  zitting_id uuid NOT NULL REFERENCES zitting(id),
  gebruiker_id uuid NOT NULL REFERENCES gebruiker(id),
  reden text NOT NULL,
  gevraagd_op timestamptz NOT NULL,
  toegestaan boolean,
  beslist_op timestamptz,
  beslist_door uuid REFERENCES gebruiker(id),
  beslisreden text,
  CHECK (num_nulls(toegestaan, beslist_op, beslist_door, beslisreden) IN (0, 4))
);
CREATE UNIQUE INDEX inzageverzoek_open ON inzageverzoek (zitting_id, gebruiker_id) WHERE toegestaan IS NULL;
ALTER TABLE inzageverzoek ENABLE ROW LEVEL SECURITY;
CREATE POLICY eigen_of_personeel ON inzageverzoek USING ((SELECT is_motor() OR is_personeel()) OR gebruiker_id::text = (SELECT wie()));
GRANT SELECT, INSERT, UPDATE ON inzageverzoek TO besluitpad_app;

-- The minutes of the meeting before open with the convocation of the next, to who sits in it, and close with it; any other
-- minutes only on a granted request.
CREATE FUNCTION notulen_open(van_zitting uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT EXISTS (SELECT 1 FROM zitting z JOIN lid l ON l.gebruiker_id::text = wie() AND l.van <= z.datum AND (l.tot IS NULL OR l.tot >= z.datum)
    WHERE z.fase IN ('opgeroepen', 'bezig')
      AND van_zitting = (SELECT v.id FROM zitting v WHERE v.fase = 'gesloten' AND v.datum <= z.datum ORDER BY v.datum DESC, v.oproeping_nr DESC LIMIT 1))
    OR EXISTS (SELECT 1 FROM inzageverzoek i WHERE i.zitting_id = van_zitting AND i.gebruiker_id::text = wie() AND i.toegestaan) $$;
ALTER POLICY intern ON brief USING (kanaal <> 'INTERN' OR (SELECT is_motor() OR is_personeel())
  OR (soort = 'oproeping' AND eigen_bundel(onderwerp_id, bestemming)) OR (soort = 'notulen' AND notulen_open(onderwerp_id)));
