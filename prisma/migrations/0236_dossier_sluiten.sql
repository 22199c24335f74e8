-- A file is closed with its reason and is then kept for a term (domein §8): the class and the day are frozen, with how sure they are.
-- Something new in it opens it again. A hold keeps it whatever the term says.
ALTER TABLE dossier
  ADD COLUMN sluitreden text CHECK (sluitreden IN ('werk', 'andere_uitkering', 'verhuis', 'samenwoonst', 'overlijden', 'niet_meer_voldaan',
    'op_vraag', 'geen_steun_meer')),
  ADD COLUMN bewaarklasse text CHECK (bewaarklasse IN ('individueel', 'blijvend')),
  ADD COLUMN bewaren_tot date,        -- last day of the term; none where it is kept for good
  ADD COLUMN bewaarzekerheid text CHECK (bewaarzekerheid IN ('gevonden', 'na_te_kijken', 'twijfel')),
  ADD COLUMN bewaarbron text,
  ADD CONSTRAINT dossier_gesloten_met_bewaarklasse CHECK ((gesloten_op IS NULL) = (sluitreden IS NULL) AND (gesloten_op IS NULL) = (bewaarklasse IS NULL)
    AND (bewaren_tot IS NOT NULL) = (bewaarklasse IS NOT DISTINCT FROM 'individueel') AND (bewaarklasse IS NULL) = (bewaarzekerheid IS NULL));

-- Legal hold: who asked that nothing of a file be destroyed, why (in the text beside the chain), and until who lifted it.
CREATE TABLE vasthouding (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  gezet_door uuid NOT NULL REFERENCES gebruiker(id),
  gezet_op timestamptz NOT NULL,
  reden text NOT NULL,
  opgeheven_door uuid REFERENCES gebruiker(id),
  opgeheven_op timestamptz,
  CHECK ((opgeheven_door IS NULL) = (opgeheven_op IS NULL))
);
CREATE UNIQUE INDEX vasthouding_een_lopend ON vasthouding (dossier_id) WHERE opgeheven_op IS NULL;
SELECT scherm_af('vasthouding');
GRANT SELECT, INSERT, UPDATE ON vasthouding TO besluitpad_app;

-- Whatever opens a procedure in a closed file opens the file: an act cannot forget it. The chain says so.
CREATE FUNCTION heropen_dossier() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE gesloten date;
BEGIN
  SELECT gesloten_op INTO gesloten FROM dossier WHERE id = NEW.dossier_id;
  IF gesloten IS NULL THEN RETURN NEW; END IF;
  UPDATE dossier SET gesloten_op = NULL, sluitreden = NULL, bewaarklasse = NULL, bewaren_tot = NULL, bewaarzekerheid = NULL, bewaarbron = NULL,
    rev = rev + 1 WHERE id = NEW.dossier_id;
  INSERT INTO handeling (keten_id, dossier_id, volgnr, soort, onderwerp_id, gebruiker_id, rol, op, gegevens, vorige_hash, hash)
    VALUES (NEW.dossier_id, NEW.dossier_id, 0, 'dossier.heropend', NEW.dossier_id, CASE WHEN wie() IN ('', 'motor') THEN NULL ELSE wie()::uuid END,
      coalesce(replace(current_setting('besluitpad.rollen', true), ',', '+'), ''), coalesce((SELECT nu FROM klok_stand), transaction_timestamp()),
      jsonb_build_object('procedureId', NEW.id, 'geslotenOp', gesloten), ''::bytea, ''::bytea);
  RETURN NEW;
END $$;
CREATE TRIGGER procedure_heropent_dossier BEFORE INSERT OR UPDATE OF gesloten_op ON procedure FOR EACH ROW
  WHEN (NEW.dossier_id IS NOT NULL AND NEW.gesloten_op IS NULL) EXECUTE FUNCTION heropen_dossier();

CREATE VIEW inv_55_gesloten_dossier_is_af AS
  SELECT d.id, 'gesloten dossier met open ' || coalesce(p.soort, p.zonder_workflow) AS fout FROM dossier d
    JOIN procedure p ON p.dossier_id = d.id AND p.gesloten_op IS NULL WHERE d.gesloten_op IS NOT NULL
  UNION ALL
  SELECT d.id, 'gesloten dossier met lopende steun' FROM dossier d JOIN opvolging o ON o.dossier_id = d.id AND o.tot IS NULL
    WHERE d.gesloten_op IS NOT NULL
  UNION ALL
  SELECT d.id, 'gesloten dossier met een zaak bij de rechter' FROM dossier d JOIN beroep b ON b.dossier_id = d.id AND b.bewaren
    WHERE d.gesloten_op IS NOT NULL;
GRANT SELECT ON inv_55_gesloten_dossier_is_af TO besluitpad_app;
