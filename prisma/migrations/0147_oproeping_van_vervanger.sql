-- R-COM-03, R-COM-09: who takes a seat for one meeting gets what the member got: an own convocation, and the papers on paper
-- where the seat has them on paper. So papers are delivered to a reader of the seat, and each reader once.
ALTER TABLE oproeping_bezorgd ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid(),
  ADD COLUMN plaatsvervanger_id uuid REFERENCES gebruiker(id),
  DROP CONSTRAINT oproeping_bezorgd_pkey;
ALTER TABLE oproeping_bezorgd ADD PRIMARY KEY (id);
CREATE UNIQUE INDEX oproeping_bezorgd_een_per_lezer ON oproeping_bezorgd (zitting_id, lid_id, plaatsvervanger_id) NULLS NOT DISTINCT;

-- As 0110, for the one who sits: the substitute's own convocation, not that of the member.
CREATE OR REPLACE FUNCTION eigen_bundel(zitting_id uuid, bestemming text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT EXISTS (SELECT 1 FROM mijn_zetels() m JOIN lid l ON l.id = m.lid_id
    LEFT JOIN plaatsvervanging v ON v.zitting_id = m.zitting_id AND v.lid_id = m.lid_id AND v.tot IS NULL
    WHERE m.zitting_id = $1 AND coalesce(v.naam, l.naam) = $2) $$;
