-- Once in a lifetime, also when it was granted in a file its reader may not see: a day, never a row.
CREATE FUNCTION installatiepremie_toegekend(van_dossier uuid) RETURNS date
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT min(b.datum) FROM besluitlijn l JOIN besluit b ON b.id = l.besluit_id JOIN dossier d ON d.id = l.dossier_id
   WHERE l.steun = 'IP' AND l.besluit = 'TOEKENNING'
     AND d.persoon_id = (SELECT persoon_id FROM dossier WHERE id = van_dossier) $$;
REVOKE EXECUTE ON FUNCTION installatiepremie_toegekend(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION installatiepremie_toegekend(uuid) TO besluitpad_app;
