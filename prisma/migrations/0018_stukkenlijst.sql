-- Documents a client is asked for: the list with its one-time upload code (only its hash is kept), and per document when it
-- was asked, reminded of and received. The decision clock runs on meanwhile: nothing here touches it.
CREATE TABLE stukkenlijst (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  aanvraag_id uuid NOT NULL REFERENCES aanvraag(id),
  gevraagd_op date NOT NULL,
  bezorg_tegen date NOT NULL,
  gevraagd_door uuid NOT NULL REFERENCES gebruiker(id),
  code_hash bytea UNIQUE,
  code_vervalt_op date,
  CHECK (bezorg_tegen >= gevraagd_op),
  CHECK ((code_hash IS NULL) = (code_vervalt_op IS NULL))
);
CREATE INDEX stukkenlijst_aanvraag ON stukkenlijst (aanvraag_id);

CREATE TABLE stuk (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  stukkenlijst_id uuid NOT NULL REFERENCES stukkenlijst(id),
  volgnr int NOT NULL,
  soort text NOT NULL,              -- domain/src/onderzoek/stukken.ts
  omschrijving text NOT NULL,       -- in plain words, as the client reads it
  reden text,                       -- why it is asked although the checklist does not
  herinnerd_op text[] NOT NULL DEFAULT '{}',   -- days, 'YYYY-MM-DD'
  ontvangen_op date,
  wijze text CHECK (wijze IN ('aangeleverd', 'balie', 'post', 'mail', 'gegevensbank')),
  bijlage_id uuid REFERENCES bijlage(id),
  UNIQUE (stukkenlijst_id, volgnr),
  CHECK ((ontvangen_op IS NULL) = (wijze IS NULL))
);

DO $$
DECLARE naam text;
BEGIN
  FOREACH naam IN ARRAY ARRAY['stukkenlijst', 'stuk'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', naam);
    EXECUTE format('CREATE POLICY per_dossier ON %I USING (mag_dossier(dossier_id)) WITH CHECK (mag_dossier(dossier_id))', naam);
  END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE ON stukkenlijst, stuk TO besluitpad_app;
