import { legVast, MOTOR, naarDb } from '@besluitpad/prisma';
import type { Opstelling } from './opstelling.js';
import { legD01, maakOpstelling, plan } from './opstelling.js';

let o: Opstelling;
beforeAll(async () => {
  o = await maakOpstelling();
});
afterAll(() => o.ruimOp());

describe('een brief die op een andere dag vertrekt', () => {
  it('is een nieuwe versie met een nieuwe beroepsdatum, ook na de handtekeningen', async () => {
    const { besluitId, procedureId, dossierId, effectId } = await legD01(o, { verzenddatum: '2026-03-27' });
    await o.voer('drukBesluitbrief', effectId);
    const tweede = await o.proef.alsMotor(async (tx) => {
      const brief = await tx.brief.findFirstOrThrow({ where: { onderwerpId: besluitId } });
      await tx.brief.update({ where: { id: brief.id }, data: { status: 'vrijgegeven' } });
      await tx.verzending.create({
        data: { briefId: brief.id, dossierId, wijze: 'AANGETEKEND', aangebodenOp: new Date() },
      });
      await tx.besluitVerzenddatum.create({
        data: { besluitId, dossierId, volgnr: 2, datum: naarDb('2026-03-30'), reden: 'de post was al weg' },
      });
      return plan(tx, 'drukBesluitbrief', procedureId, besluitId);
    });
    await o.voer('drukBesluitbrief', tweede);
    expect(
      await o.proef.vraag(
        `SELECT versie, status, briefdatum::text, invoer->'beroep'->>'uiterlijk' AS beroep FROM brief WHERE onderwerp_id = $1 ORDER BY versie`,
        [besluitId],
      ),
    ).toEqual([
      { versie: 1, status: 'vervangen', briefdatum: '2026-03-27', beroep: '2026-06-29' },
      { versie: 2, status: 'ontwerp', briefdatum: '2026-03-30', beroep: '2026-06-30' },
    ]);
    const open = await o.proef.vraag('SELECT rol FROM taak WHERE procedure_id = $1 AND klaar_op IS NULL ORDER BY rol', [
      procedureId,
    ]);
    expect(open).toEqual([{ rol: 'algemeenDirecteur' }, { rol: 'voorzitter' }]);
  });

  it('komt er niet meer als de vorige al vertrokken is', async () => {
    const { besluitId, procedureId, dossierId, effectId } = await legD01(o);
    await o.voer('drukBesluitbrief', effectId);
    const tweede = await o.proef.alsMotor(async (tx) => {
      const brief = await tx.brief.findFirstOrThrow({ where: { onderwerpId: besluitId } });
      await tx.brief.update({ where: { id: brief.id }, data: { status: 'vrijgegeven' } });
      await tx.verzending.create({
        data: { briefId: brief.id, dossierId, wijze: 'AANGETEKEND', aangebodenOp: new Date(), status: 'geexporteerd' },
      });
      return plan(tx, 'drukBesluitbrief', procedureId, besluitId);
    });
    await o.voer('drukBesluitbrief', tweede);
    expect((await o.stand(tweede)).fout).toBe('Deze brief is al vertrokken: er komt geen nieuwe versie meer van.');
  });

  it('R-COM-20: noemt wie in opdracht tekent, zolang wie delegeerde de functie heeft', async () => {
    const { besluitId, effectId } = await legD01(o);
    await o.proef.vraag(
      `WITH g AS (INSERT INTO gebruiker (sub, naam, functie, rollen) VALUES ('els', 'Els Maes', 'stafmedewerker', '{secretaris}') RETURNING id)
       INSERT INTO tekendelegatie (functie, houder_id, gebruiker_id, van, tot, naam, mediatype, grootte, sha256, inhoud, door, op)
       SELECT 'algemeenDirecteur', h.id, g.id, '2000-01-01', '2999-12-31', 'akte.pdf', 'application/pdf', 1, 'x', '', h.id, now()
       FROM g, gebruiker h WHERE 'algemeenDirecteur' = ANY (h.rollen)`,
    );
    await o.voer('drukBesluitbrief', effectId);
    await o.proef.vraag(`UPDATE gebruiker SET actief = false WHERE sub = 'els'`);
    const [brief] = await o.proef.vraag(`SELECT invoer -> 'ondertekenaars' AS wie FROM brief WHERE onderwerp_id = $1`, [
      besluitId,
    ]);
    expect(brief).toMatchObject({
      wie: expect.arrayContaining([
        { naam: 'Els Maes', functie: expect.stringMatching(/^in opdracht van .+, algemeen directeur$/) as string },
      ]) as object[],
    });
  });

  it('R-COM-05: noemt het subcomité dat besliste', async () => {
    const { besluitId, effectId } = await legD01(o);
    await o.proef.vraag(
      `WITH s AS (INSERT INTO subcomite (naam, grondslag, bevoegdheid, van) VALUES ('Dringende steun', 'x', 'x', '2026-01-01') RETURNING id)
       UPDATE zitting SET subcomite_id = s.id FROM s, besluit b WHERE b.id = $1 AND zitting.id = b.zitting_id`,
      [besluitId],
    );
    await o.voer('drukBesluitbrief', effectId);
    await o.proef.vraag('UPDATE zitting SET subcomite_id = NULL WHERE subcomite_id IS NOT NULL');
    const [brief] = await o.proef.vraag(`SELECT invoer -> 'besluit' AS besluit FROM brief WHERE onderwerp_id = $1`, [
      besluitId,
    ]);
    expect(brief).toMatchObject({ besluit: { orgaan: 'bijzonder_comite', subcomite: 'Dringende steun' } });
  });

  it('vertrekt zonder afspraak op de eerste werkdag na de zitting', async () => {
    const { besluitId, effectId } = await legD01(o);
    await o.voer('drukBesluitbrief', effectId);
    expect(await o.proef.vraag('SELECT briefdatum::text FROM brief WHERE onderwerp_id = $1', [besluitId])).toEqual([
      { briefdatum: '2026-03-27' },
    ]);
  });
});

describe('een cliënt die op de zitting zelf gehoord werd', () => {
  it('leest in de brief wat er van het horen genoteerd is', async () => {
    const { aanvraagId, besluitId, dossierId, effectId } = await legD01(o);
    await o.proef.alsMotor(async (tx) => {
      await tx.aanvraag.update({ where: { id: aanvraagId }, data: { gehoordOp: naarDb('2026-03-26') } });
      await legVast(tx, MOTOR, {
        ketenId: dossierId,
        dossierId,
        soort: 'client.gehoord',
        onderwerpId: aanvraagId,
        op: new Date(),
        tekst: 'U zei dat u\nwilt werken.',
      });
    });
    await o.voer('drukBesluitbrief', effectId);
    expect(
      await o.proef.vraag(`SELECT invoer->'hoorrecht' AS hoorrecht FROM brief WHERE onderwerp_id = $1`, [besluitId]),
    ).toEqual([
      {
        hoorrecht: {
          gebruik: 'gehoord',
          aangeboden: { op: '2026-03-09', via: 'ontvangstbewijs' },
          op: '2026-03-26',
          samenvatting: 'U zei dat u wilt werken.',
        },
      },
    ]);
  });
});

describe('wat niet kan lukken', () => {
  it('een adres dat niet in het venster past, is een taak voor een mens', async () => {
    const lang = 'Dit is een veel te lange regel die nooit in het venster van een omslag past';
    const { effectId } = await legD01(o, { adres: [lang, lang, lang] });
    await o.voer('drukBesluitbrief', effectId);
    const { status, fout } = await o.stand(effectId);
    expect(status).toBe('mislukt');
    expect(fout).toMatch(/^De brief kan niet gezet worden: /);
  });

  it('een vertegenwoordiger krijgt een afschrift in een eigen omslag, zonder het veilige adres van de cliënt', async () => {
    const { besluitId, dossierId, effectId } = await legD01(o);
    await o.proef.vraag(
      `INSERT INTO kennisgevingsadres (persoon_id, soort, regels, ter_attentie, van, bewijs)
       SELECT persoon_id, soort, regels, naam, '2020-01-01', bewijs FROM dossier,
         (VALUES ('veilig', ARRAY['Elders 2', '3000 Leuven'], NULL, NULL),
                 ('vertegenwoordiger', ARRAY['Kantoorlaan 3', '3099 Heidebeke'], 'Mr. An Voorbeeld', 'vonnis')) AS a (soort, regels, naam, bewijs)
       WHERE id = $1`,
      [dossierId],
    );
    await o.voer('drukBesluitbrief', effectId);
    expect(await o.stand(effectId)).toMatchObject({ status: 'gedaan', fout: null });
    const brieven = await o.proef.vraag<{
      id: string;
      van: string | null;
      adres: string[];
      tekst: string;
      bestemming: string;
    }>(
      `SELECT id, afschrift_van AS van, bestemming, invoer->'adres' AS adres, invoer::text AS tekst FROM brief WHERE onderwerp_id = $1
        ORDER BY afschrift_van NULLS FIRST`,
      [besluitId],
    );
    expect(brieven).toMatchObject([
      { van: null, adres: ['Elders 2', '3000 Leuven'] },
      { van: brieven[0]!.id, adres: ['Kantoorlaan 3', '3099 Heidebeke'], bestemming: 'Mr. An Voorbeeld' },
    ]);
    expect(brieven[1]!.tekst).not.toContain('Elders');
    const getekend = await o.proef.vraag<{ brief: string }>(
      `SELECT DISTINCT split_part(sleutel, '/', 2) AS brief FROM taak WHERE dossier_id = $1 AND soort = 'brief.ondertekenen'`,
      [dossierId],
    );
    expect(getekend).toEqual([{ brief: brieven[0]!.id }]);
  });

  it('alleen een onveilig adres kennen, houdt de brief tegen', async () => {
    const { dossierId, effectId } = await legD01(o);
    await o.proef.vraag(
      'UPDATE kennisgevingsadres SET onveilig = true WHERE persoon_id = (SELECT persoon_id FROM dossier WHERE id = $1)',
      [dossierId],
    );
    await o.voer('drukBesluitbrief', effectId);
    expect((await o.stand(effectId)).fout).toBe(
      'Elk adres van de cliënt is als onveilig gemerkt: kies eerst een veilig adres.',
    );
  });

  it('wordt mislukt met een taak, zonder iets van de persoon', async () => {
    const { besluitId, effectId } = await legD01(o, { velden: { waaromKort: undefined } });
    await o.voer('drukBesluitbrief', effectId);
    expect(await o.stand(effectId)).toEqual({
      status: 'mislukt',
      fout: 'De tekst van de brief bij dit besluit is niet volledig: velden.waaromKort.',
      taak: 'Dit lukte niet: drukBesluitbrief',
    });
    expect(await o.proef.vraag('SELECT 1 FROM brief WHERE onderwerp_id = $1', [besluitId])).toEqual([]);
  });

  it('noemt een ontbrekende vermelding niet per ongeluk goed: de databank laat zo een brief niet vertrekken', async () => {
    const { besluitId, effectId } = await legD01(o);
    await o.voer('drukBesluitbrief', effectId);
    await o.proef.vraag(
      `DELETE FROM brief_vermelding x USING brief b WHERE b.id = x.brief_id AND b.onderwerp_id = $1 AND x.code = 'M3'`,
      [besluitId],
    );
    await expect(
      o.proef.alsMotor((tx) =>
        tx.brief.updateMany({ where: { onderwerpId: besluitId }, data: { status: 'vrijgegeven' } }),
      ),
    ).rejects.toThrow('verplichte vermelding M3 ontbreekt');
  });
});

describe('een lijn die op dezelfde zitting verdaagd werd', () => {
  it('staat met de vraag van het comité en de laatste dag in dezelfde brief, ook als ze anders voorgesteld was', async () => {
    const { aanvraagId, besluitId, dossierId, effectId } = await legD01(o);
    await o.proef.alsMotor(async (tx) => {
      const { agendapuntId } = await tx.besluit.findUniqueOrThrow({ where: { id: besluitId } });
      const lijn = await tx.aanvraaglijn.create({
        data: { aanvraagId, dossierId, volgnr: 9, spoor: 'MD', steun: 'HW', omschrijving: 'Huurwaarborg' },
      });
      await tx.lijnuitkomst.create({
        data: {
          ...{ agendapuntId: agendapuntId ?? '', dossierId, aanvraaglijnId: lijn.id, ronde: 1 },
          ...{ uitkomst: 'verdaagd', onderzoeksopdracht: 'Het comité wil eerst uw huurcontract zien.' },
        },
      });
    });
    await o.voer('drukBesluitbrief', effectId);
    const [brief] = await o.proef.vraag<{ verdaagd: object }>(
      "SELECT invoer -> 'verdaagd' AS verdaagd FROM brief WHERE onderwerp_id = $1",
      [besluitId],
    );
    expect(brief?.verdaagd).toMatchObject({
      opdrachten: ['Het comité wil eerst uw huurcontract zien.'],
      beslisUiterlijk: expect.stringMatching(/^2026-/) as unknown,
    });
    expect(JSON.stringify(brief)).toContain('huurwaarborg');
  });
});

describe('de tekst van een brief die na de beslissing opnieuw geschreven werd', () => {
  it('wordt gedrukt in plaats van die bij de beslissing', async () => {
    const { besluitId, procedureId, dossierId, effectId } = await legD01(o);
    await o.voer('drukBesluitbrief', effectId);
    const tweede = await o.proef.alsMotor(async (tx) => {
      const { brief } = await tx.besluit.findUniqueOrThrow({ where: { id: besluitId } });
      const { soort, velden } = brief as { soort: string; velden: Record<string, string> };
      const gebruiker = await tx.gebruiker.findFirstOrThrow();
      await tx.besluitBrieftekst.create({
        data: {
          ...{ besluitId, dossierId, volgnr: 1, soort, velden: { ...velden, waaromKort: 'Anders gezegd.' } },
          ...{ reden: 'proef', gebruikerId: gebruiker.id, op: new Date() },
        },
      });
      return plan(tx, 'drukBesluitbrief', procedureId, besluitId);
    });
    await o.voer('drukBesluitbrief', tweede);
    expect(
      await o.proef.vraag(
        "SELECT versie, invoer ->> 'waaromKort' AS kort FROM brief WHERE onderwerp_id = $1 AND status = 'ontwerp'",
        [besluitId],
      ),
    ).toEqual([{ versie: 2, kort: 'Anders gezegd.' }]);
  });
});

describe('een leefloon dat met een middelentoets berekend is', () => {
  it('toont in de brief per persoon wat er geteld is, zoals de beslissing het vastlegde', async () => {
    const { besluitId, effectId } = await legD01(o);
    const stap = { regel: 'nettoloon', bron: 'artikel 3, 4°', zekerheid: 'gevonden', uit: '€ 100,00 per maand' };
    const personen = [
      { hoedanigheid: 'aanvrager', stappen: [], perMaandCent: 0, perJaarCent: 0, geteld: true },
      {
        ...{ hoedanigheid: 'broer', perMaandCent: 10_000, perJaarCent: 120_000, geteld: false },
        ...{ stappen: [{ ...stap, bedragCent: 10_000 }], waaromNiet: 'geen meerderjarige onderhoudsplichtige' },
      },
    ];
    // A decided line never changes: only to set the stage is its guard put aside.
    await o.proef.vraag('ALTER TABLE besluitlijn DISABLE TRIGGER besluitlijn_vast');
    await o.proef.vraag(
      `UPDATE besluitlijn SET gegevens = gegevens || jsonb_build_object('personen', $2::jsonb) WHERE besluit_id = $1`,
      [besluitId, JSON.stringify(personen)],
    );
    await o.proef.vraag('ALTER TABLE besluitlijn ENABLE TRIGGER besluitlijn_vast');
    await o.voer('drukBesluitbrief', effectId);
    const [brief] = await o.proef.vraag<{ personen: object[] }>(
      "SELECT invoer -> 'perPersoon' AS personen FROM brief WHERE onderwerp_id = $1",
      [besluitId],
    );
    expect(brief?.personen).toEqual([
      { wie: 'uzelf', perMaandCent: 0, regels: [] },
      {
        ...{ wie: 'broer', perMaandCent: 10_000, waaromNiet: 'geen meerderjarige onderhoudsplichtige' },
        regels: [{ wat: 'nettoloon (€ 100,00 per maand)', bedragCent: 10_000 }],
      },
    ]);
  });
});
