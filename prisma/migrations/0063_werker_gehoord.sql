-- The worker may ask to be heard for exceptional confidential reasons (R-INV-12): a time slot like the client's, without a letter.
ALTER TABLE hoorzitting
  ADD COLUMN wie text NOT NULL DEFAULT 'client' CHECK (wie IN ('client', 'werker')),
  ADD COLUMN aanleiding text,
  ADD CONSTRAINT hoorzitting_aanleiding_check CHECK ((wie = 'werker') = (aanleiding IS NOT NULL));
DROP INDEX hoorzitting_een_open;
CREATE UNIQUE INDEX hoorzitting_een_open ON hoorzitting (aanvraag_id, wie) WHERE status = 'gepland';
