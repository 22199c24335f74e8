-- The run that pays aid that goes on, period after period. It is computed by itself, compared with the run before, released by
-- two people and ordered in one file. A run that was ordered plans the next one, so there is always a next day.
ALTER TABLE procedure DROP CONSTRAINT procedure_soort_check,
  ADD CONSTRAINT procedure_soort_check
    CHECK (soort IN ('aanvraag', 'besluit', 'dringend', 'zitting', 'opvolging', 'beroep', 'regimemigratie', 'betaalrun'));

CREATE TABLE betaalrun (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  ritme text NOT NULL CHECK (ritme IN ('maand', 'veertiendaags', 'week')),
  van date NOT NULL,
  tot date NOT NULL,
  betaaldag date NOT NULL,
  -- 0: the run itself; higher: for the same period, what changed after it was released
  aanvulling int NOT NULL DEFAULT 0,
  status text NOT NULL DEFAULT 'gepland' CHECK (status IN ('gepland', 'rekent', 'berekend', 'vrijgegeven', 'besteld', 'uitgevoerd', 'vervallen')),
  -- every computation has a list of its own; the last one counts
  berekening int NOT NULL DEFAULT 0,
  aantal int NOT NULL DEFAULT 0,
  totaal_cent bigint NOT NULL,
  -- how many lines of each kind: what may be known without seeing a file
  tellingen jsonb NOT NULL DEFAULT '{}',
  geopend_door uuid REFERENCES gebruiker(id),   -- empty: planned by the run before it
  geopend_op timestamptz NOT NULL,
  berekend_op timestamptz,
  besteld_op timestamptz,
  rev int NOT NULL DEFAULT 1,
  CHECK (tot >= van),
  CHECK (status NOT IN ('besteld', 'uitgevoerd') OR besteld_op IS NOT NULL)
);
CREATE UNIQUE INDEX betaalrun_een ON betaalrun (van, aanvulling) WHERE status <> 'vervallen';
ALTER TABLE betaalrun ADD CONSTRAINT betaalrun_zonder_overlap
  EXCLUDE USING gist (daterange(van, tot, '[]') WITH &&) WHERE (aanvulling = 0 AND status <> 'vervallen');
ALTER TABLE betaalrun ENABLE ROW LEVEL SECURITY;
CREATE POLICY binnen ON betaalrun USING ((SELECT is_binnen()));
GRANT SELECT, INSERT ON betaalrun TO besluitpad_app;
GRANT UPDATE (status, berekening, aantal, totaal_cent, tellingen, berekend_op, besteld_op, rev) ON betaalrun TO besluitpad_app;

-- Part of what is paid goes to another, by a mandate or an agreement on the budget (R-EXE-03), on paper in the file.
CREATE TABLE derdebegunstigde (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  opvolging_id uuid NOT NULL REFERENCES opvolging(id),
  volgnr int NOT NULL,
  naam text NOT NULL,
  iban text NOT NULL,
  mededeling text NOT NULL,
  bedrag_cent int CHECK (bedrag_cent > 0),      -- each month; empty: all that is left
  grond text NOT NULL CHECK (grond IN ('volmacht', 'budgetbeheer')),
  bijlage_id uuid NOT NULL REFERENCES bijlage(id),
  van date NOT NULL,
  tot date,
  door uuid NOT NULL REFERENCES gebruiker(id),
  op timestamptz NOT NULL,
  rev int NOT NULL DEFAULT 1,
  UNIQUE (opvolging_id, volgnr),
  CHECK (tot IS NULL OR tot >= van)
);
SELECT scherm_af('derdebegunstigde');
GRANT SELECT, INSERT, UPDATE (tot, rev) ON derdebegunstigde TO besluitpad_app;

-- The list: per aid what the run pays and why, with its steps. Only what became of a line is added later.
CREATE TABLE betaalrun_regel (
  betaalrun_id uuid NOT NULL REFERENCES betaalrun(id),
  berekening int NOT NULL,
  opvolging_id uuid NOT NULL REFERENCES opvolging(id),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  soort text NOT NULL CHECK (soort IN ('nieuw', 'gewijzigd', 'gelijk', 'gestopt', 'niet_betaald', 'geen')),
  bedrag_cent int NOT NULL CHECK (bedrag_cent >= 0),
  vorig_cent int,
  reden text,
  maanden jsonb NOT NULL,
  delen jsonb NOT NULL,
  uitkomst text CHECK (uitkomst IN ('besteld', 'gewijzigd')),
  op timestamptz NOT NULL,
  PRIMARY KEY (betaalrun_id, berekening, opvolging_id),
  CHECK ((bedrag_cent > 0) = (soort IN ('nieuw', 'gewijzigd', 'gelijk'))),
  CHECK (soort <> 'niet_betaald' OR reden IS NOT NULL)
);
CREATE INDEX betaalrun_regel_opvolging ON betaalrun_regel (opvolging_id);
SELECT scherm_af('betaalrun_regel');
GRANT SELECT, INSERT, UPDATE (uitkomst) ON betaalrun_regel TO besluitpad_app;

-- Two people in their own office, for exactly the list they saw.
CREATE TABLE betaalrun_vrijgave (
  betaalrun_id uuid NOT NULL REFERENCES betaalrun(id),
  berekening int NOT NULL,
  gebruiker_id uuid NOT NULL REFERENCES gebruiker(id),
  functie text NOT NULL CHECK (functie IN ('financieelDirecteur', 'algemeenDirecteur')),
  -- who releases for another, by a dated written act
  delegatie_id uuid,
  op timestamptz NOT NULL,
  PRIMARY KEY (betaalrun_id, berekening, functie),
  UNIQUE (betaalrun_id, berekening, gebruiker_id)
);
CREATE TRIGGER betaalrun_vrijgave_vast BEFORE UPDATE OR DELETE ON betaalrun_vrijgave FOR EACH ROW EXECUTE FUNCTION weiger_wijziging();
ALTER TABLE betaalrun_vrijgave ENABLE ROW LEVEL SECURITY;
CREATE POLICY binnen ON betaalrun_vrijgave USING ((SELECT is_binnen()));
GRANT SELECT, INSERT ON betaalrun_vrijgave TO besluitpad_app;

-- A payment of a run belongs to the aid it is for, and may be for a third party.
ALTER TABLE betaling ADD COLUMN betaalrun_id uuid REFERENCES betaalrun(id),
  ADD COLUMN opvolging_id uuid REFERENCES opvolging(id),
  ADD COLUMN derde_id uuid REFERENCES derdebegunstigde(id),
  ADD CHECK ((betaalrun_id IS NULL) = (opvolging_id IS NULL)),
  DROP CONSTRAINT betaling_besluitlijn_id_periode_begunstigde_mededeling_key,
  ADD CONSTRAINT betaling_een UNIQUE NULLS NOT DISTINCT (besluitlijn_id, periode, begunstigde, mededeling, betaalrun_id);
-- Of one run an aid has one payment a month to each payee, whatever else is tried.
CREATE UNIQUE INDEX betaling_van_run ON betaling (betaalrun_id, opvolging_id, periode, derde_id) NULLS NOT DISTINCT WHERE betaalrun_id IS NOT NULL;
CREATE INDEX betaling_opvolging ON betaling (opvolging_id) WHERE opvolging_id IS NOT NULL;

CREATE FUNCTION bewaak_betaling_van_run() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE functies int;
BEGIN
  SELECT count(*) INTO functies FROM betaalrun_vrijgave v JOIN betaalrun r ON r.id = v.betaalrun_id AND r.berekening = v.berekening
    WHERE r.id = NEW.betaalrun_id;
  IF functies < 2 THEN
    RAISE EXCEPTION 'Deze betaalrun is nog niet vrijgegeven door twee personen.' USING ERRCODE = 'BP007';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER betaling_van_run_vrijgegeven BEFORE INSERT ON betaling FOR EACH ROW
  WHEN (NEW.betaalrun_id IS NOT NULL) EXECUTE FUNCTION bewaak_betaling_van_run();

-- What each month was granted: the decision that began the aid, the revisions and judgments that changed it, and the scales
-- carried through it.
CREATE VIEW steunbedrag WITH (security_invoker = true) AS
  SELECT o.id AS opvolging_id, w.vanaf, w.cent, w.op FROM opvolging o JOIN besluitlijn g ON g.id = o.besluitlijn_id
    JOIN besluit gb ON gb.id = g.besluit_id CROSS JOIN LATERAL (
      SELECT o.van AS vanaf, g.bedrag_cent AS cent, gb.vergrendeld_op AS op
      UNION ALL SELECT l.ingang, l.bedrag_cent, b.vergrendeld_op FROM besluitlijn l JOIN besluit b ON b.id = l.besluit_id
        WHERE l.dossier_id = o.dossier_id AND l.besluit IN ('HERZIENING', 'UITVOERING_VONNIS') AND l.periodiciteit = 'maandelijks'
          AND (l.steun = g.steun OR (l.steun ~ '^(LL[123]|ELL)$' AND g.steun ~ '^(LL[123]|ELL)$'))
          AND b.vergrendeld_op > gb.vergrendeld_op AND (l.einde IS NULL OR l.einde > b.datum)
      UNION ALL SELECT m.vanaf, r.nieuw_cent, r.op FROM regimemigratie_regel r JOIN regimemigratie m ON m.id = r.migratie_id
        WHERE r.opvolging_id = o.id AND NOT r.droog AND r.uitkomst = 'aangepast') w
  WHERE w.vanaf IS NOT NULL AND w.cent IS NOT NULL;
GRANT SELECT ON steunbedrag TO besluitpad_app;

-- Which payments count for an aid: those of a run name it; those of a decision are of its own line or of what revised it.
CREATE VIEW steunbetaling WITH (security_invoker = true) AS
  SELECT o.id AS opvolging_id, t.id, t.periode, t.bedrag_cent, t.derde_id FROM opvolging o JOIN betaling t ON t.opvolging_id = o.id
    WHERE t.status <> 'vervallen'
  UNION ALL
  SELECT o.id, t.id, t.periode, t.bedrag_cent, t.derde_id FROM opvolging o JOIN besluitlijn g ON g.id = o.besluitlijn_id
    JOIN besluitlijn l ON l.dossier_id = o.dossier_id AND (l.id = g.id OR (l.besluit IN ('HERZIENING', 'UITVOERING_VONNIS')
      AND (l.steun = g.steun OR (l.steun ~ '^(LL[123]|ELL)$' AND g.steun ~ '^(LL[123]|ELL)$'))))
    JOIN betaling t ON t.besluitlijn_id = l.id AND t.opvolging_id IS NULL AND t.periode ~ '^\d{4}-\d{2}$' AND t.status <> 'vervallen';
GRANT SELECT ON steunbetaling TO besluitpad_app;

-- A month that a scale raised is more than its first decision named: the list of the run says what it may be.
CREATE OR REPLACE VIEW inv_03_niets_dubbel_niets_zonder_besluit AS
  SELECT b.onderwerp_id AS id, 'twee vrijgegeven brieven van dezelfde soort' AS fout FROM brief b
    WHERE b.status = 'vrijgegeven' GROUP BY b.onderwerp_id, b.soort, b.bestemming HAVING count(*) > 1
  UNION ALL
  SELECT t.id, 'betaling hoger dan beslist' FROM betaling t JOIN besluitlijn l ON l.id = t.besluitlijn_id
    WHERE t.status <> 'mislukt' AND t.betaalrun_id IS NULL GROUP BY t.id, t.periode, l.id, l.bedrag_cent HAVING sum(t.bedrag_cent) > l.bedrag_cent
  UNION ALL
  SELECT f.besluitlijn_id, 'formulier twee keer onderweg of aanvaard' FROM staatsformulier f
    WHERE f.status IN ('verzonden', 'aanvaard') GROUP BY f.besluitlijn_id, f.soort HAVING count(*) > 1;

CREATE VIEW inv_50_betaalrun_klopt AS
  SELECT r.id, 'wat besteld is, is niet wat in de lijst staat' AS fout FROM betaalrun r
    WHERE r.status IN ('besteld', 'uitgevoerd')
      AND (SELECT coalesce(sum(g.bedrag_cent), 0) FROM betaalrun_regel g WHERE g.betaalrun_id = r.id AND g.berekening = r.berekening AND g.uitkomst = 'besteld')
        <> (SELECT coalesce(sum(t.bedrag_cent), 0) FROM betaling t WHERE t.betaalrun_id = r.id)
  UNION ALL
  SELECT g.opvolging_id, 'regel die noch besteld noch gewijzigd is' FROM betaalrun_regel g JOIN betaalrun r ON r.id = g.betaalrun_id AND r.berekening = g.berekening
    WHERE r.status IN ('besteld', 'uitgevoerd') AND g.bedrag_cent > 0 AND g.uitkomst IS NULL
  UNION ALL
  SELECT t.id, 'betaling van een run na het einde van de steun' FROM betaling t JOIN opvolging o ON o.id = t.opvolging_id
    JOIN betaalrun r ON r.id = t.betaalrun_id
    WHERE o.tot < (t.periode || '-01')::date AND o.tot < r.besteld_op::date;
GRANT SELECT ON inv_50_betaalrun_klopt TO besluitpad_app;
