-- Invariants of the design (§12) as views: no rows = healthy. Each row says what is wrong and where.

CREATE VIEW inv_01_open_procedure_heeft_beurt_en_klok AS
  SELECT p.id, p.soort, CASE WHEN p.aan_zet = '' THEN 'niemand aan zet' ELSE 'geen lopende klok' END AS fout
  FROM procedure p WHERE p.gesloten_op IS NULL
    AND (p.aan_zet = '' OR NOT EXISTS (SELECT 1 FROM klok k WHERE k.procedure_id = p.id AND k.gestopt_op IS NULL));

CREATE VIEW inv_02_geen_aanvraag_verloren AS
  SELECT a.id, 'aanvraag zonder procedure' AS fout FROM aanvraag a
    WHERE NOT EXISTS (SELECT 1 FROM procedure p WHERE p.soort = 'aanvraag' AND p.onderwerp_id = a.id)
  UNION ALL
  SELECT b.id, 'besluit zonder procedure' FROM besluit b
    WHERE b.orgaan <> 'overgenomen' AND NOT EXISTS (SELECT 1 FROM procedure p WHERE p.soort = 'besluit' AND p.onderwerp_id = b.id)
  UNION ALL
  SELECT a.id, 'gesloten aanvraag met een open lijn' FROM aanvraag a
    WHERE a.gesloten_op IS NOT NULL AND a.sluitreden = 'beslist' AND EXISTS (SELECT 1 FROM aanvraaglijn l WHERE l.aanvraag_id = a.id AND l.uitkomst IS NULL);

CREATE VIEW inv_03_niets_dubbel_niets_zonder_besluit AS
  SELECT b.onderwerp_id AS id, 'twee vrijgegeven brieven van dezelfde soort' AS fout FROM brief b
    WHERE b.status = 'vrijgegeven' GROUP BY b.onderwerp_id, b.soort, b.bestemming HAVING count(*) > 1
  UNION ALL
  SELECT t.id, 'betaling hoger dan beslist' FROM betaling t JOIN besluitlijn l ON l.id = t.besluitlijn_id
    WHERE t.status <> 'mislukt' GROUP BY t.id, t.periode, l.id, l.bedrag_cent HAVING sum(t.bedrag_cent) > l.bedrag_cent
  UNION ALL
  SELECT f.besluitlijn_id, 'formulier twee keer onderweg of aanvaard' FROM staatsformulier f
    WHERE f.status IN ('verzonden', 'aanvaard') GROUP BY f.besluitlijn_id, f.soort HAVING count(*) > 1;

CREATE VIEW inv_04_besluit_met_quorum_en_meerderheid AS
  SELECT b.id, 'besluit zonder aangenomen agendapunt' AS fout FROM besluit b JOIN agendapunt a ON a.id = b.agendapunt_id
    WHERE a.status <> 'beslist' OR a.aanwezig < a.vereist OR a.ja <= a.nee
  UNION ALL
  SELECT a.id, 'telling klopt niet met de stemmen' FROM agendapunt a JOIN stem s ON s.agendapunt_id = a.id
    WHERE a.status = 'beslist' GROUP BY a.id, a.ja, a.nee HAVING count(*) FILTER (WHERE s.stem = 'ja') <> a.ja OR count(*) FILTER (WHERE s.stem = 'nee') <> a.nee;

CREATE VIEW inv_05_brief_met_alle_vermeldingen AS
  SELECT b.id, 'vrijgegeven brief zonder ' || v.code AS fout FROM brief b JOIN verplichte_vermelding v ON v.soort = b.soort
    WHERE b.status = 'vrijgegeven' AND NOT EXISTS (SELECT 1 FROM brief_vermelding x WHERE x.brief_id = b.id AND x.code = v.code)
  UNION ALL
  SELECT k.id, 'beroepstermijn zonder bewijs' FROM klok k WHERE k.soort = 'CLK-12'
    AND NOT EXISTS (SELECT 1 FROM verzending z WHERE z.brief_id = k.onderwerp_id AND z.status = 'bewezen');

CREATE VIEW inv_06_recht_van_de_referentiedatum AS
  SELECT l.id, 'leefloon zonder barema' AS fout FROM besluitlijn l JOIN besluit b ON b.id = l.besluit_id
    WHERE b.orgaan <> 'overgenomen' AND l.steun IN ('LL1', 'LL2', 'LL3', 'ELL') AND l.besluit = 'TOEKENNING' AND NOT l.gegevens ? 'baremaVanaf';

CREATE VIEW inv_09_keten_klopt AS
  SELECT h.id, 'schakel gebroken' AS fout FROM handeling h
    LEFT JOIN handeling v ON v.keten_id = h.keten_id AND v.volgnr = h.volgnr - 1
    WHERE h.hash <> hash_handeling(h) OR h.vorige_hash <> coalesce(v.hash, ''::bytea)
  UNION ALL
  SELECT k.id, 'kop klopt niet' FROM keten k WHERE NOT EXISTS (SELECT 1 FROM handeling h WHERE h.keten_id = k.id AND h.volgnr = k.volgnr AND h.hash = k.kop);

CREATE VIEW inv_11_kasboek_sluit AS
  SELECT k.id, 'saldo klopt niet' AS fout FROM (SELECT id, saldo_cent, sum(bedrag_cent) OVER (ORDER BY id) AS som FROM kasboek) k WHERE k.saldo_cent <> k.som;

CREATE VIEW inv_12_mislukt_effect_heeft_taak AS
  SELECT e.id, 'effect ' || e.status || ' zonder taak' AS fout FROM effect e
    WHERE e.status IN ('onzeker', 'mislukt') AND NOT EXISTS (SELECT 1 FROM taak t WHERE t.sleutel = 'effect/' || e.id)
  UNION ALL
  SELECT p.id, 'gesloten procedure met open effect' FROM procedure p JOIN effect e ON e.procedure_id = p.id
    WHERE p.gesloten_op IS NOT NULL AND e.status IN ('voorgenomen', 'bezig')
  UNION ALL
  SELECT p.id, 'gesloten procedure met lopende klok' FROM procedure p JOIN klok k ON k.procedure_id = p.id
    WHERE p.gesloten_op IS NOT NULL AND k.gestopt_op IS NULL AND k.soort NOT IN ('CLK-12', 'CLK-29');

DO $$ DECLARE v record; BEGIN
  FOR v IN SELECT table_name FROM information_schema.views WHERE table_schema = 'public' AND table_name LIKE 'inv\_%' LOOP
    EXECUTE format('GRANT SELECT ON %I TO besluitpad_app', v.table_name);
  END LOOP;
END $$;
