-- A registered letter that came back: the same locked letter is notified again, to another address or at the desk, each
-- attempt with its own proof. The letter itself, its first sending and the decision never change.
ALTER TABLE verzending
  ADD COLUMN aanbieding_op date,       -- the day the post proves to have offered it (reading "bewijs" of R-NOT-05)
  ADD COLUMN aanbieding_bewijs text,
  ADD CONSTRAINT verzending_aanbieding CHECK (aanbieding_op IS NULL
    OR (wijze = 'AANGETEKEND' AND gepost_op IS NOT NULL AND aanbieding_op >= gepost_op AND aanbieding_bewijs IS NOT NULL));

CREATE TABLE hernieuwde_kennisgeving (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  brief_id uuid NOT NULL REFERENCES brief(id),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  volgnr int NOT NULL,                 -- 2: the first attempt is the sending of the letter itself
  reden text NOT NULL,
  wijze text NOT NULL CHECK (wijze IN ('AANGETEKEND', 'AFGIFTE_ONTVANGSTBEWIJS')),
  bestemming text NOT NULL,
  adres text[] NOT NULL,               -- of the address sheet before the letter; empty at the desk
  status text NOT NULL DEFAULT 'te_verzenden' CHECK (status IN ('te_verzenden', 'bewezen', 'teruggekeerd')),
  barcode text UNIQUE,
  gepost_op date,
  ontvangen_op date,
  bewijs text,
  aanbieding_op date,
  aanbieding_bewijs text,
  teruggekeerd_op date,
  gemaakt_op timestamptz NOT NULL,
  UNIQUE (brief_id, volgnr),
  CHECK ((wijze = 'AFGIFTE_ONTVANGSTBEWIJS') = (cardinality(adres) = 0)),
  CHECK (status = 'te_verzenden' OR (wijze = 'AANGETEKEND' AND barcode IS NOT NULL AND gepost_op IS NOT NULL)
     OR (wijze = 'AFGIFTE_ONTVANGSTBEWIJS' AND status = 'bewezen' AND ontvangen_op IS NOT NULL)),
  CHECK ((status = 'teruggekeerd') = (teruggekeerd_op IS NOT NULL)),
  CHECK (aanbieding_op IS NULL OR (gepost_op IS NOT NULL AND aanbieding_op >= gepost_op AND aanbieding_bewijs IS NOT NULL))
);
CREATE UNIQUE INDEX hernieuwde_kennisgeving_een_open ON hernieuwde_kennisgeving (brief_id) WHERE status = 'te_verzenden';
CREATE INDEX hernieuwde_kennisgeving_dossier ON hernieuwde_kennisgeving (dossier_id);

CREATE FUNCTION bewaak_hernieuwde_kennisgeving() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF EXISTS (SELECT 1 FROM dossier d WHERE d.id = NEW.dossier_id AND d.overleden_op IS NOT NULL) THEN
      RAISE EXCEPTION 'De cliënt is overleden: deze brief vertrekt niet meer.' USING ERRCODE = 'BP005';
    END IF;
    IF NOT EXISTS (SELECT 1 FROM verzending v WHERE v.brief_id = NEW.brief_id AND v.teruggekeerd_op IS NOT NULL) THEN
      RAISE EXCEPTION 'Deze brief kwam niet terug.' USING ERRCODE = 'BP002';
    END IF;
    RETURN NEW;
  END IF;
  IF (NEW.brief_id, NEW.dossier_id, NEW.volgnr, NEW.reden, NEW.wijze, NEW.bestemming, NEW.adres, NEW.gemaakt_op)
     IS DISTINCT FROM (OLD.brief_id, OLD.dossier_id, OLD.volgnr, OLD.reden, OLD.wijze, OLD.bestemming, OLD.adres, OLD.gemaakt_op)
     OR (OLD.status <> 'te_verzenden' AND (NEW.barcode, NEW.gepost_op, NEW.ontvangen_op, NEW.bewijs)
        IS DISTINCT FROM (OLD.barcode, OLD.gepost_op, OLD.ontvangen_op, OLD.bewijs)) THEN
    RAISE EXCEPTION 'Wat van een kennisgeving vaststaat, verandert niet meer.' USING ERRCODE = 'BP002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER hernieuwde_kennisgeving_bewaakt BEFORE INSERT OR UPDATE ON hernieuwde_kennisgeving
  FOR EACH ROW EXECUTE FUNCTION bewaak_hernieuwde_kennisgeving();

-- That a decision was explained by word of mouth, or why not: by whom, when and how.
CREATE TABLE mondelinge_uitleg (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  brief_id uuid NOT NULL REFERENCES brief(id),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  op date NOT NULL,
  wijze text CHECK (wijze IN ('telefoon', 'client_belde', 'bureau', 'huisbezoek')),
  overgeslagen text,
  tekst text,
  gebruiker_id uuid NOT NULL REFERENCES gebruiker(id),
  genoteerd_op timestamptz NOT NULL,
  CHECK ((wijze IS NULL) <> (overgeslagen IS NULL))
);
CREATE INDEX mondelinge_uitleg_brief ON mondelinge_uitleg (brief_id);
CREATE INDEX mondelinge_uitleg_dossier ON mondelinge_uitleg (dossier_id);
CREATE TRIGGER mondelinge_uitleg_vast BEFORE UPDATE OR DELETE ON mondelinge_uitleg FOR EACH ROW EXECUTE FUNCTION weiger_wijziging();

ALTER TABLE hernieuwde_kennisgeving ENABLE ROW LEVEL SECURITY;
CREATE POLICY per_dossier ON hernieuwde_kennisgeving USING (mag_dossier(dossier_id)) WITH CHECK (mag_dossier(dossier_id));
GRANT SELECT, INSERT, UPDATE ON hernieuwde_kennisgeving TO besluitpad_app;
ALTER TABLE mondelinge_uitleg ENABLE ROW LEVEL SECURITY;
CREATE POLICY per_dossier ON mondelinge_uitleg USING (mag_dossier(dossier_id)) WITH CHECK (mag_dossier(dossier_id));
GRANT SELECT, INSERT ON mondelinge_uitleg TO besluitpad_app;

-- as in 0054, and a later attempt proves a notification too
CREATE OR REPLACE VIEW inv_05_brief_met_alle_vermeldingen AS
  SELECT b.id, 'vrijgegeven brief zonder ' || ontbrekende_vermeldingen(b.id, b.soort, b.vereist) AS fout FROM brief b
    WHERE b.status = 'vrijgegeven' AND ontbrekende_vermeldingen(b.id, b.soort, b.vereist) IS NOT NULL
  UNION ALL
  SELECT k.id, 'beroepstermijn zonder bewijs' FROM klok k WHERE k.soort = 'CLK-12'
    AND NOT EXISTS (SELECT 1 FROM verzending z WHERE z.brief_id = k.onderwerp_id AND z.status = 'bewezen')
    AND NOT EXISTS (SELECT 1 FROM hernieuwde_kennisgeving h WHERE h.brief_id = k.onderwerp_id AND h.gepost_op IS NOT NULL OR h.brief_id = k.onderwerp_id AND h.ontvangen_op IS NOT NULL);
