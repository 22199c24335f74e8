-- Daily seal over all chain heads: one hash a day that can be kept elsewhere.
CREATE FUNCTION verzegel_dag() RETURNS int LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE gisteren date := (coalesce((SELECT nu FROM klok_stand), transaction_timestamp()) AT TIME ZONE 'Europe/Brussels')::date - 1;
DECLARE aantal int;
BEGIN
  IF EXISTS (SELECT 1 FROM dagzegel WHERE dag >= gisteren) THEN RETURN 0; END IF;
  INSERT INTO dagzegel (dag, koppen, hash)
    SELECT gisteren, count(*), sha256(coalesce(string_agg(id::text || encode(kop, 'hex'), '' ORDER BY id), '')::bytea) FROM keten
    ON CONFLICT DO NOTHING;
  GET DIAGNOSTICS aantal = ROW_COUNT;
  RETURN aantal;
END $$;
GRANT EXECUTE ON FUNCTION verzegel_dag() TO besluitpad_app;
