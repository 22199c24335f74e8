-- A convocation bundle holds the drafts of many files and belongs to no file: a member reads only the own bundle, and only
-- while the meeting is convened or going on (R-PRV-02). Minutes are for those who keep them.
CREATE FUNCTION eigen_bundel(zitting_id uuid, bestemming text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT EXISTS (SELECT 1 FROM lid l JOIN zitting z ON z.id = zitting_id
    WHERE l.gebruiker_id::text = wie() AND l.naam = bestemming AND z.fase IN ('opgeroepen', 'bezig')) $$;
CREATE POLICY intern ON brief AS RESTRICTIVE
  USING (kanaal <> 'INTERN' OR is_motor() OR is_personeel() OR (soort = 'oproeping' AND eigen_bundel(onderwerp_id, bestemming)));
