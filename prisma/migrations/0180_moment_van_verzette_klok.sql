-- A clock that waits for a meeting moves with the calendar: the warnings counted from its old last day go, those counted
-- from the new one come. What was recorded of them stays in the audit chain.
GRANT DELETE ON klok_moment TO besluitpad_app;
