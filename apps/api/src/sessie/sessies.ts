/**
 * Sessions of the screens, in PostgreSQL: an idle limit, an absolute one, and only the hash of what the browser holds. The
 * answer to "whose is this" is kept for a few seconds, as for tokens (see gebruikers.ts).
 */
import type { Request } from 'express';
import { Weigering } from '../fouten/weigering.js';
import type { Database } from '../server/database.js';
import { AANMELDING } from '../toegang/gebruikers.js';
import type { Aangemeld } from './aanmelddienst.js';
import type { Afgemeld } from './afmeldbewijs.js';
import { findKoek, hash, koeknaam, nieuwGeheim } from './koek.js';

export const STIL_MINUTEN = 30;
export const HOOGSTENS_UREN = 10;
const BEWAAR_MS = 5_000;
const MAX_BEWAARD = 1_000;

/** What a script of another site cannot add without asking first, which we never allow. */
export const SCHERMKOP = 'x-besluitpad';

const VEILIG = new Set(['GET', 'HEAD', 'OPTIONS']);

export class Sessies {
  private readonly bewaard = new Map<string, { readonly tot: number; readonly sub: Promise<string | undefined> }>();

  /** Without an origin there are no screens, and no cookie counts. */
  constructor(
    private readonly db: Database,
    readonly oorsprong?: string,
  ) {}

  /** The `sub` of who sent a request of the screens; undefined when it carries no session at all. */
  async findSub(verzoek: Request): Promise<string | undefined> {
    const id = this.findId(verzoek);
    if (id === undefined || this.oorsprong === undefined) return undefined;
    eisEigenScherm(verzoek, this.oorsprong);
    const sub = await this.vraag(hash(id));
    if (sub !== undefined) return sub;
    throw new Weigering('aanmelding.verlopen', 'Uw aanmelding is verlopen. Meld u opnieuw aan.');
  }

  findId(verzoek: Pick<Request, 'headers'>): string | undefined {
    return this.oorsprong === undefined ? undefined : findKoek(verzoek, koeknaam('sessie', this.oorsprong));
  }

  /** Always a new secret: one from before the sign-in is worth nothing. */
  async begin({ sub, sid }: Aangemeld): Promise<string> {
    const id = nieuwGeheim();
    await this.db.withActor(AANMELDING, async (tx) => {
      await tx.$executeRaw`DELETE FROM sessie WHERE eindigt_op < now() OR gezien_op < now() - make_interval(mins => ${STIL_MINUTEN}::int)`;
      await tx.$executeRaw`INSERT INTO sessie (id_hash, sub, sid, eindigt_op)
        VALUES (${hash(id)}, ${sub}, ${sid ?? null}, now() + make_interval(hours => ${HOOGSTENS_UREN}::int))`;
    });
    return id;
  }

  async beeindig(id: string): Promise<void> {
    await this.db.withActor(AANMELDING, (tx) => tx.$executeRaw`DELETE FROM sessie WHERE id_hash = ${hash(id)}`);
    // After it: an answer of just before would be kept for seconds more.
    this.bewaard.delete(hash(id));
  }

  /** Signed out with the issuer. Another process may know a session for some seconds more (see above). */
  async beeindigVan(wie: Afgemeld): Promise<void> {
    await this.db.withActor(AANMELDING, (tx) =>
      'sid' in wie
        ? tx.$executeRaw`DELETE FROM sessie WHERE sid = ${wie.sid}`
        : tx.$executeRaw`DELETE FROM sessie WHERE sub = ${wie.sub}`,
    );
    this.bewaard.clear();
  }

  private vraag(idHash: string): Promise<string | undefined> {
    const eerder = this.bewaard.get(idHash);
    if (eerder !== undefined && eerder.tot > Date.now()) return eerder.sub;
    if (this.bewaard.size >= MAX_BEWAARD) this.bewaard.clear();
    const sub = this.lees(idHash);
    this.bewaard.set(idHash, { tot: Date.now() + BEWAAR_MS, sub });
    sub.catch(() => this.bewaard.delete(idHash));
    return sub;
  }

  private async lees(idHash: string): Promise<string | undefined> {
    const [rij] = await this.db.withActor(
      AANMELDING,
      (tx) => tx.$queryRaw<{ sub: string }[]>`UPDATE sessie SET gezien_op = now() WHERE id_hash = ${idHash}
        AND eindigt_op > now() AND gezien_op > now() - make_interval(mins => ${STIL_MINUTEN}::int) RETURNING sub`,
    );
    return rij?.sub;
  }
}

/** A browser sends the cookie by itself, so a change must show that our own page asked for it. */
export function eisEigenScherm({ method, headers }: Pick<Request, 'method' | 'headers'>, oorsprong: string): void {
  const site = headers['sec-fetch-site'];
  const vanElders = site !== undefined && site !== 'same-origin' && site !== 'none';
  const wijzigt = !VEILIG.has(method);
  const zonderBewijs = wijzigt && (headers[SCHERMKOP] === undefined || headers.origin !== oorsprong);
  if (!vanElders && !zonderBewijs) return;
  throw new Weigering('toegang.geweigerd', 'Dit verzoek kwam niet van een scherm van Besluitpad. Er is niets gebeurd.');
}
