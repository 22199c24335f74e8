import {
  briefSoorten,
  groepVanSoort,
  isBesluitBrief,
  isStapBrief,
  kanaalVanStap,
  toelichtingVan,
  vereisteVermeldingen,
  vereistVoor,
  briefGegevens,
  type BriefSoort,
} from '@besluitpad/domain';
import { format } from 'prettier';
import { stelBriefOp } from '../src/index.js';
import { goedgekeurd, voorbeelden, voorbeeldVan } from './voorbeelden.js';
import { ALLE_LIJNEN, alsRij, BIJ_BESLISSING, BIJ_STAP } from './wanneerBrief.js';

const overzicht = new URL('../../docs/handleiding/brieven-per-soort.md', import.meta.url);

const WANNEER = {
  besluit: 'na een beslissing',
  intake: 'bij een aanvraag',
  stap: 'bij een stap',
  tussen_ocmw: 'aan een andere overheid',
  vergadering: 'voor de vergadering',
} as const;

const KANAAL = {
  AANGETEKEND: 'aangetekend',
  AFGIFTE_ONTVANGSTBEWIJS: 'afgifte met ontvangstbewijs',
  GEWONE_BRIEF: 'gewone brief',
} as const;

function kanaalVan(soort: BriefSoort): string {
  if (isStapBrief(soort)) return KANAAL[kanaalVanStap[soort]];
  if (soort === 'dringende_steun') return KANAAL.AFGIFTE_ONTVANGSTBEWIJS;
  if (isBesluitBrief(soort) || soort === 'doorzending') return KANAAL.AANGETEKEND;
  return groepVanSoort[soort] === 'intake' ? `${KANAAL.GEWONE_BRIEF} of aan de balie` : 'intern';
}

function vermeldingenVan(soort: BriefSoort): string {
  const rijen = vereisteVermeldingen.filter((rij) => rij.soort === soort);
  const altijd = rijen.filter(({ bij }) => bij === 'altijd').map(({ code }) => code);
  const soms = rijen.filter(({ bij }) => bij !== 'altijd').map(({ code, bij }) => `${code} (bij ${bij})`);
  return [...altijd, ...soms].join(', ') || 'geen';
}

function rij(soort: BriefSoort): string {
  const { titel } = stelBriefOp(soort, voorbeeldVan(soort));
  const cellen = [soort, WANNEER[groepVanSoort[soort]], titel, vermeldingenVan(soort), kanaalVan(soort)];
  return `| ${cellen.join(' | ')} |`;
}

describe('het overzicht van brieven in de handleiding', () => {
  it('toont elke soort met haar titel, vermeldingen en kanaal', async () => {
    const tekst = await format(
      [
        '# Brieven per soort',
        'Deze tabel schrijft het programma zelf; de toets `templates/test/overzicht.spec.ts` vergelijkt ze met de code.',
        `Er zijn ${briefSoorten.length} soorten. De titel komt uit het voorbeeld. Wie geen bruikbaar adres heeft, krijgt de brief altijd aan de balie.`,
        [
          '| soort | wanneer | titel in het voorbeeld | vermeldingen | kanaal |',
          '| --- | --- | --- | --- | --- |',
          ...briefSoorten.map(rij),
        ].join('\n'),
        '## Welke brief bij welke beslissing?',
        'De soort van lijn staat in het voorstel. Vermeldingen en kanaal van de brief staan in de tabel hierboven.',
        ['| beslissing | lijn | brief |', '| --- | --- | --- |', ...BIJ_BESLISSING.map(alsRij)].join('\n'),
        '## Welke brief bij welke stap?',
        ['| stap | brief |', '| --- | --- |', ...BIJ_STAP.map(alsRij)].join('\n'),
      ].join('\n\n'),
      { parser: 'markdown', printWidth: 120 },
    );
    expect(tekst).toBe(goedgekeurd(overzicht, tekst));
  });
});

describe('welke brief wanneer', () => {
  it('geeft elke beslissing met elke soort van lijn een brief', () => {
    expect(BIJ_BESLISSING.filter(({ brieven }) => brieven.length === 0)).toEqual([]);
    const gezien = BIJ_BESLISSING.map(({ stap }) => stap.split(' | ')[1]);
    expect(ALLE_LIJNEN.filter((soort) => !gezien.includes(soort))).toEqual([]);
  });

  it('zegt bij elke stap zonder brief waarom, en noemt elke soort brief minstens één keer', () => {
    expect(BIJ_STAP.filter(({ brieven, want }) => brieven.length === 0 && want === undefined)).toEqual([]);
    const genoemd = new Set([...BIJ_BESLISSING, ...BIJ_STAP].flatMap(({ brieven }) => brieven));
    expect(briefSoorten.filter((soort) => !genoemd.has(soort))).toEqual([]);
  });
});

describe('de voorbeelden', () => {
  it('vragen samen elke vermelding die een soort kan moeten dragen, zodat elke gemist kan worden', () => {
    const gezien = new Set(
      voorbeelden.flatMap(({ soort, lees }) =>
        vereistVoor(soort, briefGegevens[soort].parse(lees())).map((code) => `${soort} ${code}`),
      ),
    );
    const nodig = vereisteVermeldingen.map(({ soort, code }) => `${soort} ${code}`);
    expect(nodig.filter((sleutel) => !gezien.has(sleutel))).toEqual([]);
  });
});

describe('mondeling toelichten', () => {
  it.each(voorbeelden.filter(({ soort }) => isBesluitBrief(soort)))(
    '$naam geeft de boodschap, de punten en tot wanneer beroep kan',
    ({ boom }) => {
      const brief = boom();
      const { boodschap, punten, beroep } = toelichtingVan(brief);
      expect(boodschap).toBe(brief.titel);
      expect(punten.length).toBeGreaterThan(1);
      expect(beroep).toMatch(/^Reken veilig tot \d+ /);
    },
  );

  it('zegt wat de cliënt moet doen, één ding tegelijk', () => {
    expect(toelichtingVan(stelBriefOp('aanmaning', voorbeeldVan('aanmaning'))).doen.slice(0, 2)).toEqual([
      'Ga weer naar de les. De volgende les is op dinsdag 12 mei 2026.',
      'Bel uw werker. Zeg waarom u niet in de les was.',
    ]);
  });

  it('belooft geen beroep bij een brief die niets beslist', () => {
    expect(toelichtingVan(stelBriefOp('indexering', voorbeeldVan('indexering'))).beroep).toBeUndefined();
  });
});
