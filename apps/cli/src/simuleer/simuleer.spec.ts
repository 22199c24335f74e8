import { datum, simuleerZittingen } from '@besluitpad/domain';
import { voerUit } from '../opdrachten.js';
import { alsTekst } from './weergave.js';

const zitting = (dag: string) => ({ id: dag, datum: datum(dag), oproepingDagen: 8 });
const zonder = [datum('2026-03-26')];

function tekst(dossiers: readonly { nummer: string; beslisUiterlijk: string }[]): string {
  const vandaag = datum('2026-03-09');
  const simulatie = simuleerZittingen({
    ...{ vandaag, zonder, met: [], oproepingDagen: 8 },
    zittingen: ['2026-03-26', '2026-04-09'].map(zitting),
    dossiers: dossiers.map(({ nummer, beslisUiterlijk }) => ({
      ...{ aanvraagId: nummer, dossierId: nummer, nummer, beslisUiterlijk: datum(beslisUiterlijk) },
    })),
  });
  return alsTekst({ vandaag, zonder, met: [], ...simulatie });
}

async function loop(regel: string) {
  const fout: string[] = [];
  const uit: string[] = [];
  const status = await voerUit(regel.split(' '), { schrijf: (t) => uit.push(t), meldFout: (t) => fout.push(t) });
  return { status, uit: uit.join('\n'), fout: fout.join('\n') };
}

describe('besluitpad simuleer', () => {
  it('zegt per dossier de grens, de zitting nu en dan, en wat nog kan', () => {
    const regels = tekst([{ nummer: 'HB-2026-0001', beslisUiterlijk: '2026-04-08' }]);
    expect(regels).toContain('zonder do 26/03/2026: van 1 open aanvragen wordt er 1 te laat. Er is niets gewijzigd.');
    expect(regels).toMatch(/HB-2026-0001 +wo 08\/04\/2026 +do 26\/03\/2026 +do 09\/04\/2026 +wordt te laat/);
    expect(regels).toContain('Wat nog kan voor de grens van wo 08/04/2026:');
    expect(regels).toContain('ten laatste op 08/04/2026, op te roepen tegen 31/03/2026');
  });

  it('zonder gevolgen is er één regel', () => {
    expect(tekst([])).toBe('zonder do 26/03/2026: van 0 open aanvragen worden er 0 te laat. Er is niets gewijzigd.');
  });

  it.each([
    ['simuleer', 'Geef --zonder-zitting of --met-zitting'],
    ['simuleer --zonder-zitting 2026-02-30', '--zonder-zitting: Dit is geen bestaande datum (JJJJ-MM-DD)'],
    ['simuleer --met-zitting 2026-03-26,morgen', '--met-zitting: Dit is geen bestaande datum (JJJJ-MM-DD).'],
  ])('%s eindigt op 2', async (regel, melding) => {
    const { status, fout } = await loop(regel);
    expect(status).toBe(2);
    expect(fout).toContain(melding);
  });

  it('--help legt uit', async () => expect((await loop('simuleer --help')).uit).toContain('--met-zitting D'));
});
