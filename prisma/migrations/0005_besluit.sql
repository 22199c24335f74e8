-- Decisions with their lines, letters, proofs, payments, State forms, follow-up.

CREATE TABLE besluit (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  aanvraag_id uuid REFERENCES aanvraag(id),
  orgaan text NOT NULL CHECK (orgaan IN ('bcsd', 'voorzitter', 'overgenomen')),
  datum date NOT NULL,
  zitting_id uuid REFERENCES zitting(id),
  agendapunt_id uuid REFERENCES agendapunt(id),
  motivering text NOT NULL,
  brief jsonb,
  bekrachtiging text CHECK (bekrachtiging IN ('te_bekrachtigen', 'bekrachtigd', 'niet_bekrachtigd')),
  vergrendeld_op timestamptz NOT NULL,
  UNIQUE (aanvraag_id, zitting_id),
  CHECK ((orgaan = 'bcsd') = (agendapunt_id IS NOT NULL))
);
ALTER TABLE agendapunt ADD FOREIGN KEY (besluit_id) REFERENCES besluit(id);

CREATE TABLE besluitlijn (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  besluit_id uuid NOT NULL REFERENCES besluit(id),
  aanvraaglijn_id uuid REFERENCES aanvraaglijn(id),
  volgnr int NOT NULL,
  besluit text NOT NULL,
  spoor text NOT NULL CHECK (spoor IN ('MI', 'MD')),
  steun text NOT NULL,
  tekst text NOT NULL,
  bedrag_cent int CHECK (bedrag_cent >= 0),
  periodiciteit text CHECK (periodiciteit IN ('maandelijks', 'eenmalig')),
  ingang date,
  einde date,
  terugvorderbaar boolean NOT NULL DEFAULT false,
  voor_de_staat boolean NOT NULL DEFAULT false,
  gegevens jsonb NOT NULL DEFAULT '{}',
  UNIQUE (besluit_id, volgnr)
);

CREATE FUNCTION weiger_besluit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- only the result of ratification may still be added to a recorded decision
  IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'besluit' AND to_jsonb(NEW) - 'bekrachtiging' = to_jsonb(OLD) - 'bekrachtiging' THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'Een genomen beslissing verandert niet. Verbeteren kan met een nieuwe beslissing.' USING ERRCODE = 'BP003';
END $$;
CREATE TRIGGER besluit_vast BEFORE UPDATE OR DELETE ON besluit FOR EACH ROW EXECUTE FUNCTION weiger_besluit();
CREATE TRIGGER besluitlijn_vast BEFORE UPDATE OR DELETE ON besluitlijn FOR EACH ROW EXECUTE FUNCTION weiger_besluit();

CREATE TABLE verplichte_vermelding (
  soort text NOT NULL,
  code text NOT NULL,
  controlesom text NOT NULL,        -- of the table in domain this row was loaded from
  PRIMARY KEY (soort, code)
);

CREATE TABLE brief (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  dossier_id uuid REFERENCES dossier(id),
  procedure_id uuid NOT NULL REFERENCES procedure(id),
  onderwerp_id uuid NOT NULL,       -- aanvraag, besluit or zitting
  soort text NOT NULL,
  versie int NOT NULL DEFAULT 1,
  status text NOT NULL DEFAULT 'ontwerp' CHECK (status IN ('ontwerp', 'vrijgegeven', 'vervangen')),
  briefdatum date NOT NULL,         -- the day it is to be posted or handed over; the appeal date in it counts from here
  bestemming text NOT NULL,         -- name on the envelope
  kanaal text NOT NULL CHECK (kanaal IN ('AANGETEKEND', 'AFGIFTE_ONTVANGSTBEWIJS', 'GEWONE_BRIEF', 'INTERN')),
  invoer jsonb NOT NULL,            -- frozen input of both files
  sjabloon_versie text NOT NULL,
  pdf_ua bytea NOT NULL,
  pdf_a bytea NOT NULL,
  sha256_ua text NOT NULL,
  sha256_a text NOT NULL,
  gemaakt_op timestamptz NOT NULL,
  vrijgegeven_op timestamptz,
  UNIQUE (procedure_id, soort, onderwerp_id, bestemming, versie)
);
CREATE INDEX brief_dossier ON brief (dossier_id);
CREATE INDEX brief_procedure ON brief (procedure_id);

CREATE TABLE brief_vermelding (
  brief_id uuid NOT NULL REFERENCES brief(id),
  dossier_id uuid,
  code text NOT NULL,
  PRIMARY KEY (brief_id, code)
);

CREATE TABLE handtekening (
  brief_id uuid NOT NULL REFERENCES brief(id),
  dossier_id uuid,
  functie text NOT NULL,
  gebruiker_id uuid NOT NULL REFERENCES gebruiker(id),
  op timestamptz NOT NULL,
  PRIMARY KEY (brief_id, functie)
);
CREATE TRIGGER handtekening_vast BEFORE UPDATE OR DELETE ON handtekening FOR EACH ROW EXECUTE FUNCTION weiger_wijziging();

CREATE FUNCTION bewaak_brief() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE ontbreekt text;
BEGIN
  IF TG_OP = 'DELETE' THEN RAISE EXCEPTION 'Een brief wordt niet verwijderd.' USING ERRCODE = 'BP001'; END IF;
  IF to_jsonb(NEW) - 'status' - 'vrijgegeven_op' <> to_jsonb(OLD) - 'status' - 'vrijgegeven_op' THEN
    RAISE EXCEPTION 'Een brief verandert niet. Maak een nieuwe versie met een reden.' USING ERRCODE = 'BP002';
  END IF;
  IF OLD.status <> 'ontwerp' AND NEW.status <> OLD.status THEN
    RAISE EXCEPTION 'Deze brief is al % en verandert niet meer.', OLD.status USING ERRCODE = 'BP002';
  END IF;
  IF NEW.status = 'vrijgegeven' THEN
    SELECT string_agg(v.code, ', ' ORDER BY v.code) INTO ontbreekt FROM verplichte_vermelding v
      WHERE v.soort = NEW.soort AND NOT EXISTS (SELECT 1 FROM brief_vermelding b WHERE b.brief_id = NEW.id AND b.code = v.code);
    IF ontbreekt IS NOT NULL THEN
      RAISE EXCEPTION 'De brief kan niet vertrekken: verplichte vermelding % ontbreekt.', ontbreekt USING ERRCODE = 'BP004';
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER brief_bewaakt BEFORE UPDATE OR DELETE ON brief FOR EACH ROW EXECUTE FUNCTION bewaak_brief();

CREATE TABLE verzending (
  brief_id uuid PRIMARY KEY REFERENCES brief(id),
  dossier_id uuid,
  wijze text NOT NULL CHECK (wijze IN ('AANGETEKEND', 'AFGIFTE_ONTVANGSTBEWIJS', 'GEWONE_BRIEF')),
  aangeboden_op timestamptz NOT NULL,
  status text NOT NULL DEFAULT 'te_verzenden' CHECK (status IN ('te_verzenden', 'geexporteerd', 'bewezen', 'zonder_bewijs', 'teruggekeerd')),
  barcode text UNIQUE,
  gepost_op date,
  ontvangen_op date,
  bewijs text,
  teruggekeerd_op date,
  CHECK (status <> 'bewezen' OR (wijze = 'AANGETEKEND' AND barcode IS NOT NULL AND gepost_op IS NOT NULL)
     OR (wijze = 'AFGIFTE_ONTVANGSTBEWIJS' AND ontvangen_op IS NOT NULL))
);

CREATE TABLE uitvoerbestand (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  effect_id uuid NOT NULL UNIQUE REFERENCES effect(id),
  dossier_id uuid,
  soort text NOT NULL CHECK (soort IN ('bpost', 'pain.001')),
  naam text NOT NULL UNIQUE,
  inhoud text NOT NULL,
  sha256 text NOT NULL,
  gemaakt_op timestamptz NOT NULL
);

CREATE TABLE betaling (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  procedure_id uuid NOT NULL REFERENCES procedure(id),
  besluitlijn_id uuid NOT NULL REFERENCES besluitlijn(id),
  periode text NOT NULL,            -- 2026-03, or 'eenmalig'
  bedrag_cent int NOT NULL CHECK (bedrag_cent > 0),
  begunstigde text NOT NULL,
  iban text,
  mededeling text NOT NULL,
  wijze text NOT NULL CHECK (wijze IN ('overschrijving', 'kas', 'bon', 'factuur', 'bankwaarborg')),
  uiterlijk date NOT NULL,
  status text NOT NULL DEFAULT 'te_geven' CHECK (status IN ('te_geven', 'vrijgegeven', 'opdracht', 'betaald', 'mislukt')),
  betaald_op date,
  UNIQUE (besluitlijn_id, periode, begunstigde, mededeling),
  CHECK (wijze <> 'overschrijving' OR iban IS NOT NULL)
);

CREATE TABLE vrijgave (
  besluit_id uuid NOT NULL REFERENCES besluit(id),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  gebruiker_id uuid NOT NULL REFERENCES gebruiker(id),
  functie text NOT NULL CHECK (functie IN ('financieelDirecteur', 'algemeenDirecteur')),
  op timestamptz NOT NULL,
  PRIMARY KEY (besluit_id, functie),
  UNIQUE (besluit_id, gebruiker_id)   -- two people
);
CREATE TRIGGER vrijgave_vast BEFORE UPDATE OR DELETE ON vrijgave FOR EACH ROW EXECUTE FUNCTION weiger_wijziging();

CREATE TABLE kasboek (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  dossier_id uuid REFERENCES dossier(id),
  besluit_id uuid REFERENCES besluit(id),
  op timestamptz NOT NULL,
  soort text NOT NULL CHECK (soort IN ('opening', 'uitgave', 'bon', 'aanvulling')),
  bedrag_cent int NOT NULL CHECK (bedrag_cent <> 0),
  saldo_cent int NOT NULL CHECK (saldo_cent >= 0),
  ontvangstbewijs text NOT NULL,
  gebruiker_id uuid NOT NULL REFERENCES gebruiker(id)
);
CREATE TRIGGER kasboek_vast BEFORE UPDATE OR DELETE ON kasboek FOR EACH ROW EXECUTE FUNCTION weiger_wijziging();

CREATE TABLE staatsformulier (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  procedure_id uuid NOT NULL REFERENCES procedure(id),
  besluitlijn_id uuid NOT NULL REFERENCES besluitlijn(id),
  soort text NOT NULL CHECK (soort IN ('MI-B', 'MI-C', 'W65-A', 'W65-B1', 'MEDIPRIMA')),
  versie int NOT NULL DEFAULT 1,
  gegevens jsonb NOT NULL,
  status text NOT NULL DEFAULT 'klaar' CHECK (status IN ('klaar', 'verzonden', 'aanvaard', 'geweigerd')),
  verzonden_op date,
  beantwoord_op date,
  referentie text,
  weigeringsreden text,
  UNIQUE (besluitlijn_id, soort, versie),
  CHECK (status = 'klaar' OR verzonden_op IS NOT NULL),
  CHECK (status <> 'aanvaard' OR referentie IS NOT NULL)
);

CREATE TABLE opvolging (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  besluitlijn_id uuid NOT NULL REFERENCES besluitlijn(id),
  steun text NOT NULL,
  maandbedrag_cent int,
  van date NOT NULL,
  tot date,
  laatste_nazicht date NOT NULL,
  laatste_huisbezoek date,
  gpmi_getekend_op date,
  UNIQUE (besluitlijn_id)
);

CREATE TABLE terugvordering (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  besluitlijn_id uuid NOT NULL UNIQUE REFERENCES besluitlijn(id),
  bedrag_cent int NOT NULL CHECK (bedrag_cent > 0),
  mededeling text NOT NULL UNIQUE,
  grondslag text NOT NULL
);

CREATE TABLE aflossing (
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  besluitlijn_id uuid NOT NULL REFERENCES besluitlijn(id),
  volgnr int NOT NULL,
  vervalt_op date NOT NULL,
  bedrag_cent int NOT NULL CHECK (bedrag_cent > 0),
  PRIMARY KEY (besluitlijn_id, volgnr)
);

CREATE TABLE gpmi (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  opvolging_id uuid REFERENCES opvolging(id),
  doel text NOT NULL,
  getekend_op date NOT NULL
);

CREATE TABLE aanmaning (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  verzonden_op date NOT NULL,
  wijze text NOT NULL CHECK (wijze IN ('AANGETEKEND', 'AFGIFTE_ONTVANGSTBEWIJS', 'GEWONE_BRIEF')),
  reden text NOT NULL
);

CREATE TABLE contact (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  op timestamptz NOT NULL,
  soort text NOT NULL CHECK (soort IN ('telefoon', 'bureau', 'huisbezoek', 'mail', 'brief', 'mondelinge_uitleg')),
  tekst text NOT NULL,
  gebruiker_id uuid NOT NULL REFERENCES gebruiker(id)
);

CREATE TABLE invoerregel (
  sleutel text PRIMARY KEY,         -- the sender's own number of the line
  aanvraag_id uuid NOT NULL REFERENCES aanvraag(id),
  hash text NOT NULL
);
