/** The real side of the model: the product over its public API, its processes, its database. */
import type { Stap } from '@besluitpad/cli';
import { gebrokenInvarianten, leesUitkomst } from '../uitkomst.js';
import type { Omgeving } from '../omgeving.js';
import type { Deel, Processen } from '../processen.js';

export type Spel = Parameters<Stap['doe']>[0];

const MINUUT = 60_000;
const DAG = 86_400_000;

export class Wereld {
  #nu: Date;
  #straks: Deel | undefined;
  /** How often each act was taken and refused: few runs that stay at the desk would prove little. */
  readonly geteld = new Map<string, { aanvaard: number; geweigerd: number }>();

  constructor(
    readonly spel: Spel,
    private readonly processen: Processen,
    private readonly omgeving: Omgeving,
    begin: string,
  ) {
    this.#nu = new Date(begin);
  }

  /** In January and until the end of March, noon UTC and Brussels are on the same day. */
  get dag(): string {
    return this.#nu.toISOString().slice(0, 10);
  }

  plusDagen(dagen: number): string {
    return new Date(this.#nu.getTime() + dagen * DAG).toISOString().slice(0, 10);
  }

  /** One minute on, which the Klok only does once the engine has nothing more to do. */
  async totRust(): Promise<void> {
    await this.#zet(new Date(this.#nu.getTime() + MINUUT));
  }

  async naarDag(dag: string): Promise<void> {
    await this.#zet(new Date(`${dag}T08:00:00Z`));
  }

  async #zet(naar: Date): Promise<void> {
    if (naar <= this.#nu) return;
    await this.spel.als('beheer').post('/klok', { naar: naar.toISOString() });
    this.#nu = naar;
  }

  /** kill -9 while the next act is under way; whoever watches starts it again. */
  doodBijVolgende(deel: Deel): void {
    this.#straks = deel;
  }

  async doe<T>(handeling: () => Promise<T>): Promise<T> {
    const deel = this.#straks;
    this.#straks = undefined;
    if (deel === undefined) return handeling();
    const [uit] = await Promise.all([handeling(), this.processen.dood(deel)]);
    return uit;
  }

  tel(opdracht: string, uitkomst: 'aanvaard' | 'geweigerd'): void {
    const tot = this.geteld.get(opdracht) ?? { aanvaard: 0, geweigerd: 0 };
    this.geteld.set(opdracht, { ...tot, [uitkomst]: tot[uitkomst] + 1 });
  }

  /** What the files have come to: equal before and after a refusal. */
  async regels(): Promise<readonly string[]> {
    return (await leesUitkomst(this.omgeving.beheerUrl)).regels;
  }

  gebroken(): Promise<string[]> {
    return gebrokenInvarianten(this.omgeving.beheerUrl);
  }
}
