-- What the bank answers: kept as it came, read once, and of each line what became of it.
CREATE TABLE bankbericht (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  soort text NOT NULL CHECK (soort IN ('pain.002', 'camt.053', 'coda')),
  kenmerk text NOT NULL,
  naam text NOT NULL,
  sha256 text NOT NULL UNIQUE,        -- the same file twice is the same file
  inhoud bytea NOT NULL,
  ingelezen_door uuid NOT NULL REFERENCES gebruiker(id),
  ingelezen_op timestamptz NOT NULL
);
CREATE TRIGGER bankbericht_vast BEFORE UPDATE OR DELETE ON bankbericht FOR EACH ROW EXECUTE FUNCTION weiger_wijziging();
ALTER TABLE bankbericht ENABLE ROW LEVEL SECURITY;
CREATE POLICY binnen ON bankbericht USING ((SELECT is_binnen()));
GRANT SELECT, INSERT ON bankbericht TO besluitpad_app;

CREATE TABLE bankregel (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  bankbericht_id uuid NOT NULL REFERENCES bankbericht(id),
  volgnr int NOT NULL,
  dossier_id uuid REFERENCES dossier(id),   -- empty: money nobody knows yet
  soort text NOT NULL CHECK (soort IN ('uitgevoerd', 'geweigerd', 'teruggekeerd', 'ontvangen')),
  bedrag_cent bigint,
  boekdag date,
  kenmerk text,
  mededeling text,
  reden text,
  uitkomst text NOT NULL CHECK (uitkomst IN
    ('betaald', 'mislukt', 'terugbetaald', 'al_gekend', 'bedrag_verschilt', 'niet_van_ons', 'niet_toegewezen', 'toegewezen', 'elders')),
  betaling_id uuid REFERENCES betaling(id),
  terugvordering_id uuid REFERENCES terugvordering(id),
  toegewezen_door uuid REFERENCES gebruiker(id),
  toegewezen_op timestamptz,
  toelichting text,
  UNIQUE (bankbericht_id, volgnr)
);
CREATE INDEX bankregel_open ON bankregel (bankbericht_id) WHERE uitkomst = 'niet_toegewezen';
SELECT scherm_af('bankregel');
GRANT SELECT, INSERT, UPDATE (dossier_id, uitkomst, terugvordering_id, toegewezen_door, toegewezen_op, toelichting) ON bankregel TO besluitpad_app;

-- Ordered again after the bank could not: the same payment with a next number, so that it can never be two.
ALTER TABLE betaling ADD COLUMN poging int NOT NULL DEFAULT 1 CHECK (poging > 0);
CREATE FUNCTION bewaak_herbestelling() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.poging <> OLD.poging AND (OLD.status <> 'mislukt' OR NEW.poging <> OLD.poging + 1) THEN
    RAISE EXCEPTION 'Alleen een mislukte betaling wordt opnieuw besteld, één keer per mislukking.' USING ERRCODE = 'BP008';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER betaling_herbesteld BEFORE UPDATE ON betaling FOR EACH ROW EXECUTE FUNCTION bewaak_herbestelling();
