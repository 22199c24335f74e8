-- R-PRV-03: who assists a member is there as that member is, for the whole meeting and not for one item: then no item is named.
ALTER TABLE zaalgast ALTER COLUMN agendapunt_id DROP NOT NULL,
  ADD CONSTRAINT zaalgast_punt_of_lid CHECK (agendapunt_id IS NOT NULL OR soort = 'vertrouwenspersoon_lid');
-- One at a time: two assistants of one member would be one too many in the room.
CREATE UNIQUE INDEX zaalgast_bijstand ON zaalgast (zitting_id, lid_id) WHERE agendapunt_id IS NULL AND buiten_om IS NULL;
