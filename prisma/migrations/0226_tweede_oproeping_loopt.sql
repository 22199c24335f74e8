-- The term to convene a second time (CLK-38) belongs to a meeting whose own course ends within seconds, with its minutes.
-- Like the client's own terms it runs on after the procedure that started it.
CREATE OR REPLACE VIEW inv_12_mislukt_effect_heeft_taak AS
  SELECT e.id, 'effect ' || e.status || ' zonder taak' AS fout FROM effect e
    WHERE e.status IN ('onzeker', 'mislukt') AND NOT EXISTS (SELECT 1 FROM taak t WHERE t.sleutel = 'effect/' || e.id)
  UNION ALL
  SELECT p.id, 'gesloten procedure met open effect' FROM procedure p JOIN effect e ON e.procedure_id = p.id
    WHERE p.gesloten_op IS NOT NULL AND e.status IN ('voorgenomen', 'bezig')
      AND p.gezien_stand_nr >= p.stand_nr AND p.gezien_op < clock_timestamp() - interval '10 minutes'
  UNION ALL
  SELECT p.id, 'gesloten procedure met lopende klok' FROM procedure p JOIN klok k ON k.procedure_id = p.id
    WHERE p.gesloten_op IS NOT NULL AND k.gestopt_op IS NULL AND k.soort NOT IN ('CLK-12', 'CLK-29', 'CLK-30', 'CLK-38');

-- Does an item that the first meeting could not deal with stand on no agenda now? Asked by whoever closes a request, also when
-- the item that still waits is of a confidential file he may not see: only yes or no comes back.
CREATE FUNCTION wacht_op_tweede_oproeping(eerste uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT EXISTS (
    SELECT FROM agendapunt a JOIN voorstel o ON o.id = a.voorstel_id
      JOIN voorstel n ON n.aanvraag_id = o.aanvraag_id AND n.ronde = o.ronde + 1 AND n.versie = 1
      JOIN aanvraag q ON q.id = o.aanvraag_id AND q.ronde = n.ronde AND q.fase = 'agendering'
    WHERE a.zitting_id = eerste AND a.status = 'niet_behandeld'
      AND n.verslag_id = o.verslag_id AND n.vergrendeld_op IS NOT NULL AND n.teruggenomen_op IS NULL
      AND NOT EXISTS (SELECT FROM agendapunt x WHERE x.voorstel_id = n.id AND x.status = 'open')) $$;
