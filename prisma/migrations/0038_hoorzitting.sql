-- Hearing by the committee: invited to a meeting with place and time, appeared or not, with whom, and what was said. The
-- minutes of the hearing stand here, apart from the vote (R-HRD-05).
CREATE TABLE hoorzitting (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  aanvraag_id uuid NOT NULL REFERENCES aanvraag(id),
  zitting_id uuid NOT NULL REFERENCES zitting(id),
  uur text NOT NULL CHECK (uur ~ '^[0-2][0-9]:[0-5][0-9]$'),
  plaats text NOT NULL,
  uitgenodigd_op date NOT NULL,
  status text NOT NULL DEFAULT 'gepland' CHECK (status IN ('gepland', 'gehoord', 'niet_verschenen', 'afgezegd')),
  bijgestaan_door text,
  vertegenwoordigd_door text,
  verslag text,
  reden text,
  afgesloten_op timestamptz,
  CHECK ((status = 'gepland') = (afgesloten_op IS NULL)),
  CHECK ((status = 'gehoord') = (verslag IS NOT NULL)),
  CHECK (status NOT IN ('niet_verschenen', 'afgezegd') OR reden IS NOT NULL)
);
-- one open invitation per request; two clients are not heard at the same time
CREATE UNIQUE INDEX hoorzitting_een_open ON hoorzitting (aanvraag_id) WHERE status = 'gepland';
CREATE UNIQUE INDEX hoorzitting_uur ON hoorzitting (zitting_id, uur) WHERE status <> 'afgezegd';
CREATE INDEX hoorzitting_dossier ON hoorzitting (dossier_id);

CREATE FUNCTION bewaak_hoorzitting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status <> 'gepland' THEN
    RAISE EXCEPTION 'Het verslag van dit gesprek met het comité is afgesloten en verandert niet meer.' USING ERRCODE = 'BP002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER hoorzitting_vast BEFORE UPDATE ON hoorzitting FOR EACH ROW EXECUTE FUNCTION bewaak_hoorzitting();

ALTER TABLE hoorzitting ENABLE ROW LEVEL SECURITY;
CREATE POLICY per_dossier ON hoorzitting USING (mag_dossier(dossier_id)) WITH CHECK (mag_dossier(dossier_id));
GRANT SELECT, INSERT, UPDATE ON hoorzitting TO besluitpad_app;
