import { clausuleIds, clausules, stukVanClausule } from './clausules.js';
import { vermeldingen } from './vermeldingen.js';

describe('de clausules', () => {
  it.each(clausuleIds)('%s noemt waarvoor ze dient, in zinnen van hoogstens twintig woorden', (id) => {
    const { grondslag, regels, vermeldingen: codes } = clausules[id];
    expect(grondslag).not.toBe('');
    for (const code of codes) expect(vermeldingen).toHaveProperty([code]);
    for (const regel of regels.filter((r) => !r.includes('{{'))) {
      const langste = Math.max(...regel.split(/[.?!:]/).map((zin) => zin.trim().split(/\s+/).length));
      expect({ regel, kort: langste <= 20 }).toEqual({ regel, kort: true });
    }
  });

  it.each(['M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8', 'M11', 'M13e', 'M13f'])(
    'de vaste woorden voor %s staan erbij',
    (code) => {
      expect(clausuleIds.filter((id) => (clausules[id].vermeldingen as readonly string[]).includes(code))).not.toEqual(
        [],
      );
    },
  );

  it('heet in een sjabloon zoals hier, in kleine letters', () => {
    expect(stukVanClausule('ART728')).toBe('clausule_art728');
  });
});
