-- Urgent aid that the committee does not ratify is a decision of the committee, with reasons and a letter of its own.

-- the words of the letter, noted with the vote and used when the meeting closes
ALTER TABLE agendapunt ADD COLUMN brief jsonb;

-- A refused ratification rests on an item without a majority; every other decision on one with a majority.
CREATE OR REPLACE VIEW inv_04_besluit_met_quorum_en_meerderheid AS
  SELECT b.id, 'besluit zonder aangenomen agendapunt' AS fout FROM besluit b JOIN agendapunt a ON a.id = b.agendapunt_id
    WHERE a.aanwezig < a.vereist
      OR CASE WHEN a.soort = 'bekrachtiging' THEN a.status <> 'verworpen' OR a.ja > a.nee ELSE a.status <> 'beslist' OR a.ja <= a.nee END
  UNION ALL
  SELECT a.id, 'telling klopt niet met de stemmen' FROM agendapunt a JOIN stem s ON s.agendapunt_id = a.id
    WHERE a.status = 'beslist' GROUP BY a.id, a.ja, a.nee HAVING count(*) FILTER (WHERE s.stem = 'ja') <> a.ja OR count(*) FILTER (WHERE s.stem = 'nee') <> a.nee;
