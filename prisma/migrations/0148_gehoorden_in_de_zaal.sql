-- R-PRV-03: who is heard at an item comes in and goes out as well, at hours that the minutes tell. Who assists a member with a
-- disability is let in by name; why that member is assisted is nobody's business, so it is not kept.
ALTER TABLE zaalgast DROP CONSTRAINT zaalgast_soort_check, ALTER COLUMN reden DROP NOT NULL;
UPDATE zaalgast SET reden = NULL WHERE soort = 'vertrouwenspersoon_lid';
ALTER TABLE zaalgast
  ADD CONSTRAINT zaalgast_soort CHECK (soort IN ('deskundige', 'client', 'vertrouwenspersoon_client', 'werker', 'vertrouwenspersoon_lid')),
  ADD CONSTRAINT zaalgast_reden CHECK ((reden IS NOT NULL) = (soort IN ('deskundige', 'vertrouwenspersoon_client')));
