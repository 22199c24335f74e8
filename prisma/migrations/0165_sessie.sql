-- Who is signed in at the screens. Only the process that signs people in sees these rows, and only a hash of what the
-- browser holds: who reads the table can act as nobody.
CREATE TABLE sessie (
  id_hash text PRIMARY KEY CHECK (id_hash ~ '^[0-9a-f]{64}$'),
  sub text NOT NULL,
  begonnen_op timestamptz NOT NULL DEFAULT now(),
  gezien_op timestamptz NOT NULL DEFAULT now(),
  eindigt_op timestamptz NOT NULL CHECK (eindigt_op > begonnen_op)
);
CREATE INDEX sessie_eindigt ON sessie (eindigt_op);

-- Between leaving for the issuer and coming back: what must be the same on return (state, nonce, PKCE).
CREATE TABLE aanmeldpoging (
  id_hash text PRIMARY KEY CHECK (id_hash ~ '^[0-9a-f]{64}$'),
  staat text NOT NULL,
  nonce text NOT NULL,
  verificatie text NOT NULL,
  terug text NOT NULL CHECK (terug ~ '^/([^/\\]|$)'),
  eindigt_op timestamptz NOT NULL
);

ALTER TABLE sessie ENABLE ROW LEVEL SECURITY;
ALTER TABLE aanmeldpoging ENABLE ROW LEVEL SECURITY;
CREATE POLICY bij_aanmelding ON sessie USING ((SELECT wie()) = 'aanmelding');
CREATE POLICY bij_aanmelding ON aanmeldpoging USING ((SELECT wie()) = 'aanmelding');
GRANT SELECT, INSERT, DELETE, UPDATE (gezien_op) ON sessie TO besluitpad_app;
GRANT SELECT, INSERT, DELETE ON aanmeldpoging TO besluitpad_app;
