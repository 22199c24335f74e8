-- "De ochtend erna": a letter that must be read before it is signed. The row is made with the letter, so that letters of
-- before the house rule, and of a house without it, need no reading.
CREATE TABLE brief_te_lezen (
  brief_id uuid PRIMARY KEY REFERENCES brief(id),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  vanaf timestamptz NOT NULL,
  uiterlijk timestamptz NOT NULL CHECK (uiterlijk > vanaf),
  naar_hoofd_op timestamptz          -- when the head was asked, because the worker did not read it in time
);
CREATE INDEX brief_te_lezen_open ON brief_te_lezen (uiterlijk) WHERE naar_hoofd_op IS NULL;

CREATE TABLE brief_lezing (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  brief_id uuid NOT NULL REFERENCES brief_te_lezen(brief_id),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  volgnr int NOT NULL,
  uitkomst text NOT NULL CHECK (uitkomst IN ('klopt', 'terug')),
  reden text,
  gebruiker_id uuid NOT NULL REFERENCES gebruiker(id),
  op timestamptz NOT NULL,
  UNIQUE (brief_id, volgnr),
  CHECK ((uitkomst = 'terug') = (reden IS NOT NULL))
);
CREATE TRIGGER brief_lezing_vast BEFORE UPDATE OR DELETE ON brief_lezing FOR EACH ROW EXECUTE FUNCTION weiger_wijziging();

SELECT scherm_af('brief_te_lezen'), scherm_af('brief_lezing');
GRANT SELECT, INSERT, UPDATE ON brief_te_lezen TO besluitpad_app;
GRANT SELECT, INSERT ON brief_lezing TO besluitpad_app;

-- A letter that nobody found right is never released, whatever path leads there.
CREATE FUNCTION bewaak_gelezen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM brief_te_lezen t WHERE t.brief_id = NEW.id) AND 'klopt' IS DISTINCT FROM
     (SELECT l.uitkomst FROM brief_lezing l WHERE l.brief_id = NEW.id ORDER BY l.volgnr DESC LIMIT 1) THEN
    RAISE EXCEPTION 'Deze brief is nog niet gelezen en klopt bevonden.' USING ERRCODE = 'BP002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER brief_eerst_gelezen BEFORE UPDATE OF status ON brief FOR EACH ROW
  WHEN (NEW.status = 'vrijgegeven' AND OLD.status <> 'vrijgegeven') EXECUTE FUNCTION bewaak_gelezen();

CREATE VIEW inv_40_vrijgegeven_brief_gelezen AS
  SELECT b.id, 'vrijgegeven brief die niemand klopt bevond' AS fout FROM brief b JOIN brief_te_lezen t ON t.brief_id = b.id
    WHERE b.status = 'vrijgegeven' AND 'klopt' IS DISTINCT FROM
      (SELECT l.uitkomst FROM brief_lezing l WHERE l.brief_id = b.id ORDER BY l.volgnr DESC LIMIT 1);
GRANT SELECT ON inv_40_vrijgegeven_brief_gelezen TO besluitpad_app;
