-- The balance of the one cash book, also over help in files its reader may not see: a number, never a row.
CREATE FUNCTION kas_saldo() RETURNS int LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT coalesce((SELECT saldo_cent FROM kasboek ORDER BY id DESC LIMIT 1), 0) $$;
CREATE FUNCTION kas_geopend() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT EXISTS (SELECT 1 FROM kasboek) $$;
REVOKE EXECUTE ON FUNCTION kas_saldo(), kas_geopend() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kas_saldo(), kas_geopend() TO besluitpad_app;
