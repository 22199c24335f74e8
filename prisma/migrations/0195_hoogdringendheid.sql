-- R-COM-11: each vote on whether an item that is not on the agenda is dealt with all the same, as a step of its own: also the one
-- that came to nothing, which left no item to keep it with.
CREATE TABLE hoogdringendheid (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  zitting_id uuid NOT NULL REFERENCES zitting(id),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  agendapunt_id uuid UNIQUE REFERENCES agendapunt(id),   -- empty: refused
  titel text NOT NULL,
  reden text NOT NULL,
  zittend int NOT NULL,
  aanwezig int NOT NULL CHECK (aanwezig BETWEEN 0 AND zittend),
  voor int NOT NULL CHECK (voor BETWEEN 0 AND aanwezig),
  nodig int NOT NULL CHECK (nodig >= 0),                 -- as the house rules counted that day
  gestemd_op timestamptz NOT NULL,
  genoteerd_op timestamptz NOT NULL,
  door uuid REFERENCES gebruiker(id),
  CHECK ((agendapunt_id IS NOT NULL) = (voor > 0 AND voor >= nodig))
);
CREATE INDEX hoogdringendheid_zitting ON hoogdringendheid (zitting_id);
CREATE TRIGGER hoogdringendheid_vast BEFORE UPDATE OR DELETE ON hoogdringendheid FOR EACH ROW EXECUTE FUNCTION weiger_wijziging();
SELECT scherm_af('hoogdringendheid');
GRANT SELECT, INSERT ON hoogdringendheid TO besluitpad_app;

-- Until now the audit chain alone held these votes.
INSERT INTO hoogdringendheid (zitting_id, dossier_id, agendapunt_id, titel, reden, zittend, aanwezig, voor, nodig, gestemd_op, genoteerd_op, door)
SELECT (h.gegevens ->> 'zittingId')::uuid, h.dossier_id, p.id, coalesce(p.titel, d.nummer), coalesce(p.hoogdringend_reden, t.tekst, '–'),
  (h.gegevens ->> 'zittend')::int, (h.gegevens ->> 'aanwezig')::int, (h.gegevens ->> 'voor')::int,
  (h.gegevens ->> CASE WHEN p.id IS NULL OR h.gegevens ->> 'uitkomst' = 'toegelaten' THEN 'nodigVanZittende' ELSE 'nodigVanAanwezige' END)::int,
  h.op, h.op, h.gebruiker_id
FROM handeling h JOIN dossier d ON d.id = h.dossier_id LEFT JOIN agendapunt p ON p.id = h.onderwerp_id
  LEFT JOIN handeling_tekst t ON t.handeling_id = h.id
WHERE h.soort = 'agendapunt.hoogdringend';

-- No item stands on an agenda as urgent without its vote.
CREATE VIEW inv_51_hoogdringend_punt_heeft_zijn_stemming AS
  SELECT p.id, 'hoogdringend punt zonder stemming' AS fout FROM agendapunt p
  WHERE p.hoogdringend_reden IS NOT NULL AND NOT EXISTS (SELECT FROM hoogdringendheid h WHERE h.agendapunt_id = p.id);
GRANT SELECT ON inv_51_hoogdringend_punt_heeft_zijn_stemming TO besluitpad_app;
