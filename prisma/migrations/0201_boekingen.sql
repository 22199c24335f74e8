-- What goes to accounting: per month once, and never changed. A fact that is noted or corrected later is a new booking in a
-- later month. No client is named: the source is an id.
CREATE TABLE boekperiode (
  maand text PRIMARY KEY CHECK (maand ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  zekerheid text NOT NULL CHECK (zekerheid IN ('gevonden', 'na_te_kijken', 'twijfel')),   -- of the ledger codes at that time
  gemaakt_door uuid NOT NULL REFERENCES gebruiker(id),
  gemaakt_op timestamptz NOT NULL
);
CREATE TRIGGER boekperiode_vast BEFORE UPDATE OR DELETE ON boekperiode FOR EACH ROW EXECUTE FUNCTION weiger_wijziging();
ALTER TABLE boekperiode ENABLE ROW LEVEL SECURITY;
CREATE POLICY binnen ON boekperiode USING ((SELECT is_binnen()));
GRANT SELECT, INSERT ON boekperiode TO besluitpad_app;

CREATE TABLE boeking (
  maand text NOT NULL REFERENCES boekperiode(maand),
  volgnr int NOT NULL CHECK (volgnr > 0),
  soort text NOT NULL CHECK (soort IN ('betaling', 'betaling_terug', 'vordering', 'kwijtschelding', 'terugbetaling', 'kas_aanvulling')),
  bron text NOT NULL,
  -- a payment that came back and left again is booked a third time
  keer int NOT NULL CHECK (keer > 0),
  dag date NOT NULL,
  omschrijving text NOT NULL,
  debet text NOT NULL,
  credit text NOT NULL,
  bedrag_cent int NOT NULL CHECK (bedrag_cent > 0),
  PRIMARY KEY (maand, volgnr),
  UNIQUE (bron, keer),
  CHECK ((soort = 'betaling_terug') = (bron LIKE 'betaling/%' AND keer % 2 = 0))
);
CREATE TRIGGER boeking_vast BEFORE UPDATE OR DELETE ON boeking FOR EACH ROW EXECUTE FUNCTION weiger_wijziging();
ALTER TABLE boeking ENABLE ROW LEVEL SECURITY;
CREATE POLICY binnen ON boeking USING ((SELECT is_binnen()));
GRANT SELECT, INSERT ON boeking TO besluitpad_app;

-- Everything up to a day that is not booked yet, also of files its reader may not see: accounts must be complete. Ids and amounts.
CREATE FUNCTION te_boeken(tot date) RETURNS TABLE (soort text, bron text, keer int, dag date, bedrag_cent int, steun text, wijze text, periode text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  WITH betaald AS (
    SELECT t.*, l.steun AS steuncode, 'betaling/' || t.id AS sleutel,
      (SELECT count(*)::int FROM boeking k WHERE k.bron = 'betaling/' || t.id) AS geboekt
    FROM betaling t JOIN besluitlijn l ON l.id = t.besluitlijn_id JOIN besluit b ON b.id = l.besluit_id WHERE b.orgaan <> 'overgenomen' OR t.betaalrun_id IS NOT NULL)
  SELECT 'betaling', sleutel, geboekt + 1, betaald_op, bedrag_cent, steuncode, wijze, periode FROM betaald
    WHERE is_binnen() AND status = 'betaald' AND geboekt % 2 = 0 AND betaald_op <= tot
  UNION ALL
  SELECT 'betaling_terug', sleutel, geboekt + 1, tot, bedrag_cent, steuncode, wijze, periode FROM betaald
    WHERE is_binnen() AND status <> 'betaald' AND geboekt % 2 = 1
  UNION ALL
  SELECT 'vordering', 'vordering/' || v.id, 1, b.datum, v.bedrag_cent, l.steun, NULL, NULL
    FROM terugvordering v JOIN besluitlijn l ON l.id = v.besluitlijn_id JOIN besluit b ON b.id = l.besluit_id
    WHERE is_binnen() AND b.datum <= tot AND NOT EXISTS (SELECT 1 FROM boeking k WHERE k.bron = 'vordering/' || v.id)
  UNION ALL
  SELECT 'kwijtschelding', 'kwijtschelding/' || l.id, 1, b.datum, l.bedrag_cent, l.steun, NULL, NULL
    FROM besluitlijn l JOIN besluit b ON b.id = l.besluit_id
    WHERE is_binnen() AND l.besluit = 'AFZIEN_TERUGVORDERING' AND l.bedrag_cent > 0 AND b.datum <= tot
      AND NOT EXISTS (SELECT 1 FROM boeking k WHERE k.bron = 'kwijtschelding/' || l.id)
  UNION ALL
  SELECT 'terugbetaling', 'terugbetaling/' || o.id, 1, o.ontvangen_op, o.bedrag_cent, l.steun, NULL, NULL
    FROM terugbetaling o JOIN terugvordering v ON v.id = o.terugvordering_id JOIN besluitlijn l ON l.id = v.besluitlijn_id
    WHERE is_binnen() AND o.ontvangen_op <= tot AND NOT EXISTS (SELECT 1 FROM boeking k WHERE k.bron = 'terugbetaling/' || o.id)
  UNION ALL
  SELECT 'kas_aanvulling', 'kas/' || k.id, 1, (k.op AT TIME ZONE 'Europe/Brussels')::date, k.bedrag_cent, NULL, NULL, NULL
    FROM kasboek k WHERE is_binnen() AND k.soort IN ('opening', 'aanvulling') AND (k.op AT TIME ZONE 'Europe/Brussels')::date <= tot
      AND NOT EXISTS (SELECT 1 FROM boeking x WHERE x.bron = 'kas/' || k.id)
$$;
REVOKE EXECUTE ON FUNCTION te_boeken(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION te_boeken(date) TO besluitpad_app;

CREATE VIEW inv_53_boeking_klopt_met_haar_bron AS
  SELECT t.id, 'geboekt bedrag is niet dat van de betaling' AS fout FROM boeking k JOIN betaling t ON k.bron = 'betaling/' || t.id
    WHERE k.bedrag_cent <> t.bedrag_cent;
GRANT SELECT ON inv_53_boeking_klopt_met_haar_bron TO besluitpad_app;
