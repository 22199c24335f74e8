-- The legal rate of interest is entered by one administrator and confirmed by another, like a scale; the program knows none itself.
ALTER TABLE barema_rij DROP CONSTRAINT barema_rij_tabel_check,
  ADD CONSTRAINT barema_rij_tabel_check CHECK (tabel IN ('leefloon', 'verwarmingstoelage', 'spi', 'spi-student', 'rentevoet'));
