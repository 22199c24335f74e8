-- Letters name the social worker as a person: "Youssef bekijkt ...", "Hij schrijft een verslag".
ALTER TABLE gebruiker
  ADD COLUMN aanspreking text NOT NULL DEFAULT 'neutraal' CHECK (aanspreking IN ('de heer', 'mevrouw', 'neutraal')),
  ADD COLUMN voornaam text,             -- null: the first word of the name
  ADD CONSTRAINT voornaam_in_naam CHECK (voornaam IS NULL OR naam LIKE voornaam || ' %');
