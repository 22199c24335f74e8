import { ALLE_RECHTEN, isRecht, RECHTEN } from './rechten.js';
import { ALLE_ROLLEN, rechtenVan, RECHTEN_PER_ROL, toekenningenVan, type Rol } from './rollen.js';

describe('wie mag wat', () => {
  it('geeft elk recht aan minstens één rol, zodat geen handeling onbereikbaar is', () => {
    const gegeven = new Set(rechtenVan(ALLE_ROLLEN));
    expect(ALLE_RECHTEN.filter((recht) => !gegeven.has(recht))).toEqual([]);
  });

  it('geeft wie geen rol heeft geen enkel recht', () => {
    expect(toekenningenVan([])).toEqual([]);
  });

  it.each(ALLE_ROLLEN.map((rol) => [rol] as const))('noemt voor %s geen recht twee keer', (rol) => {
    const rechten = RECHTEN_PER_ROL[rol].map((toekenning) => toekenning.recht);
    expect(rechten).toHaveLength(new Set(rechten).size);
  });

  it('schrijft elk recht als onderwerp.handeling met een Nederlandse zin', () => {
    for (const recht of ALLE_RECHTEN) {
      expect(recht).toMatch(/^[a-z]+\.[a-z]+$/);
      expect(RECHTEN[recht]).toMatch(/^[a-zé].+[^.]$/);
    }
  });

  it.each<[Rol, string]>([
    ['beheerder', 'dossier.lezen'],
    ['beheerder', 'client.lezen'],
    ['comitelid', 'dossier.lezen'],
    ['comitelid', 'stemming.noteren'],
    ['voorzitter', 'onderzoek.schrijven'],
    ['secretaris', 'onderzoek.schrijven'],
    ['hoofdSocialeDienst', 'betaling.vrijgeven'],
    ['maatschappelijkWerker', 'besluit.dringend'],
    ['financieelDirecteur', 'onderzoek.lezen'],
    ['onthaal', 'medisch.lezen'],
    ['financieleDienst', 'agendapunt.lezen'],
    ['financieleDienst', 'betaling.vrijgeven'],
  ])('geeft %s het recht %s niet', (rol, recht) => {
    expect(isRecht(recht)).toBe(true);
    expect(rechtenVan([rol])).not.toContain(recht);
  });

  it('laat een comitélid de stukken enkel zien zolang de inzage open is', () => {
    expect(RECHTEN_PER_ROL.comitelid.find(({ recht }) => recht === 'agendapunt.lezen')?.mits).toEqual({
      inzageOpen: true,
    });
  });

  it('laat het onthaal enkel het bewijs van een ontvangstbewijs noteren', () => {
    expect(RECHTEN_PER_ROL.onthaal.find(({ recht }) => recht === 'kennisgeving.bewijzen')?.mits).toEqual({
      soort: 'ontvangstbewijs',
    });
  });

  it('laat een werker ook de afgifte van een stukkenlijst noteren, en van geen beslissing', () => {
    const mits = RECHTEN_PER_ROL.maatschappelijkWerker.find(({ recht }) => recht === 'kennisgeving.bewijzen')?.mits;
    expect(mits).toEqual({ soort: ['ontvangstbewijs', 'stukkenlijst'] });
  });

  it('geeft de vrijgave van een betaling aan twee functies, en aan niemand die ze klaarzet', () => {
    const wie = ALLE_ROLLEN.filter((rol) => rechtenVan([rol]).includes('betaling.vrijgeven'));
    expect(wie).toEqual(['algemeenDirecteur', 'financieelDirecteur']);
    expect(wie.filter((rol) => rechtenVan([rol]).includes('betaling.opmaken'))).toEqual([]);
  });
});
