import { isDemonstration } from './zaad.mjs';

describe('een start', () => {
  it.each([
    ['zonder opties op een nieuwe databank geeft de demonstratie', { leeg: false, inrichting: 'nieuw' }, true],
    ['met --leeg op een nieuwe databank geeft een OCMW op de gewone klok', { leeg: true, inrichting: 'nieuw' }, false],
    ['zonder opties laat een OCMW dat al werkt zoals het is', { leeg: false, inrichting: 'echt' }, false],
    ['met --leeg gaat verder met het OCMW dat al werkt', { leeg: true, inrichting: 'echt' }, false],
    ['zonder opties gaat verder met de demonstratie', { leeg: false, inrichting: 'demonstratie' }, true],
  ])('%s', (_wat, { leeg, inrichting }, demonstratie) => {
    const wat = /** @type {'nieuw' | 'demonstratie' | 'echt'} */ (inrichting);
    expect(isDemonstration({ leeg, inrichting: wat, eigenAanmelding: false })).toBe(demonstratie);
  });

  it('met een eigen aanmelddienst is nooit de demonstratie', () => {
    expect(isDemonstration({ leeg: false, inrichting: 'nieuw', eigenAanmelding: true })).toBe(false);
  });

  it('met --leeg weigert de map waarin de demonstratie staat', () => {
    expect(() => isDemonstration({ leeg: true, inrichting: 'demonstratie', eigenAanmelding: false })).toThrow(
      'BESLUITPAD_DATA',
    );
  });
});
