-- Qualified signing: the turn that waits for its signer's consent with the trust service, and the letter with the signature in it.
CREATE TABLE tekenbeurt (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  brief_id uuid NOT NULL REFERENCES brief(id),
  dossier_id uuid,
  gebruiker_id uuid NOT NULL REFERENCES gebruiker(id),
  credential text NOT NULL,
  -- certificates, DER in base64, that of the signer first
  keten text[] NOT NULL CHECK (cardinality(keten) > 0),
  algoritme text NOT NULL,
  -- the letter with an empty place for the signature, and what of it is signed
  pdf bytea NOT NULL,
  attributen bytea NOT NULL,
  verificatie text NOT NULL,
  -- how many signatures of this letter stood there when the turn began
  eerdere int NOT NULL CHECK (eerdere >= 0),
  begonnen_op timestamptz NOT NULL,
  vervalt_op timestamptz NOT NULL CHECK (vervalt_op > begonnen_op),
  klaar_op timestamptz
);
CREATE INDEX tekenbeurt_brief ON tekenbeurt (brief_id);
SELECT scherm_af('tekenbeurt');
GRANT SELECT, INSERT, UPDATE (klaar_op) ON tekenbeurt TO besluitpad_app;

CREATE TABLE handtekening_gekwalificeerd (
  brief_id uuid NOT NULL,
  functie text NOT NULL,
  dossier_id uuid,
  beurt_id uuid NOT NULL UNIQUE REFERENCES tekenbeurt(id),
  -- each signs the letter with the signatures before on it
  volgnr int NOT NULL CHECK (volgnr > 0),
  houder text NOT NULL,
  uitgever text NOT NULL,
  serienummer text NOT NULL,
  simulator boolean NOT NULL,
  pdf bytea NOT NULL,
  sha256 text NOT NULL,
  op timestamptz NOT NULL,
  PRIMARY KEY (brief_id, functie),
  UNIQUE (brief_id, volgnr),
  FOREIGN KEY (brief_id, functie) REFERENCES handtekening (brief_id, functie)
);
CREATE TRIGGER handtekening_gekwalificeerd_vast BEFORE UPDATE OR DELETE ON handtekening_gekwalificeerd
  FOR EACH ROW EXECUTE FUNCTION weiger_wijziging();
SELECT scherm_af('handtekening_gekwalificeerd');
GRANT SELECT, INSERT ON handtekening_gekwalificeerd TO besluitpad_app;
