-- A letter about a step that belongs to a meeting (nothing was decided yet, what was said at a hearing) says which meeting: on
-- one day a subcommittee may meet beside the committee. Letters of before name the meeting whose agenda had their file that day.
ALTER TABLE stapbrief ADD COLUMN zitting_id uuid REFERENCES zitting(id);
ALTER TABLE stapbrief DISABLE TRIGGER stapbrief_vast;
UPDATE stapbrief s SET zitting_id = (
  SELECT z.id FROM zitting z JOIN agendapunt a ON a.zitting_id = z.id AND a.dossier_id = s.dossier_id
  WHERE z.datum::text = s.velden ->> 'zitting' AND z.fase = 'gesloten' ORDER BY a.gesloten_op DESC NULLS LAST, z.id LIMIT 1)
WHERE s.soort = 'nog_geen_beslissing';
ALTER TABLE stapbrief ENABLE TRIGGER stapbrief_vast;
CREATE INDEX stapbrief_zitting ON stapbrief (zitting_id) WHERE zitting_id IS NOT NULL;
