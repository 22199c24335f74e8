-- Closed files whose term is over: first a list that changes nothing, then the permission of another person with that of the archives,
-- then the destruction, which leaves a certificate of hashes (domein §8).
ALTER TABLE dossier ADD COLUMN vernietigd_op timestamptz, ADD CONSTRAINT dossier_vernietigd_is_gesloten CHECK (vernietigd_op IS NULL OR gesloten_op IS NOT NULL);

CREATE TABLE vernietigingslijst (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  peildag date NOT NULL,
  status text NOT NULL DEFAULT 'voorstel' CHECK (status IN ('voorstel', 'toegestaan', 'uitgevoerd', 'ingetrokken')),
  opgemaakt_door uuid NOT NULL REFERENCES gebruiker(id),
  opgemaakt_op timestamptz NOT NULL,
  toegestaan_door uuid REFERENCES gebruiker(id),
  toegestaan_op timestamptz,
  archief_kenmerk text,             -- of the permission of the archives
  archief_op date,
  uitgevoerd_door uuid REFERENCES gebruiker(id),
  uitgevoerd_op timestamptz,
  rev int NOT NULL DEFAULT 1,
  CHECK (toegestaan_door IS NULL OR toegestaan_door <> opgemaakt_door),
  CHECK ((toegestaan_door IS NULL) = (toegestaan_op IS NULL) AND (toegestaan_door IS NULL) = (archief_kenmerk IS NULL)
    AND (toegestaan_door IS NULL) = (archief_op IS NULL)),
  CHECK (status NOT IN ('toegestaan', 'uitgevoerd') OR toegestaan_door IS NOT NULL),
  CHECK ((status = 'uitgevoerd') = (uitgevoerd_op IS NOT NULL) AND (uitgevoerd_op IS NULL) = (uitgevoerd_door IS NULL))
);
ALTER TABLE vernietigingslijst ENABLE ROW LEVEL SECURITY;
CREATE POLICY binnen ON vernietigingslijst USING ((SELECT is_binnen()));
GRANT SELECT, INSERT, UPDATE ON vernietigingslijst TO besluitpad_app;

CREATE TABLE vernietigingsregel (
  lijst_id uuid NOT NULL REFERENCES vernietigingslijst(id),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  gesloten_op date NOT NULL,
  bewaren_tot date NOT NULL,
  documenten int NOT NULL,          -- what the dry run counted
  rijen int NOT NULL,
  uitkomst text CHECK (uitkomst IN ('vernietigd', 'overgeslagen')),
  reden text,                       -- why it was left alone
  certificaat jsonb,                -- ids, numbers and hashes
  certificaat_sha256 text,
  PRIMARY KEY (lijst_id, dossier_id),
  CHECK ((uitkomst IS NOT DISTINCT FROM 'vernietigd') = (certificaat IS NOT NULL) AND (certificaat IS NULL) = (certificaat_sha256 IS NULL)),
  CHECK ((uitkomst IS NOT DISTINCT FROM 'overgeslagen') = (reden IS NOT NULL))
);
CREATE UNIQUE INDEX vernietigingsregel_eenmaal ON vernietigingsregel (dossier_id) WHERE uitkomst = 'vernietigd';
SELECT scherm_af('vernietigingsregel');
GRANT SELECT, INSERT, UPDATE ON vernietigingsregel TO besluitpad_app;

-- What happens to each table that belongs to a file. `weg`: its rows go. `leeg`: its rows stay as numbers, days and amounts, for the accounts
-- and the record of the meeting, and lose every word. `blijft`: it holds no word about a person. A test finds a table that is in none.
CREATE TABLE vernietigregel (
  tabel text PRIMARY KEY,
  hoe text NOT NULL CHECK (hoe IN ('weg', 'leeg', 'blijft')),
  zet text CHECK ((zet IS NOT NULL) = (hoe = 'leeg'))
);
GRANT SELECT ON vernietigregel TO besluitpad_app;
INSERT INTO vernietigregel (tabel, hoe) SELECT unnest(ARRAY[
  'aanmaning', 'belang', 'besluit_brieftekst', 'besluit_verbetering', 'besluit_verzenddatum', 'bevoegdheidsconflict', 'bevoegdheidsvaststelling',
  'bijlage', 'brief', 'brief_lezing', 'brief_te_lezen', 'brief_vermelding', 'contact', 'derdebegunstigde', 'feit', 'gezinslid', 'gpmi',
  'handeling_tekst', 'handtekening', 'handtekening_gekwalificeerd', 'handtekening_scan', 'hernieuwde_kennisgeving', 'hoorzitting', 'inkomen', 'klok',
  'klok_moment', 'maandinkomen', 'middelentoets', 'mondelinge_uitleg', 'onderzoeksopdracht', 'opmerking', 'stapbrief', 'stuk', 'stukkenlijst', 'taak',
  'tekenbeurt', 'termijnzaak', 'toetsafwijking', 'uitlegblad', 'uitvoerbestand', 'verblijf_buitenland', 'verzending', 'voorstel_fiat', 'vraag_vooraf']), 'weg';
INSERT INTO vernietigregel (tabel, hoe) SELECT unnest(ARRAY[
  'aflossing', 'handeling', 'inzage_log', 'kasboek', 'mijlpaal', 'opvolging', 'procedure', 'regimemigratie_regel', 'stem', 'terugbetaling',
  'vernietigingsregel', 'vrijgave']), 'blijft';
INSERT INTO vernietigregel (tabel, hoe, zet) VALUES
  ('aanvraag', 'leeg', $$vraag = ''$$),
  ('aanvraaglijn', 'leeg', $$omschrijving = '', gegevens = '{}'$$),
  ('agendapunt', 'leeg', $$titel = 'vernietigd', hoogdringend_reden = CASE WHEN hoogdringend_reden IS NULL THEN NULL ELSE 'vernietigd' END,
    eigen_motivering = CASE WHEN eigen_motivering IS NULL THEN NULL ELSE 'vernietigd' END, brief = NULL$$),
  ('agendaversie_punt', 'leeg', $$titel = 'vernietigd'$$),
  ('bankregel', 'leeg', $$mededeling = NULL, kenmerk = NULL, toelichting = CASE WHEN toelichting IS NULL THEN NULL ELSE 'vernietigd' END$$),
  ('beroep', 'leeg', $$rechtbank = 'vernietigd', rolnummer = NULL, beschikking = CASE WHEN beschikking IS NULL THEN NULL ELSE 'vernietigd' END$$),
  ('besluit', 'leeg', $$motivering = 'vernietigd', brief = NULL$$),
  -- from when the scale was that it was decided by: a date, of which an invariant asks that it is there
  ('besluitlijn', 'leeg', $$tekst = 'vernietigd', gegevens = CASE WHEN gegevens ? 'baremaVanaf'
    THEN jsonb_build_object('baremaVanaf', gegevens -> 'baremaVanaf') ELSE '{}' END$$),
  ('betaalrun_regel', 'leeg', $$delen = '[]', maanden = '[]'$$),
  ('betaling', 'leeg', $$begunstigde = 'vernietigd/' || id, iban = CASE WHEN iban IS NULL THEN NULL ELSE '' END, mededeling = 'vernietigd'$$),
  ('eerdere_stemming', 'leeg', $$eigen_motivering = CASE WHEN eigen_motivering IS NULL THEN NULL ELSE 'vernietigd' END$$),
  ('effect', 'leeg', $$resultaat = NULL, fout = NULL$$),
  ('hoger_beroep', 'leeg', $$hof = 'vernietigd', reden = 'vernietigd', rolnummer = NULL,
    beschikking = CASE WHEN beschikking IS NULL THEN NULL ELSE 'vernietigd' END$$),
  ('hoogdringendheid', 'leeg', $$titel = 'vernietigd', reden = 'vernietigd'$$),
  ('lijnuitkomst', 'leeg', $$onderzoeksopdracht = NULL$$),
  ('onderbreking', 'leeg', $$reden = 'vernietigd'$$),
  ('signaal', 'leeg', $$tekst = 'vernietigd', bron = 'vernietigd'$$),
  ('staatsformulier', 'leeg', $$gegevens = '{}', weigeringsreden = CASE WHEN weigeringsreden IS NULL THEN NULL ELSE 'vernietigd' END$$),
  ('terugvordering', 'leeg', $$mededeling = 'vernietigd/' || id$$),
  ('vasthouding', 'leeg', $$reden = 'vernietigd'$$),
  ('verslag', 'leeg', $$inhoud = '{}', opmerkingen_client = NULL, reden_nieuwe_versie = CASE WHEN reden_nieuwe_versie IS NULL THEN NULL ELSE 'vernietigd' END$$),
  ('voorstel', 'leeg', $$motivering = 'vernietigd', brief = NULL$$),
  ('voorstellijn', 'leeg', $$tekst = 'vernietigd', gegevens = '{}'$$);
