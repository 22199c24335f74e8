-- People who work here, the house rules, the clock of the demonstration, the audit chain.
-- Every table with a dossier_id gets row-level security in 0009; see prisma/src/client.ts for the settings it reads.

CREATE TABLE ocmw (
  id int PRIMARY KEY DEFAULT 1 CHECK (id = 1),
  naam text NOT NULL,
  gemeente text NOT NULL,
  gegevens jsonb NOT NULL,          -- letterhead, court, accounts: schema OcmwGegevens in the API
  huisregels jsonb NOT NULL,        -- house rules with their certainty: schema Huisregels in domain
  rev int NOT NULL DEFAULT 1
);

CREATE TABLE klok_stand (
  id int PRIMARY KEY DEFAULT 1 CHECK (id = 1),
  nu timestamptz NOT NULL
);
COMMENT ON TABLE klok_stand IS 'One row with demonstration data: the movable Klok. No row: the system clock.';

CREATE TABLE gebruiker (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  sub text NOT NULL UNIQUE,
  naam text NOT NULL,
  functie text NOT NULL,
  rollen text[] NOT NULL CHECK (cardinality(rollen) > 0),
  tel text,
  mail text,
  actief boolean NOT NULL DEFAULT true,
  onderzoek_diploma text,           -- bevoegdSociaalOnderzoek is a personal attribute, not a role (R-INV-02b)
  onderzoek_van date,
  onderzoek_tot date,
  CHECK (onderzoek_diploma IS NULL OR onderzoek_van IS NOT NULL)
);

CREATE TABLE nummering (
  soort text NOT NULL,
  jaar int NOT NULL,
  laatste int NOT NULL,
  PRIMARY KEY (soort, jaar)
);

CREATE TABLE keten (
  id uuid PRIMARY KEY,
  volgnr int NOT NULL,
  kop bytea NOT NULL
);
COMMENT ON TABLE keten IS 'Head of each hash chain: one per dossier, one per zitting, one for the OCMW itself.';

CREATE TABLE handeling (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  keten_id uuid NOT NULL,
  dossier_id uuid,
  volgnr int NOT NULL,
  soort text NOT NULL,
  onderwerp_id uuid,
  gebruiker_id uuid REFERENCES gebruiker(id),   -- null: the engine
  rol text NOT NULL,
  op timestamptz NOT NULL,                      -- Klok
  vastgelegd_op timestamptz NOT NULL DEFAULT clock_timestamp(),
  grondslag text,
  gegevens jsonb NOT NULL DEFAULT '{}',         -- ids, codes, numbers, dates only
  tekst_hash bytea,
  vorige_hash bytea NOT NULL,
  hash bytea NOT NULL,
  UNIQUE (keten_id, volgnr)
);
CREATE INDEX handeling_dossier ON handeling (dossier_id, op);

CREATE TABLE handeling_tekst (
  handeling_id uuid PRIMARY KEY REFERENCES handeling(id),
  dossier_id uuid,
  tekst text NOT NULL,
  gecorrigeerd_op timestamptz,
  correctie_reden text
);
COMMENT ON TABLE handeling_tekst IS 'Free text beside the chain: correctable (GDPR 16), the chain keeps only its first hash.';

CREATE FUNCTION hash_handeling(h handeling) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
  -- an array keeps every part in its place: two different rows never give the same text
  SELECT sha256(convert_to(jsonb_build_array(h.keten_id, h.volgnr, h.soort, h.onderwerp_id, h.gebruiker_id, h.rol,
    to_char(h.op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), h.grondslag, h.gegevens,
    encode(h.tekst_hash, 'hex'), encode(h.vorige_hash, 'hex'))::text, 'UTF8'));
$$;

CREATE FUNCTION schakel_handeling() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE k keten;
BEGIN
  INSERT INTO keten (id, volgnr, kop) VALUES (NEW.keten_id, 1, ''::bytea)
    ON CONFLICT (id) DO UPDATE SET volgnr = keten.volgnr + 1 RETURNING * INTO k;
  NEW.volgnr := k.volgnr;
  NEW.vorige_hash := k.kop;
  NEW.hash := hash_handeling(NEW);
  UPDATE keten SET kop = NEW.hash WHERE id = NEW.keten_id;
  RETURN NEW;
END $$;
CREATE TRIGGER handeling_schakelt BEFORE INSERT ON handeling FOR EACH ROW EXECUTE FUNCTION schakel_handeling();

CREATE FUNCTION weiger_wijziging() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Deze gegevens in % kunnen niet worden gewijzigd of verwijderd.', TG_TABLE_NAME USING ERRCODE = 'BP001';
END $$;
CREATE TRIGGER handeling_vast BEFORE UPDATE OR DELETE ON handeling FOR EACH ROW EXECUTE FUNCTION weiger_wijziging();

CREATE TABLE dagzegel (
  dag date PRIMARY KEY,
  koppen int NOT NULL,
  hash bytea NOT NULL,
  gemaakt_op timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE TRIGGER dagzegel_vast BEFORE UPDATE OR DELETE ON dagzegel FOR EACH ROW EXECUTE FUNCTION weiger_wijziging();

CREATE TABLE inzage_log (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  op timestamptz NOT NULL DEFAULT clock_timestamp(),
  gebruiker_id uuid NOT NULL REFERENCES gebruiker(id),
  dossier_id uuid,
  wat text NOT NULL,
  doel text NOT NULL
);
CREATE TRIGGER inzage_vast BEFORE UPDATE OR DELETE ON inzage_log FOR EACH ROW EXECUTE FUNCTION weiger_wijziging();

CREATE TABLE beveiliging_log (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  op timestamptz NOT NULL DEFAULT clock_timestamp(),
  soort text NOT NULL,
  gebruiker_id uuid,
  gegevens jsonb NOT NULL DEFAULT '{}'
);
CREATE TRIGGER beveiliging_vast BEFORE UPDATE OR DELETE ON beveiliging_log FOR EACH ROW EXECUTE FUNCTION weiger_wijziging();

CREATE TABLE idempotentie (
  gebruiker_id uuid NOT NULL,
  sleutel text NOT NULL CHECK (length(sleutel) BETWEEN 8 AND 200),
  verzoek_hash text NOT NULL,
  status int NOT NULL,
  antwoord jsonb,
  koppen jsonb,
  gemaakt_op timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (gebruiker_id, sleutel)
);
