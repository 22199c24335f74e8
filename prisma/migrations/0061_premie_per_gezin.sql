-- A household gets one installation grant. Whoever lives with the client is known by national number where it was noted;
-- a grant in a file its reader may not see is found too: a day, never a row.
ALTER TABLE gezinslid ADD COLUMN insz text;

CREATE FUNCTION installatiepremie_van(gezocht text) RETURNS date
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT max(b.datum) FROM besluitlijn l JOIN besluit b ON b.id = l.besluit_id
      JOIN dossier d ON d.id = l.dossier_id JOIN persoon p ON p.id = d.persoon_id
    WHERE l.steun = 'IP' AND l.besluit = 'TOEKENNING' AND p.insz = gezocht $$;
REVOKE EXECUTE ON FUNCTION installatiepremie_van(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION installatiepremie_van(text) TO besluitpad_app;
