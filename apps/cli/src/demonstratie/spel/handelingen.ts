import type { DossierCode, Spel, Stap, Sub } from './stap.js';

export interface Klant {
  readonly code: DossierCode;
  readonly werker: Sub;
  readonly vertrouwelijk?: boolean;
}

interface AanvraagAntwoord {
  readonly id: string;
  readonly lijnen: readonly { id: string; volgnr: number }[];
}

export interface Aanvraag {
  readonly wijze: string;
  readonly vraag: string;
  readonly soort?: 'aanvraag' | 'ambtshalve';
  readonly signaal?: boolean;
  readonly lijnen: readonly { spoor: 'MI' | 'MD'; steun: string; omschrijving: string; gegevens?: object }[];
}

export const stap = (k: Klant, op: string, wat: string, doe: Stap['doe']): Stap => ({ op, dossier: k.code, wat, doe });
const aanvraag = (k: Klant, spel: Spel): string => `/aanvragen/${spel.id(`${k.code}.aanvraag`)}`;

/** Reception writes the request in the register; the receipt is printed by the engine. */
export const ontvang = (k: Klant, op: string, a: Aanvraag, door: Sub = 'onthaal'): Stap =>
  stap(k, op, 'aanvraag geregistreerd', async (spel) => {
    const { signaal, ...rest } = a;
    const lichaam = { soort: 'aanvraag', ...rest, ...(signaal ? { signaalId: spel.id(`${k.code}.signaal`) } : {}) };
    const uit = await spel
      .als(door)
      .post<{ id: string }>(`/dossiers/${spel.id(`${k.code}.dossier`)}/aanvragen`, lichaam);
    spel.onthoud(`${k.code}.aanvraag`, uit.id);
    const { lijnen } = await spel.als(k.werker).get<AanvraagAntwoord>(aanvraag(k, spel));
    for (const lijn of lijnen) spel.onthoud(`${k.code}.lijn${lijn.volgnr}`, lijn.id);
  });

/** The client signs for the receipt at the desk. */
export const geefOntvangstbewijs = (k: Klant, op: string, door: Sub = 'onthaal'): Stap =>
  stap(k, op, 'ontvangstbewijs afgegeven', async (spel) => {
    const id = await briefVan(spel, k, 'ontvangstbewijs');
    await spel
      .als(door)
      .post(`/brieven/${id}/bewijs`, { ontvangenOp: op.slice(0, 10), bewijs: 'ondertekend exemplaar in het dossier' });
  });

interface Brieven {
  readonly items: readonly {
    id: string;
    soort: string;
    status: string;
    groep: string;
    briefdatum: string;
    versie: number;
  }[];
}

async function briefVan(spel: Spel, k: Klant, soort?: string): Promise<string> {
  const { items: brieven } = await spel
    .als('secretaris')
    .get<Brieven>(`/brieven?dossier=${spel.id(`${k.code}.dossier`)}`);
  const [laatste] = brieven
    .filter((b) => (soort === undefined ? b.groep === 'besluit' : b.soort === soort) && b.status !== 'vervangen')
    .sort((x, y) => y.briefdatum.localeCompare(x.briefdatum) || y.versie - x.versie);
  if (laatste === undefined) throw new Error(`${k.code}: geen brief ${soort ?? 'over een beslissing'}`);
  return laatste.id;
}

export const feiten = (
  k: Klant,
  op: string,
  lijst: readonly (readonly [rubriek: string, tekst: string, bron: string, op: string])[],
): Stap =>
  stap(k, op, `${lijst.length} feiten genoteerd`, async (spel) => {
    for (const [rubriek, tekst, bron, vastgesteldOp] of lijst) {
      await spel.als(k.werker).post(`${aanvraag(k, spel)}/feiten`, { rubriek, tekst, bron, vastgesteldOp });
    }
  });

/** The worker writes the report and closes it. */
export const verslag = (
  k: Klant,
  op: string,
  v: { huisbezoekOp?: string; inhoud: object; redenNieuweVersie?: string },
): Stap =>
  stap(k, op, 'sociaal verslag afgesloten', async (spel) => {
    const pad = aanvraag(k, spel);
    await spel.als(k.werker).wijzig('PUT', `${pad}/verslag`, pad, v);
    await spel.als(k.werker).wijzig('POST', `${pad}/verslag/afsluiten`, pad, {});
  });

export interface Voorstel {
  readonly motivering: string;
  readonly bespreking?: boolean;
  readonly mdOnderzoek?: string;
  readonly brief: { readonly soort: string; readonly velden: object };
  readonly lijnen: readonly { lijn: number; besluit: string; tekst: string; invoer: object }[];
}

export const voorstel = (k: Klant, op: string, v: Voorstel): Stap =>
  stap(k, op, 'voorstel ingediend', async (spel) => {
    const pad = aanvraag(k, spel);
    const lijnen = v.lijnen.map(({ lijn, ...rest }) => ({ aanvraaglijnId: spel.id(`${k.code}.lijn${lijn}`), ...rest }));
    const { voorstelId } = await spel
      .als(k.werker)
      .wijzig<{ voorstelId: string }>('PUT', `${pad}/voorstel`, pad, { ...v, lijnen });
    spel.onthoud(`${k.code}.voorstel`, voorstelId);
    await laatNalezen(spel, k, pad);
    await spel.als(k.werker).wijzig('POST', `${pad}/voorstel/indienen`, pad, {});
  });

/** Four eyes: the head looks first; a confidential file only its worker sees, and then the reason stands on record. */
async function laatNalezen(spel: Spel, k: Klant, pad: string): Promise<void> {
  if (k.vertrouwelijk !== true) {
    await spel.als('hoofd').post(`${pad}/voorstel/fiat`, {});
    return;
  }
  const reden = 'Dit dossier is vertrouwelijk: alleen de werker ziet het vóór de zitting.';
  await spel.als(k.werker).post(`${pad}/voorstel/fiat-uitzondering`, { reden });
}

/** Re-dated when it is not posted the day after the decision. */
export const dateerBrief = (k: Klant, op: string, verzenddatum: string): Stap =>
  stap(k, op, `brief gedateerd op ${verzenddatum}`, async (spel) => {
    await spel.als('secretaris').post(`/brieven/${await briefVan(spel, k)}/dateren`, { verzenddatum });
  });

/** "De ochtend erna": the worker reads the letter of an own file before anybody signs it. */
export const leesNa = (k: Klant, op: string): Stap =>
  stap(k, op, 'brief nagelezen: hij klopt', async (spel) => {
    await spel.als(k.werker).post(`/brieven/${await briefVan(spel, k)}/lezing`, { uitkomst: 'klopt' });
  });

/** Bad news is told by word of mouth before its letter leaves, and that is noted. */
export const belOver = (k: Klant, op: string, tekst: string): Stap =>
  stap(k, op, 'slecht nieuws vooraf verteld aan de telefoon', async (spel) => {
    const uitleg = { op: op.slice(0, 10), wijze: 'telefoon', tekst };
    await spel.als(k.werker).post(`/brieven/${await briefVan(spel, k)}/mondelinge-uitleg`, uitleg);
  });

/** Signed by everybody who must sign. */
export const onderteken = (k: Klant, op: string, wie: readonly Sub[] = ['voorzitter', 'directeur']): Stap =>
  stap(k, op, 'brief ondertekend', async (spel) => {
    const id = await briefVan(spel, k);
    for (const sub of wie) await spel.als(sub).post(`/brieven/${id}/ondertekenen`, {});
  });

export const verzendAangetekend = (k: Klant, op: string, barcode: string): Stap =>
  stap(k, op, 'brief aangetekend verzonden', async (spel) => {
    const id = await briefVan(spel, k);
    await spel.als('secretaris').post(`/brieven/${id}/verzenden`, {});
    await spel.als('secretaris').post(`/brieven/${id}/bewijs`, { barcode, gepostOp: op.slice(0, 10) });
  });

export const geefBriefAf = (k: Klant, op: string): Stap =>
  stap(k, op, 'brief afgegeven tegen ontvangstbewijs', async (spel) => {
    const id = await briefVan(spel, k);
    await spel.als('secretaris').post(`/brieven/${id}/verzenden`, { wijze: 'AFGIFTE_ONTVANGSTBEWIJS' });
    await spel
      .als('secretaris')
      .post(`/brieven/${id}/bewijs`, { ontvangenOp: op.slice(0, 10), bewijs: 'ondertekend exemplaar in het dossier' });
  });

/** Any other act on the request or the file, in one line. */
export const doe = (k: Klant, op: string, wat: string, wie: Sub, pad: string, lichaam: object): Stap =>
  stap(k, op, wat, async (spel) => {
    const vol = pad.replace(/\{([a-z0-9]+)\}/g, (_, naam: string) => spel.id(`${k.code}.${naam}`));
    const uit = await spel.als(wie).post<{ id?: string } | undefined>(vol, lichaam);
    if (uit?.id !== undefined) spel.onthoud(`${k.code}.laatste`, uit.id);
  });

/** Income of the household member that was noted just before. */
export const inkomenVanLaatste = (k: Klant, op: string, inkomen: object): Stap =>
  stap(k, op, 'inkomen van een gezinslid', async (spel) => {
    await spel.als(k.werker).post(`/dossiers/${spel.id(`${k.code}.dossier`)}/inkomens`, {
      ...inkomen,
      gezinslidId: spel.id(`${k.code}.laatste`),
    });
  });

/** Aid that was granted in the previous system, marked as taken over. */
export const neemOver = (k: Klant, op: string, overname: object): Stap =>
  stap(k, op, 'lopende steun overgenomen uit het vorige systeem', async (spel) => {
    await spel.als('hoofd').post('/overnames', { dossierId: spel.id(`${k.code}.dossier`), ...overname });
  });

/** The chair decides at once, within the limit of the house rules. */
export const dringendeSteun = (
  k: Klant,
  op: string,
  steun: { motivering: string; brief: { velden: object }; lijnen: readonly object[] },
): Stap =>
  stap(k, op, 'dringende steun door de voorzitter', async (spel) => {
    const uit = await spel
      .als('voorzitter')
      .post<{ besluitId: string }>(`/dossiers/${spel.id(`${k.code}.dossier`)}/dringende-steun`, {
        ...steun,
        brief: { velden: steun.brief.velden },
        aanvraagId: spel.id(`${k.code}.aanvraag`),
      });
    spel.onthoud(`${k.code}.dringend`, uit.besluitId);
  });

/** The help is in hand: shelter invoice and voucher against a signed receipt. */
export const inHanden = (k: Klant, op: string): Stap =>
  stap(k, op, 'hulp in handen', async (spel) => {
    const besluitId = spel.id(`${k.code}.dringend`);
    const { lijnen } = await spel
      .als(k.werker)
      .get<{ lijnen: { id: string; bedragCent: number; gegevens: { invoer: { wijze: string } } }[] }>(
        `/besluiten/${besluitId}`,
      );
    const posten = lijnen.map((l) => ({
      besluitlijnId: l.id,
      bedragCent: l.bedragCent,
      soort: l.gegevens.invoer.wijze === 'factuur' ? 'factuur' : 'bon',
    }));
    await spel
      .als(k.werker)
      .post(`/besluiten/${besluitId}/in-handen`, { ontvangstbewijs: `${k.code}-${op.slice(0, 10)}`, posten });
  });

/** Worker and client look together at how the agreement goes. */
export const evalueerGpmi = (k: Klant, op: string, verslagVanGesprek: string): Stap =>
  stap(k, op, 'GPMI geëvalueerd', async (spel) => {
    const opvolgingen = await spel
      .als(k.werker)
      .get<{ id: string }[]>(`/dossiers/${spel.id(`${k.code}.dossier`)}/opvolgingen`);
    for (const { id } of opvolgingen) {
      const evaluatie = { op: op.slice(0, 10), persoonlijk: true, verslag: verslagVanGesprek };
      await spel.als(k.werker).post(`/opvolgingen/${id}/evaluaties`, evaluatie);
    }
  });

export const hoorrechtGemeld = (k: Klant, op: string): Stap =>
  stap(k, op, 'hoorrecht gemeld', async (spel) => {
    const pad = aanvraag(k, spel);
    await spel.als(k.werker).wijzig('POST', `${pad}/hoorrecht/gemeld`, pad, { op: op.slice(0, 10), wijze: 'brief' });
  });

/** The committee heard the client; the minutes of the hearing are kept apart from the vote. */
export const gehoord = (k: Klant, op: string, verslagVanHetHoren: string): Stap =>
  stap(k, op, 'door het comité gehoord', async (spel) => {
    const pad = aanvraag(k, spel);
    await spel
      .als('secretaris')
      .wijzig('POST', `${pad}/gehoord`, pad, { op: op.slice(0, 10), verslag: verslagVanHetHoren });
  });

export const signaal = (k: Klant, op: string, s: { bron: string; tekst: string; toestemming: boolean }): Stap =>
  stap(k, op, 'signaal genoteerd', async (spel) => {
    const uit = await spel
      .als(k.werker)
      .post<{ id: string }>('/signalen', { ...s, dossierId: spel.id(`${k.code}.dossier`) });
    spel.onthoud(`${k.code}.signaal`, uit.id);
  });

export const onbevoegd = (k: Klant, op: string, o: { brief: { velden: object } } & Record<string, unknown>): Stap =>
  stap(k, op, 'onbevoegd verklaard door de voorzitter', async (spel) => {
    const pad = aanvraag(k, spel);
    await spel.als('voorzitter').wijzig('POST', `${pad}/onbevoegd`, pad, { ...o, brief: { velden: o.brief.velden } });
  });

/** The letter with the request itself, to the other OCMW. */
export const verstuurDoorzending = (k: Klant, op: string): Stap =>
  stap(k, op, 'aanvraag doorgezonden', async (spel) => {
    const id = await briefVan(spel, k, 'doorzending');
    for (const sub of ['voorzitter', 'directeur'] as const) await spel.als(sub).post(`/brieven/${id}/ondertekenen`, {});
    await spel.als('secretaris').post(`/brieven/${id}/verzenden`, {});
    await spel.als('secretaris').post(`/brieven/${id}/bewijs`, { barcode: 'RR000000110BE', gepostOp: op.slice(0, 10) });
  });

/** A line for a need that the inquiry showed. */
export const voegLijnToe = (k: Klant, op: string, volgnr: number, lijn: object): Stap =>
  stap(k, op, 'lijn toegevoegd', async (spel) => {
    const pad = aanvraag(k, spel);
    await spel.als(k.werker).wijzig('POST', `${pad}/lijnen`, pad, lijn);
    const { lijnen } = await spel.als(k.werker).get<AanvraagAntwoord>(pad);
    const nieuw = lijnen.find((l) => l.volgnr === volgnr);
    if (nieuw === undefined) throw new Error(`${k.code}: lijn ${volgnr} is er niet`);
    spel.onthoud(`${k.code}.lijn${volgnr}`, nieuw.id);
  });
