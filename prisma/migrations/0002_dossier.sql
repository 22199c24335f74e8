-- Clients, households, dossiers, requests with their lines, the inquiry, the proposal.

CREATE TABLE persoon (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  insz text UNIQUE,
  aanspreking text NOT NULL CHECK (aanspreking IN ('de heer', 'mevrouw', 'neutraal')),
  voornaam text NOT NULL,
  naam text NOT NULL,
  geboren date,
  nationaliteit text,
  burgerlijke_staat text,
  verblijfsstatus text,
  iban text,
  tel text,
  mail text,
  niet_bellen boolean NOT NULL DEFAULT false,
  rev int NOT NULL DEFAULT 1,
  gemaakt_op timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE TABLE kennisgevingsadres (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  persoon_id uuid NOT NULL REFERENCES persoon(id),
  soort text NOT NULL CHECK (soort IN ('eigen', 'vertegenwoordiger', 'veilig', 'balie')),
  regels text[] NOT NULL,           -- lines under the name, ready for the window; empty for 'balie'
  ter_attentie text,
  onveilig boolean NOT NULL DEFAULT false,
  van date NOT NULL,
  tot date,
  bewijs text,
  CHECK (soort <> 'vertegenwoordiger' OR bewijs IS NOT NULL),
  CHECK (soort = 'balie' OR cardinality(regels) BETWEEN 1 AND 4)
);

CREATE TABLE dossier (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  nummer text NOT NULL UNIQUE,
  persoon_id uuid NOT NULL REFERENCES persoon(id),
  werker_id uuid NOT NULL REFERENCES gebruiker(id),
  vertrouwelijk boolean NOT NULL DEFAULT false,
  geopend_op date NOT NULL,
  gesloten_op date,
  rev int NOT NULL DEFAULT 1
);
CREATE INDEX dossier_persoon ON dossier (persoon_id);
CREATE INDEX dossier_werker ON dossier (werker_id);

CREATE TABLE gezinslid (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  naam text NOT NULL,
  geboren date,
  verwantschap text NOT NULL,       -- partner, vader, moeder, kind, ...
  onderhoudsplichtig boolean NOT NULL,
  samenwonend boolean NOT NULL,
  van date NOT NULL,
  tot date
);

CREATE TABLE inkomen (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  gezinslid_id uuid REFERENCES gezinslid(id),   -- null: the client
  soort text NOT NULL,
  maandbedrag_cent int NOT NULL CHECK (maandbedrag_cent >= 0),
  telt_mee boolean NOT NULL,
  van date NOT NULL,
  tot date,
  bron text NOT NULL
);

CREATE TABLE signaal (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  dossier_id uuid REFERENCES dossier(id),
  ontvangen_op date NOT NULL,
  bron text NOT NULL,
  tekst text NOT NULL,
  toestemming boolean NOT NULL,
  uitkomst text CHECK (uitkomst IN ('aanvraag', 'doorverwezen', 'geweigerd'))
);

CREATE TABLE aanvraag (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  soort text NOT NULL CHECK (soort IN ('aanvraag', 'ambtshalve')),
  registernummer text NOT NULL UNIQUE,
  ontvangen_op date NOT NULL,
  geregistreerd_op timestamptz NOT NULL,
  wijze text NOT NULL CHECK (wijze IN ('mondeling', 'brief', 'aangetekend', 'mail', 'gemachtigde', 'doorgezonden', 'ambtshalve')),
  eerste_ontvangst_op date,         -- forwarded by another OCMW: date of receipt there (RMI 18 §4)
  vraag text NOT NULL,
  fase text NOT NULL,               -- domain/src/procedure
  ronde int NOT NULL DEFAULT 1 CHECK (ronde >= 1),
  beslis_uiterlijk date NOT NULL,
  hoorrecht_gemeld_op date,
  hoorrecht_gevraagd boolean NOT NULL DEFAULT false,
  gehoord_op date,
  gesloten_op date,
  sluitreden text,
  rev int NOT NULL DEFAULT 1
);
CREATE INDEX aanvraag_dossier ON aanvraag (dossier_id);

CREATE TABLE aanvraaglijn (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  aanvraag_id uuid NOT NULL REFERENCES aanvraag(id),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  volgnr int NOT NULL,
  spoor text NOT NULL CHECK (spoor IN ('MI', 'MD')),
  steun text NOT NULL,              -- code of domein 5.2
  omschrijving text NOT NULL,
  gegevens jsonb NOT NULL DEFAULT '{}',   -- e.g. delivery date and litres for VT
  uitkomst text CHECK (uitkomst IN ('beslist', 'ingetrokken')),   -- final ones; the others stand per round on the agenda item
  UNIQUE (aanvraag_id, volgnr)
);

CREATE TABLE bijlage (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  aanvraag_id uuid REFERENCES aanvraag(id),
  naam text NOT NULL,
  soort text NOT NULL,
  mediatype text NOT NULL,
  grootte int NOT NULL CHECK (grootte > 0),
  sha256 text NOT NULL,
  inhoud bytea NOT NULL,
  voor_comite boolean NOT NULL DEFAULT false,
  toegevoegd_op timestamptz NOT NULL,
  UNIQUE (dossier_id, sha256)
);

CREATE TABLE feit (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  aanvraag_id uuid NOT NULL REFERENCES aanvraag(id),
  rubriek text NOT NULL,
  tekst text NOT NULL,
  bron text NOT NULL,
  vastgesteld_op date NOT NULL,
  volgnr int NOT NULL,
  UNIQUE (aanvraag_id, volgnr)
);

CREATE TABLE verslag (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  aanvraag_id uuid NOT NULL REFERENCES aanvraag(id),
  versie int NOT NULL,
  inhoud jsonb NOT NULL,
  huisbezoek_op date,
  opmerkingen_client text,
  opsteller_id uuid NOT NULL REFERENCES gebruiker(id),
  vergrendeld_op timestamptz,
  reden_nieuwe_versie text,
  rev int NOT NULL DEFAULT 1,
  UNIQUE (aanvraag_id, versie),
  CHECK (versie = 1 OR reden_nieuwe_versie IS NOT NULL)
);

CREATE TABLE voorstel (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  aanvraag_id uuid NOT NULL REFERENCES aanvraag(id),
  ronde int NOT NULL,
  versie int NOT NULL,
  verslag_id uuid NOT NULL REFERENCES verslag(id),
  motivering text NOT NULL,
  brief jsonb,                      -- kind of letter and the worker's own wording for it
  bespreking boolean NOT NULL DEFAULT false,
  opsteller_id uuid NOT NULL REFERENCES gebruiker(id),
  vergrendeld_op timestamptz,
  teruggenomen_op timestamptz,
  rev int NOT NULL DEFAULT 1,
  UNIQUE (aanvraag_id, ronde, versie)
);

CREATE TABLE voorstellijn (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  voorstel_id uuid NOT NULL REFERENCES voorstel(id),
  aanvraaglijn_id uuid NOT NULL REFERENCES aanvraaglijn(id),
  volgnr int NOT NULL,
  besluit text NOT NULL,            -- code of domein 5.1
  tekst text NOT NULL,
  gegevens jsonb NOT NULL,          -- amount, start, periodicity, payee ...: schema per kind in domain
  UNIQUE (voorstel_id, volgnr)
);

CREATE FUNCTION weiger_vergrendeld() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.vergrendeld_op IS NOT NULL THEN
    -- taking a locked proposal back is the one thing that may still be written on it
    IF TG_TABLE_NAME = 'voorstel' AND TG_OP = 'UPDATE'
       AND to_jsonb(NEW) - 'teruggenomen_op' = to_jsonb(OLD) - 'teruggenomen_op' THEN RETURN NEW; END IF;
    RAISE EXCEPTION 'Deze versie van % is vergrendeld. Maak een nieuwe versie met een reden.', TG_TABLE_NAME USING ERRCODE = 'BP002';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER verslag_vergrendeld BEFORE UPDATE OR DELETE ON verslag FOR EACH ROW EXECUTE FUNCTION weiger_vergrendeld();
CREATE TRIGGER voorstel_vergrendeld BEFORE UPDATE OR DELETE ON voorstel FOR EACH ROW EXECUTE FUNCTION weiger_vergrendeld();

CREATE FUNCTION weiger_lijn_van_vergrendeld_voorstel() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM voorstel v WHERE v.id = COALESCE(NEW.voorstel_id, OLD.voorstel_id) AND v.vergrendeld_op IS NOT NULL) THEN
    RAISE EXCEPTION 'Deze versie van het voorstel is vergrendeld. Maak een nieuwe versie.' USING ERRCODE = 'BP002';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER voorstellijn_vergrendeld BEFORE INSERT OR UPDATE OR DELETE ON voorstellijn
  FOR EACH ROW EXECUTE FUNCTION weiger_lijn_van_vergrendeld_voorstel();
