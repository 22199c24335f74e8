-- R-COM-22: a meeting handles files without names only while every member agrees. The answer of each member is kept with
-- its moment; the last one counts.
ALTER TABLE zitting ADD COLUMN anoniem boolean NOT NULL DEFAULT false;
CREATE TABLE anoniem_akkoord (
  zitting_id uuid NOT NULL REFERENCES zitting(id),
  lid_id uuid NOT NULL REFERENCES lid(id),
  akkoord boolean NOT NULL,
  op timestamptz NOT NULL,
  PRIMARY KEY (zitting_id, lid_id)
);
ALTER TABLE anoniem_akkoord ENABLE ROW LEVEL SECURITY;
CREATE POLICY binnen ON anoniem_akkoord USING ((SELECT is_binnen()));
GRANT SELECT, INSERT, UPDATE ON anoniem_akkoord TO besluitpad_app;

-- Where a member wants the mail that the agenda is ready, and the post of the committee.
ALTER TABLE lid ADD COLUMN mail text, ADD COLUMN adres text[] NOT NULL DEFAULT '{}';
