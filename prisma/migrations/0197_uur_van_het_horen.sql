-- The hour at which the hearing began, where it was another than the one of the invitation.
ALTER TABLE hoorzitting ADD COLUMN begonnen_op timestamptz,
  ADD CONSTRAINT hoorzitting_begonnen CHECK (begonnen_op IS NULL OR status = 'gehoord');
