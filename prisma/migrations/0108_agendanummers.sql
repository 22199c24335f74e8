-- The number of an item follows the printed agenda: through the groups until the agenda leaves, and what comes later gets the
-- next numbers and is printed at the end.
ALTER TABLE agendapunt ADD COLUMN na_oproeping boolean NOT NULL DEFAULT false;
UPDATE agendapunt SET na_oproeping = true WHERE hoogdringend_reden IS NOT NULL;

-- an agenda still to leave is numbered anew; in two steps, because the unique index is checked row by row
UPDATE agendapunt p SET volgnr = -n.nr
  FROM (SELECT a.id, row_number() OVER (PARTITION BY a.zitting_id ORDER BY
      array_position(ARRAY['bekrachtiging', 'horen_en_sancties', 'bespreking', 'zonder_bespreking', 'kennisname'], a.groep), a.volgnr) AS nr
    FROM agendapunt a JOIN zitting z ON z.id = a.zitting_id WHERE z.fase = 'gepland' AND a.status <> 'afgevoerd') n
  WHERE p.id = n.id;
UPDATE agendapunt SET volgnr = -volgnr WHERE volgnr < 0;
