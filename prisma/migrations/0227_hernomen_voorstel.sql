-- The proposals of the items that a first meeting could not deal with, as they were carried over when it closed: the one
-- place that says so, for who plans the second convocation and for the term that waits for it. Who reads it sees his own files only.
CREATE VIEW hernomen_voorstel WITH (security_invoker = true) AS
  SELECT a.zitting_id AS eerste_id, n.id AS voorstel_id, a.volgnr FROM agendapunt a JOIN voorstel o ON o.id = a.voorstel_id
    JOIN voorstel n ON n.aanvraag_id = o.aanvraag_id AND n.ronde = o.ronde + 1 AND n.versie = 1
    JOIN aanvraag q ON q.id = o.aanvraag_id AND q.ronde = n.ronde AND q.fase = 'agendering'
  WHERE a.status = 'niet_behandeld'
    AND n.verslag_id = o.verslag_id AND n.vergrendeld_op IS NOT NULL AND n.teruggenomen_op IS NULL;

GRANT SELECT ON hernomen_voorstel TO besluitpad_app;

CREATE OR REPLACE FUNCTION wacht_op_tweede_oproeping(eerste uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT EXISTS (
    SELECT FROM hernomen_voorstel h WHERE h.eerste_id = eerste
      AND NOT EXISTS (SELECT FROM agendapunt x WHERE x.voorstel_id = h.voorstel_id AND x.status = 'open')) $$;
