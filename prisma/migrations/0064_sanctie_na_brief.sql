-- A sanction of which the client was told only when it was over never applies; the row stays as the trace of what was decided.
ALTER TABLE onderbreking ADD COLUMN vervallen_op timestamptz;
CREATE VIEW inv_34_sanctie_na_kennisgeving AS
  SELECT o.id, 'sanctie begint niet na haar brief' AS fout FROM onderbreking o JOIN besluitlijn l ON l.id = o.besluitlijn_id
    JOIN procedure p ON p.soort = 'besluit' AND p.onderwerp_id = l.besluit_id
    JOIN brief b ON b.procedure_id = p.id AND b.status = 'vrijgegeven' JOIN verzending v ON v.brief_id = b.id
  WHERE o.soort = 'sanctie' AND o.vervallen_op IS NULL AND v.status IN ('bewezen', 'zonder_bewijs')
    AND coalesce(v.ontvangen_op, v.gepost_op) >= o.van
    -- of several letters of one decision the last one counts, and until it left nothing is moved
    AND NOT EXISTS (SELECT 1 FROM brief x JOIN verzending w ON w.brief_id = x.id
      WHERE x.procedure_id = p.id AND x.status = 'vrijgegeven' AND w.status NOT IN ('bewezen', 'zonder_bewijs'));
GRANT SELECT ON inv_34_sanctie_na_kennisgeving TO besluitpad_app;
