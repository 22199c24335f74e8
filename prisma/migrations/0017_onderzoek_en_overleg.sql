-- The inquiry and the proposal before they reach the committee: how sure a fact is and what contradicts it, what the
-- committee still wants to know, what colleagues remark, who looked with four eyes; and the approval of minutes.

-- A fact may say what it is about and what it says of it, so that two facts that contradict each other can be listed.
-- Facts are added and never changed: one that turned out wrong is refuted by a later one.
ALTER TABLE feit
  ADD COLUMN onderwerp text,
  ADD COLUMN waarde text,
  ADD COLUMN betrouwbaarheid text NOT NULL DEFAULT 'niet_beoordeeld'
    CHECK (betrouwbaarheid IN ('bewezen', 'vastgesteld', 'verklaard', 'van_derden', 'niet_beoordeeld')),
  ADD COLUMN weerlegt_id uuid REFERENCES feit(id),
  ADD CHECK ((onderwerp IS NULL) = (waarde IS NULL));

-- R-INV-01: the committee may only ask; the worker answers and decides what goes into the report.
CREATE TABLE onderzoeksopdracht (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  aanvraag_id uuid NOT NULL REFERENCES aanvraag(id),
  vraag text NOT NULL,
  gevraagd_door uuid NOT NULL REFERENCES gebruiker(id),
  gevraagd_op timestamptz NOT NULL,
  antwoord text,
  beantwoord_door uuid REFERENCES gebruiker(id),
  beantwoord_op timestamptz,
  CHECK (num_nulls(antwoord, beantwoord_door, beantwoord_op) IN (0, 3))
);
CREATE INDEX onderzoeksopdracht_aanvraag ON onderzoeksopdracht (aanvraag_id);

-- Remarks of colleagues on a report or on a draft proposal (teamoverleg): remark, answer, settled.
CREATE TABLE opmerking (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  aanvraag_id uuid NOT NULL REFERENCES aanvraag(id),
  verslag_id uuid REFERENCES verslag(id),
  voorstel_id uuid REFERENCES voorstel(id),
  soort text NOT NULL CHECK (soort IN ('nagelezen', 'opmerking')),
  tekst text,
  door uuid NOT NULL REFERENCES gebruiker(id),
  op timestamptz NOT NULL,
  antwoord text,
  antwoord_door uuid REFERENCES gebruiker(id),
  antwoord_op timestamptz,
  afgehandeld_op timestamptz,
  afgehandeld_door uuid REFERENCES gebruiker(id),
  CHECK (num_nonnulls(verslag_id, voorstel_id) = 1),
  CHECK (soort = 'nagelezen' OR tekst IS NOT NULL),
  CHECK (num_nulls(antwoord, antwoord_door, antwoord_op) IN (0, 3)),
  CHECK (num_nulls(afgehandeld_op, afgehandeld_door) IN (0, 2))
);
CREATE INDEX opmerking_aanvraag ON opmerking (aanvraag_id);

-- Four eyes on a proposal: by a colleague, by one of a partner OCMW, or knowingly not, with the reason. It holds for the
-- draft as it was looked at: a draft that is written on asks for a new look.
CREATE TABLE voorstel_fiat (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  aanvraag_id uuid NOT NULL REFERENCES aanvraag(id),
  voorstel_id uuid NOT NULL REFERENCES voorstel(id),
  voorstel_rev int NOT NULL,
  soort text NOT NULL CHECK (soort IN ('intern', 'partner', 'uitzondering')),
  door uuid NOT NULL REFERENCES gebruiker(id),
  op timestamptz NOT NULL,
  partner jsonb,                    -- ocmw, naam, functie and the day, as the house rules name the colleague
  reden text,
  UNIQUE (voorstel_id, voorstel_rev),
  CHECK ((soort = 'partner') = (partner IS NOT NULL)),
  CHECK (soort <> 'uitzondering' OR reden IS NOT NULL)
);
CREATE FUNCTION bewaak_fiat() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.soort = 'intern' AND EXISTS (SELECT 1 FROM voorstel v WHERE v.id = NEW.voorstel_id AND v.opsteller_id = NEW.door) THEN
    RAISE EXCEPTION 'Wie het voorstel schreef, keurt het niet zelf goed.' USING ERRCODE = 'BP001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER fiat_vier_ogen BEFORE INSERT ON voorstel_fiat FOR EACH ROW EXECUTE FUNCTION bewaak_fiat();
CREATE TRIGGER fiat_vast BEFORE UPDATE OR DELETE ON voorstel_fiat FOR EACH ROW EXECUTE FUNCTION weiger_wijziging();

-- R-COM-19: the minutes of a meeting are approved at a later one.
CREATE TABLE notulen_goedkeuring (
  zitting_id uuid PRIMARY KEY REFERENCES zitting(id),
  op_zitting_id uuid NOT NULL REFERENCES zitting(id),
  opmerkingen text,
  door uuid NOT NULL REFERENCES gebruiker(id),
  op timestamptz NOT NULL,
  CHECK (zitting_id <> op_zitting_id)
);
CREATE TRIGGER goedkeuring_vast BEFORE UPDATE OR DELETE ON notulen_goedkeuring FOR EACH ROW EXECUTE FUNCTION weiger_wijziging();

DO $$
DECLARE naam text;
BEGIN
  FOREACH naam IN ARRAY ARRAY['onderzoeksopdracht', 'opmerking', 'voorstel_fiat'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', naam);
    EXECUTE format('CREATE POLICY per_dossier ON %I USING (mag_dossier(dossier_id)) WITH CHECK (mag_dossier(dossier_id))', naam);
  END LOOP;
END $$;
ALTER TABLE notulen_goedkeuring ENABLE ROW LEVEL SECURITY;
CREATE POLICY binnen ON notulen_goedkeuring USING (is_binnen());
GRANT SELECT, INSERT, UPDATE ON onderzoeksopdracht, opmerking TO besluitpad_app;
GRANT SELECT, INSERT ON voorstel_fiat, notulen_goedkeuring TO besluitpad_app;
