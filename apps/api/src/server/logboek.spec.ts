import { Programmafout } from '../fouten/weigering.js';
import { Logboek } from './logboek.js';

function regelVoor(fout: unknown): Record<string, unknown> {
  const regels: string[] = [];
  new Logboek((regel) => void regels.push(regel)).fout(fout, { traceId: 'abc' });
  expect(regels).toHaveLength(1);
  return JSON.parse(regels[0]!) as Record<string, unknown>;
}

describe('een fout in het logboek', () => {
  it('toont waar ze gebeurde, maar niet haar tekst, die gegevens kan herhalen', () => {
    const regel = regelVoor(new Error('Key (insz)=(85073003361) already exists'));
    expect(regel).toMatchObject({ niveau: 'fout', soort: 'Error', traceId: 'abc' });
    expect(regel['plaats']).toContain('logboek.spec');
    expect(JSON.stringify(regel)).not.toContain('85073003361');
  });

  it('toont ook niet de tekst van haar oorzaak', () => {
    const regel = regelVoor(new Programmafout('rule', { cause: new Error('Jan Peeters') }));
    expect(regel).toMatchObject({ boodschap: 'rule' });
    expect(regel['oorzaak']).toMatch(/^Error at /);
    expect(JSON.stringify(regel)).not.toContain('Peeters');
  });

  it('toont van de databank het nummer en de beperking', () => {
    const fout = Object.assign(new Error('Jan'), { code: '23505', severity: 'ERROR', constraint: 'persoon_insz_key' });
    expect(regelVoor(fout)).toMatchObject({ sqlstate: '23505', beperking: 'persoon_insz_key' });
  });

  it('verdraagt ook wat geen fout is', () => {
    expect(regelVoor('Jan Peeters')).toMatchObject({ soort: 'string' });
  });
});
