import { boomAlsTekst, stelBriefOp } from '../src/index.js';
import { goedgekeurd, voorbeelden } from './voorbeelden.js';

describe('elke brief leest zoals hij goedgekeurd is', () => {
  it.each(voorbeelden)('$naam', ({ golden, boom }) => {
    const tekst = boomAlsTekst(boom());
    expect(tekst).toBe(goedgekeurd(golden, tekst));
  });
});

describe('R-COM-05: een brief na een zitting van een subcomité', () => {
  const subcomite = 'Dringende steun';
  const verbeterd = (invoer: object) => ('verbetertDatum' in invoer ? { verbetertSubcomite: subcomite } : {});
  /** The same letter, decided or discussed by a subcommittee; undefined where no meeting of it can be behind the letter. */
  function vanSubcomite(invoer: object): object | undefined {
    if ('besluit' in invoer) {
      const { besluit } = invoer as { besluit: { orgaan: string } };
      return besluit.orgaan === 'voorzitter'
        ? undefined
        : { ...invoer, besluit: { ...besluit, subcomite }, ...verbeterd(invoer) };
    }
    if ('besluitOrgaan' in invoer && invoer.besluitOrgaan === 'bijzonder_comite')
      return { ...invoer, besluitSubcomite: subcomite };
    if ('vergadering' in invoer)
      return { ...invoer, vergadering: { ...(invoer as { vergadering: object }).vergadering, subcomite } };
    return 'grond' in invoer || 'gehoordOp' in invoer || 'afmeldenVoor' in invoer
      ? { ...invoer, subcomite }
      : undefined;
  }
  const brieven = voorbeelden.flatMap(({ soort, naam, lees }) => {
    const invoer = vanSubcomite(lees());
    // What the committee itself must ratify or puts right stays the committee's.
    return invoer === undefined || soort === 'niet_bekrachtigd' ? [] : [{ soort, naam, invoer }];
  });

  it.each(brieven)('$naam noemt het subcomité bij zijn naam', ({ soort, invoer }) => {
    const tekst = boomAlsTekst(stelBriefOp(soort, invoer as never));
    expect(tekst).toMatch(/[Ss]ubcomité Dringende steun/);
    // Who signs keeps the own office; what the committee decides besides, or is, stays under its own name.
    const zonder = tekst.replaceAll(/(voorzitter |Dringende steun )van het bijzonder comité/g, '');
    expect(zonder).not.toMatch(/(Ons|ver\w+|besliste|nam|bekeek|voor|van) (het )?bijzonder comité|^Bijzonder comité/m);
  });

  it('zijn er van elke soort die een zitting neemt of bespreekt', () => {
    expect(new Set(brieven.map(({ soort }) => soort)).size).toBeGreaterThan(25);
  });
});
