-- A forwarded request for which we think we are not competent either: the Minister designates (W65 15). Meanwhile we decide.
CREATE TABLE bevoegdheidsconflict (
  aanvraag_id uuid PRIMARY KEY REFERENCES aanvraag(id),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  ander_ocmw text NOT NULL,
  redenen text NOT NULL,
  gevraagd_op date NOT NULL,
  volledig_op date,                 -- the request was complete at the POD MI: its five working days begin
  aangewezen text CHECK (aangewezen IN ('wij', 'ander')),
  aangewezen_op date,
  kenmerk text,
  CHECK ((aangewezen IS NULL) = (aangewezen_op IS NULL))
);
ALTER TABLE bevoegdheidsconflict ENABLE ROW LEVEL SECURITY;
CREATE POLICY per_dossier ON bevoegdheidsconflict USING (mag_dossier(dossier_id)) WITH CHECK (mag_dossier(dossier_id));
GRANT SELECT, INSERT, UPDATE ON bevoegdheidsconflict TO besluitpad_app;
