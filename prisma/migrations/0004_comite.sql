-- The bijzonder comité: members, meetings, agenda, attendance, votes.

CREATE TABLE lid (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  gebruiker_id uuid NOT NULL REFERENCES gebruiker(id),
  naam text NOT NULL,
  voorzitter boolean NOT NULL DEFAULT false,
  van date NOT NULL,
  tot date
);

CREATE TABLE zitting (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  datum date NOT NULL,
  uur text NOT NULL CHECK (uur ~ '^[0-2][0-9]:[0-5][0-9]$'),
  plaats text NOT NULL,
  soort text NOT NULL CHECK (soort IN ('gewoon', 'bijkomend')),
  oproeping_nr int NOT NULL DEFAULT 1 CHECK (oproeping_nr IN (1, 2)),
  vervolg_op uuid REFERENCES zitting(id),
  fase text NOT NULL DEFAULT 'gepland' CHECK (fase IN ('gepland', 'opgeroepen', 'bezig', 'gesloten', 'afgelast')),
  oproeping_dagen int NOT NULL CHECK (oproeping_dagen IN (5, 8)),
  opgeroepen_op timestamptz,
  geopend_op timestamptz,
  gesloten_op timestamptz,
  rev int NOT NULL DEFAULT 1,
  UNIQUE (datum, oproeping_nr)
);

CREATE TABLE agendapunt (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  zitting_id uuid NOT NULL REFERENCES zitting(id),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  volgnr int NOT NULL,
  groep text NOT NULL CHECK (groep IN ('bekrachtiging', 'horen_en_sancties', 'bespreking', 'zonder_bespreking', 'kennisname')),
  soort text NOT NULL CHECK (soort IN ('voorstel', 'bekrachtiging', 'hoorzitting', 'aktename')),
  voorstel_id uuid REFERENCES voorstel(id),
  besluit_id uuid,                   -- ratification: the chair's decision
  aanvraag_id uuid REFERENCES aanvraag(id),
  titel text NOT NULL,
  -- the urgency vote of R-COM-11 puts an item on an agenda that already left
  hoogdringend_reden text,
  status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'beslist', 'verworpen', 'verdaagd', 'niet_behandeld', 'afgevoerd')),
  zittend int,
  vereist int,
  aanwezig int,
  gewraakt int,
  ja int,
  nee int,
  onthouding int,
  eigen_motivering text,             -- when the committee decides otherwise than proposed
  gesloten_op timestamptz,
  CHECK (num_nonnulls(voorstel_id, besluit_id, aanvraag_id) >= 1),
  -- what the database can count of R-COM-12 and R-COM-13
  CONSTRAINT beslist_met_quorum_en_meerderheid CHECK (status <> 'beslist' OR (
    aanwezig IS NOT NULL AND vereist IS NOT NULL AND ja IS NOT NULL AND nee IS NOT NULL AND aanwezig >= vereist AND ja > nee))
);
CREATE UNIQUE INDEX agendapunt_volgorde ON agendapunt (zitting_id, volgnr) WHERE status <> 'afgevoerd';
-- a proposal is on one live agenda only
CREATE UNIQUE INDEX agendapunt_een_levende_agenda ON agendapunt (voorstel_id) WHERE voorstel_id IS NOT NULL AND status = 'open';

CREATE TABLE aanwezigheid (
  zitting_id uuid NOT NULL REFERENCES zitting(id),
  lid_id uuid NOT NULL REFERENCES lid(id),
  status text NOT NULL CHECK (status IN ('aanwezig', 'verontschuldigd', 'afwezig')),
  PRIMARY KEY (zitting_id, lid_id)
);

CREATE TABLE stem (
  agendapunt_id uuid NOT NULL REFERENCES agendapunt(id),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  lid_id uuid NOT NULL REFERENCES lid(id),
  stem text NOT NULL CHECK (stem IN ('ja', 'nee', 'onthouding', 'gewraakt')),
  PRIMARY KEY (agendapunt_id, lid_id)
);

CREATE TABLE lijnuitkomst (
  agendapunt_id uuid NOT NULL REFERENCES agendapunt(id),
  dossier_id uuid NOT NULL REFERENCES dossier(id),
  aanvraaglijn_id uuid NOT NULL REFERENCES aanvraaglijn(id),
  ronde int NOT NULL,
  uitkomst text NOT NULL CHECK (uitkomst IN ('beslist', 'verdaagd', 'verworpen', 'niet_behandeld', 'ingetrokken')),
  onderzoeksopdracht text,
  PRIMARY KEY (agendapunt_id, aanvraaglijn_id)
);
