-- Days on which this centre is closed beside the legal holidays: holidays of its own and bridging days. They count for
-- the house rules' working days only; a term of the law knows the legal holidays and nothing else. A day is never
-- removed: withdrawn, it still explains the dates that were counted with it.
CREATE TABLE sluitingsdag (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  dag date NOT NULL,
  soort text NOT NULL CHECK (soort IN ('feestdag', 'brugdag')),
  naam text NOT NULL,
  ingesteld_op timestamptz NOT NULL,
  ingetrokken_op timestamptz,
  reden text,
  CHECK ((ingetrokken_op IS NULL) = (reden IS NULL))
);
CREATE UNIQUE INDEX sluitingsdag_geldt ON sluitingsdag (dag) WHERE ingetrokken_op IS NULL;

ALTER TABLE sluitingsdag ENABLE ROW LEVEL SECURITY;
CREATE POLICY binnen ON sluitingsdag USING (is_binnen());
GRANT SELECT, INSERT, UPDATE ON sluitingsdag TO besluitpad_app;
