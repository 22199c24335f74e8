-- Aid for a period names its last day in the decision; the engine ends it then. `tot` stays the day on which it really ended.
ALTER TABLE opvolging ADD COLUMN gepland_einde date,
  ADD CONSTRAINT opvolging_gepland_einde_check CHECK (gepland_einde IS NULL OR gepland_einde >= van);
