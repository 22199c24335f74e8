-- What a house settles for itself about a kind of aid (evidence asked for, ledger account): dated, with its source,
-- never changed. The newest row that has begun holds; without one the table of the program does, shown "na te kijken".
CREATE TABLE hulp_instelling (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  steun text NOT NULL,
  vanaf date NOT NULL,
  bewijsstukken text[] NOT NULL DEFAULT '{}',
  rekening text CHECK (rekening ~ '^[0-9]{4,10}$'),
  bron text NOT NULL CHECK (bron <> ''),
  door uuid NOT NULL REFERENCES gebruiker (id),
  op timestamptz NOT NULL,
  CHECK (cardinality(bewijsstukken) > 0 OR rekening IS NOT NULL)
);
CREATE INDEX hulp_instelling_steun ON hulp_instelling (steun, vanaf, id);
CREATE TRIGGER hulp_instelling_vast BEFORE UPDATE OR DELETE ON hulp_instelling FOR EACH ROW EXECUTE FUNCTION weiger_wijziging();
ALTER TABLE hulp_instelling ENABLE ROW LEVEL SECURITY;
CREATE POLICY lezen ON hulp_instelling FOR SELECT USING (is_binnen());
CREATE POLICY instellen ON hulp_instelling FOR INSERT WITH CHECK (is_binnen() AND heeft_rol('beheerder'));
GRANT SELECT, INSERT ON hulp_instelling TO besluitpad_app;
