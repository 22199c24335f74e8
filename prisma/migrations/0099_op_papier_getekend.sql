-- Signed by hand: who signed stands in handtekening, the scan of the signed sheets beside it with its hash. It never changes.
CREATE TABLE handtekening_scan (
  brief_id uuid NOT NULL,
  functie text NOT NULL,
  dossier_id uuid,
  getekend_op date NOT NULL,
  naam text NOT NULL,
  mediatype text NOT NULL,
  grootte int NOT NULL,
  sha256 text NOT NULL,
  inhoud bytea NOT NULL,
  door uuid NOT NULL REFERENCES gebruiker(id),
  op timestamptz NOT NULL,
  PRIMARY KEY (brief_id, functie),
  FOREIGN KEY (brief_id, functie) REFERENCES handtekening (brief_id, functie)
);
CREATE TRIGGER handtekening_scan_vast BEFORE UPDATE OR DELETE ON handtekening_scan FOR EACH ROW EXECUTE FUNCTION weiger_wijziging();
SELECT scherm_af('handtekening_scan');
GRANT SELECT, INSERT ON handtekening_scan TO besluitpad_app;
