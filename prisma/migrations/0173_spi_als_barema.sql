-- The amounts of the exemption of article 35 are entered and confirmed like the other scales; the program knows no row that holds today.
ALTER TABLE barema_rij DROP CONSTRAINT barema_rij_tabel_check,
  ADD CONSTRAINT barema_rij_tabel_check CHECK (tabel IN ('leefloon', 'verwarmingstoelage', 'spi', 'spi-student'));
