-- The open last row of a scale holds until the day to which an administrator confirmed it. No letter is released and no
-- payment ordered that rests on an amount of a later day, whoever asks the database for it.
ALTER TABLE procedure DROP CONSTRAINT procedure_zonder_workflow_check,
  ADD CONSTRAINT procedure_zonder_workflow_check CHECK (zonder_workflow IN ('termijnzaak', 'bevoegdheidsconflict', 'barema'));

-- The days of the program are those of the tables in domain; a check compares them.
CREATE FUNCTION barema_geldt_tot(welke text) RETURNS date LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT greatest(
    CASE welke WHEN 'leefloon' THEN date '2026-01-17' WHEN 'verwarmingstoelage' THEN date '2026-01-01' END,
    (SELECT (o.huisregels #>> ARRAY['baremaBevestigdTot', 'waarde', welke])::date FROM ocmw o WHERE o.id = 1),
    (SELECT max(r.vanaf) FROM barema_rij r WHERE r.tabel = welke AND r.bevestigd_op IS NOT NULL)) $$;

-- What runs rests on the day one looks at it; what is given once on the day it was computed for.
CREATE FUNCTION eis_barema(lijn_id uuid, gezien date, wat text) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
DECLARE
  lijn besluitlijn%ROWTYPE;
  welke text := 'leefloon';
  dag date;
BEGIN
  SELECT * INTO lijn FROM besluitlijn WHERE id = lijn_id;
  IF lijn.gegevens #>> '{invoer,soort}' = 'verwarming' THEN
    welke := 'verwarmingstoelage';
    dag := (lijn.gegevens #>> '{invoer,leverdatum}')::date;
  ELSIF NOT lijn.gegevens ? 'baremaVanaf' THEN
    RETURN;
  ELSIF lijn.ingang IS NOT NULL THEN
    dag := least(greatest(lijn.ingang, gezien), lijn.einde);
  ELSE
    SELECT coalesce(a.eerste_ontvangst_op, a.ontvangen_op, b.datum) INTO dag
      FROM besluit b LEFT JOIN aanvraag a ON a.id = b.aanvraag_id WHERE b.id = lijn.besluit_id;
  END IF;
  IF dag > barema_geldt_tot(welke) THEN
    RAISE EXCEPTION '% kan niet vertrekken: het barema voor dit bedrag is maar bevestigd tot %.', wat, to_char(barema_geldt_tot(welke), 'DD/MM/YYYY')
      USING ERRCODE = 'BP006';
  END IF;
END $$;
REVOKE EXECUTE ON FUNCTION eis_barema(uuid, date, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION eis_barema(uuid, date, text) TO besluitpad_app;
GRANT EXECUTE ON FUNCTION barema_geldt_tot(text) TO besluitpad_app;

CREATE FUNCTION bewaak_barema_van_brief() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF NEW.soort = 'indexering' AND NEW.briefdatum > barema_geldt_tot('leefloon') THEN
    RAISE EXCEPTION 'De brief kan niet vertrekken: het leefloonbarema is maar bevestigd tot %.', to_char(barema_geldt_tot('leefloon'), 'DD/MM/YYYY')
      USING ERRCODE = 'BP006';
  END IF;
  PERFORM eis_barema(l.id, NEW.briefdatum, 'De brief') FROM besluitlijn l WHERE l.besluit_id = NEW.onderwerp_id;
  RETURN NEW;
END $$;
CREATE TRIGGER brief_op_bevestigd_barema BEFORE UPDATE ON brief FOR EACH ROW
  WHEN (NEW.status = 'vrijgegeven' AND OLD.status <> 'vrijgegeven') EXECUTE FUNCTION bewaak_barema_van_brief();

-- A month is paid at the scale of its first day, the first month at that of the day the aid begins.
CREATE FUNCTION bewaak_barema_van_betaling() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM eis_barema(NEW.besluitlijn_id, CASE WHEN NEW.periode ~ '^\d{4}-\d{2}$' THEN (NEW.periode || '-01')::date END, 'De betaling');
  RETURN NEW;
END $$;
CREATE TRIGGER betaling_op_bevestigd_barema BEFORE UPDATE ON betaling FOR EACH ROW
  WHEN (OLD.status = 'te_geven' AND NEW.status IN ('vrijgegeven', 'opdracht', 'betaald')) EXECUTE FUNCTION bewaak_barema_van_betaling();
