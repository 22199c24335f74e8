-- How a letter looks belongs to its reader, and how it is worded to the OCMW. Both are kept with each letter, so that it
-- can be made again as it was.
ALTER TABLE persoon ADD COLUMN grootdruk boolean NOT NULL DEFAULT false;
ALTER TABLE persoon ADD COLUMN uitleg_taal text CHECK (uitleg_taal IN ('fr', 'en', 'ar', 'uk'));

-- One version of the wording of a kind of letter. Without a published one the wording that comes with the program holds.
CREATE TABLE sjabloon (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  soort text NOT NULL,
  versie int NOT NULL CHECK (versie >= 1),
  tekst text NOT NULL CHECK (length(tekst) BETWEEN 1 AND 40000),
  reden text NOT NULL,
  status text NOT NULL DEFAULT 'voorgelegd' CHECK (status IN ('voorgelegd', 'gepubliceerd', 'vervangen', 'ingetrokken')),
  opsteller_id uuid NOT NULL REFERENCES gebruiker(id),
  opgesteld_op timestamptz NOT NULL,
  gepubliceerd_door uuid REFERENCES gebruiker(id),
  gepubliceerd_op timestamptz,
  rev int NOT NULL DEFAULT 1,
  UNIQUE (soort, versie),
  CHECK (status NOT IN ('gepubliceerd', 'vervangen') OR (gepubliceerd_door IS NOT NULL AND gepubliceerd_op IS NOT NULL)),
  CONSTRAINT sjabloon_vier_ogen CHECK (gepubliceerd_door <> opsteller_id)
);
CREATE UNIQUE INDEX sjabloon_geldend ON sjabloon (soort) WHERE status = 'gepubliceerd';

CREATE FUNCTION bewaak_sjabloon() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN RAISE EXCEPTION 'Een versie van een brieftekst wordt niet verwijderd.' USING ERRCODE = 'BP001'; END IF;
  IF (NEW.id, NEW.soort, NEW.versie, NEW.tekst, NEW.reden, NEW.opsteller_id, NEW.opgesteld_op)
    IS DISTINCT FROM (OLD.id, OLD.soort, OLD.versie, OLD.tekst, OLD.reden, OLD.opsteller_id, OLD.opgesteld_op) THEN
    RAISE EXCEPTION 'Een versie van een brieftekst verandert niet. Maak een nieuwe versie met een reden.' USING ERRCODE = 'BP002';
  END IF;
  IF OLD.gepubliceerd_op IS NOT NULL AND (NEW.gepubliceerd_op, NEW.gepubliceerd_door) IS DISTINCT FROM (OLD.gepubliceerd_op, OLD.gepubliceerd_door) THEN
    RAISE EXCEPTION 'Wie een brieftekst publiceerde, en wanneer, verandert niet.' USING ERRCODE = 'BP002';
  END IF;
  IF OLD.status IN ('vervangen', 'ingetrokken') AND NEW.status <> OLD.status THEN
    RAISE EXCEPTION 'Deze brieftekst is al %.', OLD.status USING ERRCODE = 'BP002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER sjabloon_bewaakt BEFORE UPDATE OR DELETE ON sjabloon FOR EACH ROW EXECUTE FUNCTION bewaak_sjabloon();

ALTER TABLE sjabloon ENABLE ROW LEVEL SECURITY;
CREATE POLICY binnen ON sjabloon USING (is_binnen());
GRANT SELECT, INSERT, UPDATE ON sjabloon TO besluitpad_app;

-- What the files were made with besides their input; null for wording that came with the program.
ALTER TABLE brief ADD COLUMN sjabloon_id uuid REFERENCES sjabloon(id);
ALTER TABLE brief ADD COLUMN grootdruk boolean NOT NULL DEFAULT false;
ALTER TABLE brief ADD COLUMN venster text NOT NULL DEFAULT 'rechts' CHECK (venster IN ('rechts', 'links'));
