import { Wachtrij, type Antwoord, type Opdracht } from './wachtrij.js';

const stem = (nr: number, rev = 1): Opdracht => ({
  ...{ sleutel: `sleutel-${nr}`, doel: `punt-${nr}`, rev, lichaam: { nr } },
  ...{ pad: `/api/agendapunten/punt-${nr}/stemming`, wat: `punt ${nr}` },
});

const beweging = (nr: number): Opdracht => ({
  ...{ sleutel: `beweging-${nr}`, doel: 'zitting', rev: 5, lichaam: {}, pad: '/api/zittingen/z/bewegingen', wat: '' },
});

/** A server that says what the test tells it to, and remembers what it was sent. */
function server(...antwoorden: readonly Antwoord[]) {
  const gestuurd: Opdracht[] = [];
  const rij = new Wachtrij((opdracht) => {
    gestuurd.push(opdracht);
    return Promise.resolve(antwoorden[gestuurd.length - 1] ?? { soort: 'bewaard', rev: opdracht.rev + 1 });
  });
  return { gestuurd, rij };
}

const weg: Antwoord = { soort: 'later', fout: 'geen netwerk' };

describe('wat in de zaal genoteerd wordt', () => {
  it('vertrekt meteen en wacht dan nergens meer', async () => {
    const { rij, gestuurd } = server();
    await rij.voegToe(stem(1));
    expect(gestuurd).toHaveLength(1);
    expect(rij.lees()).toEqual([]);
  });

  it('blijft bij een verbroken verbinding staan en vertrekt later in dezelfde volgorde, onder dezelfde sleutel', async () => {
    const { rij, gestuurd } = server(weg, weg);
    await rij.voegToe(stem(1));
    await rij.voegToe(stem(2));
    expect(rij.lees().map(({ wat }) => wat)).toEqual(['punt 1', 'punt 2']);
    expect(rij.hapert()).toBe('geen netwerk');
    await rij.werk();
    expect(rij.lees()).toEqual([]);
    expect(rij.hapert()).toBeUndefined();
    expect(gestuurd.map(({ sleutel }) => sleutel)).toEqual(['sleutel-1', 'sleutel-1', 'sleutel-1', 'sleutel-2']);
  });

  it('vervangt een stemming die nog niet vertrok door de laatste over hetzelfde punt', async () => {
    const { rij, gestuurd } = server(weg);
    await rij.voegToe(stem(1));
    await rij.voegToe({ ...stem(1), sleutel: 'anders', lichaam: { nr: 'verbeterd' } });
    expect(gestuurd.at(-1)?.lichaam).toEqual({ nr: 'verbeterd' });
    expect(rij.lees()).toEqual([]);
  });

  it('noemt bij de volgende beweging de revisie die de vorige maakte', async () => {
    const { rij, gestuurd } = server(weg, weg);
    await rij.voegToe(beweging(1));
    await rij.voegToe(beweging(2));
    await rij.werk();
    expect(gestuurd.slice(-2).map(({ rev }) => rev)).toEqual([5, 6]);
  });

  it('toont een weigering, houdt de rest niet op en herhaalt ze niet', async () => {
    const { rij, gestuurd } = server({ soort: 'geweigerd', fout: 'te weinig leden' });
    await rij.voegToe(stem(1));
    await rij.voegToe(stem(2));
    expect(rij.lees()).toMatchObject([{ sleutel: 'sleutel-1', staat: 'geweigerd', fout: 'te weinig leden' }]);
    await rij.werk();
    expect(gestuurd).toHaveLength(2);
    rij.neemWeg('sleutel-1');
    expect(rij.lees()).toEqual([]);
  });
});
