-- An idempotency key protects against a retry, not against the next month: after thirty days of system time it goes,
-- and with it the answer it kept. System time, since keys belong to requests and not to the Klok of a demonstration.
CREATE INDEX idempotentie_gemaakt ON idempotentie (gemaakt_op);

CREATE FUNCTION ruim_sleutels_op() RETURNS int LANGUAGE plpgsql AS $$
DECLARE aantal int;
BEGIN
  DELETE FROM idempotentie WHERE gemaakt_op < transaction_timestamp() - interval '30 days';
  GET DIAGNOSTICS aantal = ROW_COUNT;
  RETURN aantal;
END $$;
GRANT EXECUTE ON FUNCTION ruim_sleutels_op() TO besluitpad_app;
