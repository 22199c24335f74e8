-- One letter per decision, one envelope per addressee (domein 6.2b): who acts for the client gets a copy with his own address
-- block, channel and proof. A copy is never signed apart: it is released with its letter, under the same signatures.
ALTER TABLE brief ADD COLUMN afschrift_van uuid REFERENCES brief(id);
CREATE INDEX brief_afschrift ON brief (afschrift_van) WHERE afschrift_van IS NOT NULL;

CREATE FUNCTION bewaak_afschrift() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.afschrift_van IS NOT NULL AND NEW.status = 'vrijgegeven' AND OLD.status = 'ontwerp'
     AND NOT EXISTS (SELECT 1 FROM brief b WHERE b.id = NEW.afschrift_van AND b.status = 'vrijgegeven') THEN
    RAISE EXCEPTION 'Een afschrift komt vrij met zijn brief.' USING ERRCODE = 'BP002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER brief_afschrift_bewaakt BEFORE UPDATE ON brief FOR EACH ROW EXECUTE FUNCTION bewaak_afschrift();
