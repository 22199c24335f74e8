import { uitlegbladGegevens, type Uitlegbladgegevens, type Uitlegtaal } from '@besluitpad/domain';
import type { Zetopdracht } from '../zetten/zetter.mjs';
import { zet, ZetFout } from '../zetten/zetter.mjs';
import { ar } from './ar.js';
import { en } from './en.js';
import { fr } from './fr.js';
import type { Uitlegtekst } from './tekst.js';
import { uk } from './uk.js';

const TEKSTEN: Readonly<Record<Uitlegtaal, Uitlegtekst>> = { fr, en, ar, uk };

/** Has a translator read the wording of this language? */
export function vertalingVan(taal: Uitlegtaal): Uitlegtekst['vertaling'] {
  return TEKSTEN[taal].vertaling;
}

function dagIn(tekst: Uitlegtekst, datum: string): string {
  const [jaar = '', maand = '', dag = ''] = datum.split('-');
  return `${Number(dag)} ${tekst.maanden[Number(maand) - 1] ?? ''} ${jaar}`;
}

/** What is printed, as the layout reads it: never a word of the letter itself. */
export function stelUitlegOp(invoer: Uitlegbladgegevens) {
  const g = uitlegbladGegevens.parse(invoer);
  const tekst = TEKSTEN[g.taal];
  const { boodschap, doen } = tekst.klassen[g.klasse];
  const { laatsteWerkdagVoor } = g;
  return {
    taal: g.taal,
    richting: tekst.richting,
    titel: tekst.titel,
    geenBeslissing: { nl: 'Uitleg, geen beslissing', vertaald: tekst.geenBeslissing },
    datum: g.datum,
    referentie: g.referentie,
    voettekst: `dossier ${g.referentie}`,
    ocmw: { naam: g.ocmw.naam, adres: g.ocmw.adres, initiaal: g.ocmw.initiaal },
    delen: [
      { kop: tekst.titel, alineas: tekst.watIsDit },
      { kop: tekst.kopBoodschap, alineas: [boodschap] },
      { kop: tekst.kopDoen, alineas: [doen] },
      { kop: tekst.kopNietAkkoord, alineas: tekst.nietAkkoord },
    ],
    uiterlijk: tekst.uiterlijk.replace('{datum}', dagIn(tekst, g.uiterlijk)),
    werkdag: laatsteWerkdagVoor === undefined ? '' : tekst.werkdag.replace('{datum}', dagIn(tekst, laatsteWerkdagVoor)),
    rechtbank: [g.rechtbank.naam, ...g.rechtbank.adres],
    intussen: tekst.intussen,
    kopVragen: tekst.kopVragen,
    vragen: tekst.vragen,
    // Dutch on purpose: this is what the client says or shows at the desk.
    contact: [g.werker.naam, g.werker.tel, g.werker.mail, `Dossier ${g.referentie}`, g.ocmw.bezoekadres],
  };
}

export function uitlegopdracht(invoer: Uitlegbladgegevens): Zetopdracht {
  return { layout: 'uitleg.typ', brief: JSON.stringify(stelUitlegOp(invoer)), groot: false, venster: 'rechts' };
}

/** Sets a sheet here and now, on this thread. */
export function zetUitleg(invoer: Uitlegbladgegevens): Uint8Array {
  const [pdf] = zet(uitlegopdracht(invoer), ['ua-1']);
  if (pdf === undefined) throw new ZetFout('er kwam geen bestand');
  return pdf;
}
