-- A new scale is data: one person enters it with its source, a second confirms it, and only then does it hold.
CREATE TABLE barema_rij (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  tabel text NOT NULL CHECK (tabel IN ('leefloon', 'verwarmingstoelage')),
  vanaf date NOT NULL,
  waarde jsonb NOT NULL,
  bron text NOT NULL CHECK (bron <> ''),
  ingevoerd_door uuid NOT NULL REFERENCES gebruiker (id),
  ingevoerd_op timestamptz NOT NULL,
  bevestigd_door uuid REFERENCES gebruiker (id),
  bevestigd_op timestamptz,
  CHECK ((bevestigd_door IS NULL) = (bevestigd_op IS NULL)),
  CHECK (bevestigd_door IS NULL OR bevestigd_door <> ingevoerd_door)
);
-- Of one day one row holds; what was entered wrongly is never confirmed and another is entered.
CREATE UNIQUE INDEX barema_rij_bevestigd ON barema_rij (tabel, vanaf) WHERE bevestigd_op IS NOT NULL;
ALTER TABLE barema_rij ENABLE ROW LEVEL SECURITY;
CREATE POLICY lezen ON barema_rij FOR SELECT USING (is_binnen());
CREATE POLICY invoeren ON barema_rij FOR INSERT WITH CHECK (is_binnen() AND heeft_rol('beheerder') AND bevestigd_op IS NULL);
CREATE POLICY bevestigen ON barema_rij FOR UPDATE USING (is_binnen() AND heeft_rol('beheerder') AND bevestigd_op IS NULL)
  WITH CHECK (bevestigd_door::text = wie());
GRANT SELECT, INSERT ON barema_rij TO besluitpad_app;
-- The amounts of a row are what the second person read: they can't change between the two.
GRANT UPDATE (bevestigd_door, bevestigd_op) ON barema_rij TO besluitpad_app;
