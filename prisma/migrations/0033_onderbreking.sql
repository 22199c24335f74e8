-- When payment of continuing aid stops for a while, or is cut: a suspension without blame, or a sanction (RMI 30).
CREATE TABLE onderbreking (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  opvolging_id uuid NOT NULL REFERENCES opvolging(id),
  besluitlijn_id uuid NOT NULL UNIQUE REFERENCES besluitlijn(id),
  soort text NOT NULL CHECK (soort IN ('schorsing', 'sanctie')),
  reden text NOT NULL CHECK (reden IN ('buitenland', 'gevangenis', 'instelling', 'gpmi', 'verklaringen')),
  van date NOT NULL,
  tot date,                         -- last day; empty until somebody notes that the reason is gone
  inhouding_cent int CHECK (inhouding_cent > 0),  -- per month; empty: nothing is paid
  hervat_op timestamptz,
  CHECK (tot IS NULL OR tot >= van),
  CHECK (soort = 'schorsing' OR (tot IS NOT NULL AND inhouding_cent IS NOT NULL))
);
CREATE INDEX onderbreking_opvolging ON onderbreking (opvolging_id);
ALTER TABLE onderbreking ENABLE ROW LEVEL SECURITY;
CREATE POLICY per_dossier ON onderbreking USING (mag_dossier(dossier_id)) WITH CHECK (mag_dossier(dossier_id));
GRANT SELECT, INSERT, UPDATE ON onderbreking TO besluitpad_app;

-- The term of prescription runs for years after the decision was carried out, like the client's own terms.
CREATE OR REPLACE VIEW inv_12_mislukt_effect_heeft_taak AS
  SELECT e.id, 'effect ' || e.status || ' zonder taak' AS fout FROM effect e
    WHERE e.status IN ('onzeker', 'mislukt') AND NOT EXISTS (SELECT 1 FROM taak t WHERE t.sleutel = 'effect/' || e.id)
  UNION ALL
  SELECT p.id, 'gesloten procedure met open effect' FROM procedure p JOIN effect e ON e.procedure_id = p.id
    WHERE p.gesloten_op IS NOT NULL AND e.status IN ('voorgenomen', 'bezig')
      AND p.gezien_stand_nr >= p.stand_nr AND p.gezien_op < clock_timestamp() - interval '10 minutes'
  UNION ALL
  SELECT p.id, 'gesloten procedure met lopende klok' FROM procedure p JOIN klok k ON k.procedure_id = p.id
    WHERE p.gesloten_op IS NOT NULL AND k.gestopt_op IS NULL AND k.soort NOT IN ('CLK-12', 'CLK-29', 'CLK-30');

-- Payment obeys what was decided about it.
CREATE VIEW inv_33_onderbreking_binnen_de_steun AS
  SELECT o.id, 'onderbreking van een ander dossier dan de steun' AS fout FROM onderbreking o JOIN opvolging v ON v.id = o.opvolging_id
    WHERE v.dossier_id <> o.dossier_id
  UNION ALL
  SELECT b.id, 'betaling klaar voor een maand zonder recht' FROM betaling b JOIN onderbreking o ON o.dossier_id = b.dossier_id
    JOIN opvolging v ON v.id = o.opvolging_id AND v.besluitlijn_id = b.besluitlijn_id
    WHERE b.status = 'te_geven' AND b.periode ~ '^\d{4}-\d{2}$' AND o.inhouding_cent IS NULL AND o.van <= (b.periode || '-01')::date
      AND (o.tot IS NULL OR o.tot >= ((b.periode || '-01')::date + interval '1 month - 1 day')::date);
GRANT SELECT ON inv_33_onderbreking_binnen_de_steun TO besluitpad_app;
