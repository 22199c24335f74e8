import { drawPhases } from './fasen.mjs';

const overgangen = [
  { fase: 'open', handeling: 'stuk.schrijven', naar: 'open', waarom: 'het stuk groeit' },
  { fase: 'klaar', handeling: 'stuk.schrijven', naar: 'klaar', waarom: 'het stuk groeit' },
  { fase: 'open', handeling: 'stuk.afsluiten', naar: 'klaar', waarom: 'het stuk is af' },
  { fase: 'open', handeling: 'stuk.weggooien', naar: 'klaar', waarom: 'het stuk was niet nodig' },
];
const plaat = drawPhases(['open', 'klaar'], overgangen).split('\n');

describe('de plaat van de fasen', () => {
  it('begint in de eerste fase, eindigt na de laatste, en zet handelingen met dezelfde weg op één pijl', () => {
    expect(plaat.filter((regel) => regel.includes('-->'))).toEqual([
      '  [*] --> open',
      '  open --> klaar: stuk.afsluiten / stuk.weggooien',
      '  klaar --> [*]',
    ]);
  });

  it('noemt wat in de fase blijft één keer, met elke fase waarin het kan', () => {
    expect(plaat).toContain('| `stuk.schrijven` | open, klaar | het stuk groeit |');
    expect(plaat).toContain('| `stuk.afsluiten` | open | klaar | het stuk is af |');
  });
});
