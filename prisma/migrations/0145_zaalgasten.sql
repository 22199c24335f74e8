-- Who is in the room at an item without being a member or there by office: an expert, whom the client brought along, or who
-- assists a member with a disability (R-PRV-03). Names only, and only as long as the minutes need them.
CREATE TABLE zaalgast (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  zitting_id uuid NOT NULL REFERENCES zitting(id),
  agendapunt_id uuid NOT NULL REFERENCES agendapunt(id),
  soort text NOT NULL CHECK (soort IN ('deskundige', 'vertrouwenspersoon_client', 'vertrouwenspersoon_lid')),
  naam text NOT NULL,
  lid_id uuid REFERENCES lid(id),
  reden text NOT NULL,
  binnen_om timestamptz NOT NULL,
  buiten_om timestamptz,
  door uuid NOT NULL REFERENCES gebruiker(id),
  CHECK ((soort = 'vertrouwenspersoon_lid') = (lid_id IS NOT NULL)),
  CHECK (buiten_om >= binnen_om)
);
CREATE INDEX zaalgast_punt ON zaalgast (agendapunt_id);
CREATE INDEX zaalgast_zitting ON zaalgast (zitting_id);
ALTER TABLE zaalgast ENABLE ROW LEVEL SECURITY;
CREATE POLICY binnen ON zaalgast USING ((SELECT is_binnen()));
GRANT SELECT, INSERT, UPDATE ON zaalgast TO besluitpad_app;
