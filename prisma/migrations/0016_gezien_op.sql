-- When the engine last looked at a procedure (system time). A closed procedure may have work that was intended before it
-- closed: a request withdrawn within the minute still gets its receipt. It is only wrong when the engine has seen the end
-- and the work is still there after the time in which every effect is done, failed or in a person's hands.
ALTER TABLE procedure ADD COLUMN gezien_op timestamptz;

CREATE OR REPLACE VIEW inv_12_mislukt_effect_heeft_taak AS
  SELECT e.id, 'effect ' || e.status || ' zonder taak' AS fout FROM effect e
    WHERE e.status IN ('onzeker', 'mislukt') AND NOT EXISTS (SELECT 1 FROM taak t WHERE t.sleutel = 'effect/' || e.id)
  UNION ALL
  SELECT p.id, 'gesloten procedure met open effect' FROM procedure p JOIN effect e ON e.procedure_id = p.id
    WHERE p.gesloten_op IS NOT NULL AND e.status IN ('voorgenomen', 'bezig')
      AND p.gezien_stand_nr >= p.stand_nr AND p.gezien_op < clock_timestamp() - interval '10 minutes'
  UNION ALL
  SELECT p.id, 'gesloten procedure met lopende klok' FROM procedure p JOIN klok k ON k.procedure_id = p.id
    WHERE p.gesloten_op IS NOT NULL AND k.gestopt_op IS NULL AND k.soort NOT IN ('CLK-12', 'CLK-29');
