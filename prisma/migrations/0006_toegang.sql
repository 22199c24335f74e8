-- Who sees what. The application role can do nothing outside withActor, which sets (per transaction):
--   besluitpad.gebruiker_id  uuid of the acting person, or 'motor' for the engine
--   besluitpad.rollen        comma separated roles
--   besluitpad.doel          why: 'dossier', 'zitting', 'beheer', 'motor', 'verslaggeving' ...

DO $$ BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'besluitpad_app') THEN CREATE ROLE besluitpad_app LOGIN; END IF;
END $$;

CREATE FUNCTION wie() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT coalesce(current_setting('besluitpad.gebruiker_id', true), '') $$;
CREATE FUNCTION heeft_rol(VARIADIC gezocht text[]) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT string_to_array(coalesce(current_setting('besluitpad.rollen', true), ''), ',') && gezocht $$;
CREATE FUNCTION is_binnen() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce(current_setting('besluitpad.gebruiker_id', true), '') <> '' AND coalesce(current_setting('besluitpad.doel', true), '') <> '' $$;
CREATE FUNCTION is_motor() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT current_setting('besluitpad.gebruiker_id', true) = 'motor' AND current_setting('besluitpad.doel', true) <> '' $$;
-- staff of the social service and the organs; committee members and onthaal are handled apart
CREATE FUNCTION is_personeel() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT is_binnen() AND heeft_rol('onthaal', 'maatschappelijkWerker', 'trajectbegeleider', 'hoofdSocialeDienst', 'secretaris', 'voorzitter',
    'algemeenDirecteur', 'financieelDirecteur', 'financieleDienst') $$;

-- R-PRV-02: members see a dossier only while it is on an agenda that was sent, until that meeting ends.
CREATE FUNCTION op_verzonden_agenda(dossier uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT EXISTS (SELECT 1 FROM agendapunt a JOIN zitting z ON z.id = a.zitting_id
    JOIN lid l ON l.gebruiker_id::text = wie() AND l.van <= z.datum AND (l.tot IS NULL OR l.tot >= z.datum)
    WHERE a.dossier_id = dossier AND a.status <> 'afgevoerd' AND z.fase IN ('opgeroepen', 'bezig')) $$;

-- Files marked confidential: own worker, head of service, the organs and finance; not every colleague.
CREATE FUNCTION ziet_vertrouwelijk(dossier uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT heeft_rol('hoofdSocialeDienst', 'secretaris', 'voorzitter', 'algemeenDirecteur', 'financieelDirecteur')
    OR NOT EXISTS (SELECT 1 FROM dossier d WHERE d.id = dossier AND d.vertrouwelijk AND d.werker_id::text <> wie()) $$;

CREATE FUNCTION mag_dossier(dossier uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN is_motor() THEN true
    WHEN is_personeel() THEN dossier IS NULL OR ziet_vertrouwelijk(dossier)
    WHEN is_binnen() AND heeft_rol('comitelid') THEN dossier IS NULL OR op_verzonden_agenda(dossier)
    WHEN is_binnen() AND heeft_rol('beheerder') THEN dossier IS NULL
    ELSE false END $$;

DO $$
DECLARE t record;
BEGIN
  FOR t IN SELECT c.table_name FROM information_schema.columns c JOIN information_schema.tables i USING (table_schema, table_name)
    WHERE c.table_schema = 'public' AND c.column_name = 'dossier_id' AND i.table_type = 'BASE TABLE' LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t.table_name);
    EXECUTE format('CREATE POLICY per_dossier ON %I USING (mag_dossier(dossier_id)) WITH CHECK (mag_dossier(dossier_id))', t.table_name);
  END LOOP;
END $$;

ALTER TABLE dossier ENABLE ROW LEVEL SECURITY;
-- the row itself says whether it is confidential: a sub-select on its own table would not see a row being inserted
CREATE POLICY per_dossier ON dossier
  USING (is_motor() OR (is_personeel() AND (NOT vertrouwelijk OR ziet_vertrouwelijk(id))) OR (is_binnen() AND NOT is_personeel() AND mag_dossier(id)))
  WITH CHECK (is_motor() OR is_personeel());

ALTER TABLE persoon ENABLE ROW LEVEL SECURITY;
CREATE POLICY via_dossier ON persoon USING (is_motor() OR is_personeel()
  OR (is_binnen() AND EXISTS (SELECT 1 FROM dossier d WHERE d.persoon_id = persoon.id AND mag_dossier(d.id))));
ALTER TABLE kennisgevingsadres ENABLE ROW LEVEL SECURITY;
CREATE POLICY via_persoon ON kennisgevingsadres USING (is_motor() OR is_personeel());

-- machinery without personal data: visible to whoever acts
DO $$
DECLARE naam text;
BEGIN
  FOREACH naam IN ARRAY ARRAY['outbox', 'idempotentie', 'zitting', 'lid', 'aanwezigheid', 'nummering', 'ocmw', 'invoerregel', 'verplichte_vermelding', 'dagzegel'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', naam);
    EXECUTE format('CREATE POLICY binnen ON %I USING (is_binnen())', naam);
  END LOOP;
END $$;

GRANT USAGE ON SCHEMA public TO besluitpad_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO besluitpad_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO besluitpad_app;
REVOKE UPDATE, DELETE ON handeling, dagzegel, inzage_log, beveiliging_log, mijlpaal, handtekening, vrijgave, kasboek, besluitlijn FROM besluitpad_app;
REVOKE INSERT, UPDATE, DELETE ON keten FROM besluitpad_app;
REVOKE DELETE ON ALL TABLES IN SCHEMA public FROM besluitpad_app;
GRANT DELETE ON outbox, idempotentie, voorstellijn, stem, gezinslid, inkomen TO besluitpad_app;
-- the mandatory mentions and the schema history are loaded by the migrator only
REVOKE INSERT, UPDATE ON verplichte_vermelding FROM besluitpad_app;
