-- What the engine works on: procedures, milestones, clocks, tasks, effects, outbox.

CREATE TABLE procedure (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  soort text NOT NULL CHECK (soort IN ('aanvraag', 'besluit', 'dringend', 'zitting', 'opvolging')),
  onderwerp_id uuid NOT NULL,
  dossier_id uuid REFERENCES dossier(id),
  aan_zet text NOT NULL,            -- role whose turn it is
  ronde int NOT NULL DEFAULT 1,
  stand_nr int NOT NULL DEFAULT 1,
  gezien_stand_nr int NOT NULL DEFAULT 0,
  achter_sinds timestamptz,         -- system time of the first unseen rise
  volgend_moment timestamptz,       -- Klok: earliest unrecorded moment of a running clock
  geopend_op timestamptz NOT NULL,
  gesloten_op timestamptz,
  UNIQUE (soort, onderwerp_id)
);
CREATE INDEX procedure_open ON procedure (volgend_moment) WHERE gesloten_op IS NULL;
CREATE INDEX procedure_achter ON procedure (achter_sinds) WHERE gezien_stand_nr < stand_nr;
CREATE INDEX procedure_dossier ON procedure (dossier_id);

CREATE TABLE mijlpaal (
  procedure_id uuid NOT NULL REFERENCES procedure(id),
  ronde int NOT NULL,
  mijlpaal text NOT NULL,
  dossier_id uuid,
  op timestamptz NOT NULL,
  PRIMARY KEY (procedure_id, ronde, mijlpaal)
);
CREATE TRIGGER mijlpaal_vast BEFORE UPDATE OR DELETE ON mijlpaal FOR EACH ROW EXECUTE FUNCTION weiger_wijziging();

CREATE TABLE klok (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  procedure_id uuid NOT NULL REFERENCES procedure(id),
  dossier_id uuid REFERENCES dossier(id),
  soort text NOT NULL,              -- CLK-05, HR-AMBTSHALVE ...
  onderwerp_id uuid NOT NULL,       -- request line, decision, form, meeting the clock is about
  begint date NOT NULL,
  uiterlijk date,                   -- null: a clock without an end (interest) or a gate
  gegevens jsonb NOT NULL DEFAULT '{}',   -- further dates (eersteVerliesdag, definitief), holidays and rule version used
  grondslag text NOT NULL,
  zekerheid text NOT NULL CHECK (zekerheid IN ('gevonden', 'na_te_kijken', 'twijfel')),
  gestopt_op date,
  stopreden text,
  te_laat boolean NOT NULL DEFAULT false,
  UNIQUE (procedure_id, soort, onderwerp_id, begint),
  CHECK ((gestopt_op IS NULL) = (stopreden IS NULL))
);
CREATE INDEX klok_lopend ON klok (uiterlijk) WHERE gestopt_op IS NULL;
CREATE INDEX klok_dossier ON klok (dossier_id);

CREATE TABLE klok_moment (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  klok_id uuid NOT NULL REFERENCES klok(id),
  dossier_id uuid,
  etiket text NOT NULL,             -- T-3, T0, 16:00
  naar text NOT NULL,               -- role that is warned
  op timestamptz NOT NULL,
  gevolg text NOT NULL DEFAULT 'taak',    -- taak | effect:<code>
  verstreken_op timestamptz,
  UNIQUE (klok_id, etiket, naar)
);
CREATE INDEX klok_moment_open ON klok_moment (op) WHERE verstreken_op IS NULL;

CREATE TABLE taak (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  dossier_id uuid REFERENCES dossier(id),
  procedure_id uuid NOT NULL REFERENCES procedure(id),
  soort text NOT NULL,
  sleutel text NOT NULL UNIQUE,     -- makes the same task once: <soort>/<onderwerp>
  titel text NOT NULL,
  rol text NOT NULL,
  gebruiker_id uuid REFERENCES gebruiker(id),
  uiterlijk date,
  reden text,
  gemaakt_op timestamptz NOT NULL,
  klaar_op timestamptz,
  klaar_door uuid REFERENCES gebruiker(id)
);
CREATE INDEX taak_open ON taak (rol, uiterlijk) WHERE klaar_op IS NULL;
CREATE INDEX taak_procedure ON taak (procedure_id) WHERE klaar_op IS NULL;

CREATE TABLE effect (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  procedure_id uuid NOT NULL REFERENCES procedure(id),
  dossier_id uuid,
  ronde int NOT NULL,
  effect text NOT NULL,
  volgnr int NOT NULL DEFAULT 1,
  onderwerp_id uuid NOT NULL,
  status text NOT NULL DEFAULT 'voorgenomen' CHECK (status IN ('voorgenomen', 'bezig', 'gedaan', 'onzeker', 'mislukt')),
  lease_tot timestamptz,
  poging int NOT NULL DEFAULT 0,
  voorgenomen_op timestamptz NOT NULL DEFAULT clock_timestamp(),
  gedaan_op timestamptz,
  resultaat jsonb,
  fout text,
  UNIQUE (procedure_id, ronde, effect, volgnr)
);
CREATE INDEX effect_open ON effect (procedure_id) WHERE status IN ('voorgenomen', 'bezig');

CREATE TABLE outbox (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  procedure_id uuid NOT NULL REFERENCES procedure(id),
  gemaakt_op timestamptz NOT NULL DEFAULT clock_timestamp(),
  lease_tot timestamptz,
  poging int NOT NULL DEFAULT 0,
  gedaan_op timestamptz,
  fout text
);
CREATE INDEX outbox_open ON outbox (id) WHERE gedaan_op IS NULL;
