-- R-COM-12 for the items of members: without a quorum nothing is decided about one, and it comes back at a next meeting.
ALTER TABLE ledenpunt DROP CONSTRAINT ledenpunt_uitkomst_check,
  ADD CONSTRAINT ledenpunt_uitkomst_check
    CHECK (uitkomst IN ('aangenomen', 'verworpen', 'besproken', 'ingetrokken', 'niet_behandeld')),
  ADD COLUMN overgenomen_van uuid UNIQUE REFERENCES ledenpunt(id);

-- No item is carried over that was dealt with.
CREATE VIEW inv_52_ledenpunt_keert_terug_om_te_weinig_leden AS
  SELECT n.id, 'punt van een lid staat opnieuw op een agenda na een behandeling' AS fout
  FROM ledenpunt n JOIN ledenpunt v ON v.id = n.overgenomen_van WHERE v.uitkomst IS DISTINCT FROM 'niet_behandeld';
GRANT SELECT ON inv_52_ledenpunt_keert_terug_om_te_weinig_leden TO besluitpad_app;
