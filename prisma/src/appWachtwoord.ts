import pg from 'pg';

const MEEST = 50;

/**
 * Gives the application's role its password. Roles belong to the whole cluster and no lock of one database holds another back,
 * so two databases being prepared at the same moment may both write the role; PostgreSQL then refuses one of them with an
 * internal error ("tuple concurrently updated"), which only means: try again.
 */
export async function zetAppWachtwoord(client: pg.Client, wachtwoord: string): Promise<void> {
  for (let poging = 1; ; poging += 1) {
    try {
      await client.query(`ALTER ROLE besluitpad_app PASSWORD ${client.escapeLiteral(wachtwoord)}`);
      return;
    } catch (fout) {
      if (!(fout instanceof pg.DatabaseError) || fout.code !== 'XX000' || poging === MEEST) throw fout;
    }
  }
}
