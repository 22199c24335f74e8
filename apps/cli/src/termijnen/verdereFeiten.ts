import { instantInBrussel } from '@besluitpad/domain/datum';
import type { TermijnenInvoer } from '@besluitpad/domain/termijnen';
import { GebruiksFout, type Opties } from '../opties.js';
import { leesDatum, optioneleDatum } from './dagen.js';

export const VERDERE_SOORTEN = {
  'doorgezonden-ontvangen': 'waarde',
  'volledig-bij-podmi': 'waarde',
  'dringend-op': 'waarde',
  'volgende-zitting': 'waarde',
  'zonder-quorum': 'waarde',
  tenlasteneming: 'waarde',
  'gpmi-getekend': 'waarde',
  'gpmi-evaluatie': 'waarde',
  'laatste-maand-mi': 'waarde',
  'sanctie-gpmi': 'waarde',
  'sanctie-verklaringen': 'waarde',
  bedrieglijk: 'vlag',
  herhaling: 'vlag',
  'terugvordering-verzonden': 'waarde',
  onverschuldigd: 'waarde',
  'verjaring-jaren': 'waarde',
  levering: 'waarde',
  'vertrek-buitenland': 'waarde',
  inspectieverslag: 'waarde',
  geboren: 'waarde',
  'vraag-om-uitleg': 'waarde',
  inzageverzoek: 'waarde',
  datalek: 'waarde',
} as const;

type VerdereOpties = Opties<typeof VERDERE_SOORTEN>;

export const VERDERE_HULP = `Verdere feiten, elk met een eigen klok:
  --doorgezonden-ontvangen D    een ander OCMW zond de aanvraag door (CLK-03)
  --volledig-bij-podmi D        de vraag over de bevoegdheid ligt volledig bij de POD MI (CLK-04)
  --dringend-op D               dringende beslissing van de voorzitter (CLK-10)
  --tenlasteneming D            begin van de tenlasteneming in MediPrima (CLK-20)
  --gpmi-getekend D             GPMI ondertekend (CLK-22)
  --gpmi-evaluatie D            laatste evaluatie van het GPMI (CLK-22)
  --laatste-maand-mi D          een dag in de laatste maand met maatschappelijke integratie (CLK-23)
  --sanctie-gpmi D              eerste dag van een GPMI-sanctie (CLK-27)
  --sanctie-verklaringen D      eerste dag van een sanctie voor verklaringen (CLK-28)
  --bedrieglijk                 die verklaringen waren bedrieglijk
  --herhaling                   de sanctie is een herhaling binnen het jaar (GPMI) of drie jaar (verklaringen)
  --terugvordering-verzonden D  kennisgeving van een terugvordering; aangetekend, of zoals --wijze (CLK-29)
  --onverschuldigd D            onverschuldigde betaling (CLK-30)
  --verjaring-jaren N           jaren van verjaring volgens uw huisregel (5)
  --levering D                  levering van de brandstof (CLK-31)
  --vertrek-buitenland D        vertrek naar het buitenland (CLK-32)
  --inspectieverslag D          inspectieverslag ontvangen (CLK-33)
  --volgende-zitting D          eerstvolgende zitting (CLK-10, CLK-34, CLK-38)
  --geboren D                   geboortedatum van de aanvrager (CLK-35)
  --vraag-om-uitleg D           vraag om uitleg ontvangen (CLK-36)
  --inzageverzoek D             verzoek om inzage van persoonsgegevens (CLK-37)
  --datalek D of DTUU:MM        datalek vastgesteld, met het uur in België (CLK-37-LEK)
  --zonder-quorum D             zitting waar het quorum ontbrak (CLK-38)`;

export function leesVerdereFeiten(opties: VerdereOpties): Partial<TermijnenInvoer> {
  const dag = (naam: Datumoptie) => optioneleDatum(naam, opties[naam]);
  return {
    doorgezondenOntvangen: dag('doorgezonden-ontvangen'),
    volledigBijPodmi: dag('volledig-bij-podmi'),
    dringendOp: dag('dringend-op'),
    volgendeZitting: dag('volgende-zitting'),
    zonderQuorum: dag('zonder-quorum'),
    tenlasteneming: dag('tenlasteneming'),
    gpmiGetekend: dag('gpmi-getekend'),
    gpmiEvaluatie: dag('gpmi-evaluatie'),
    laatsteMaandMi: dag('laatste-maand-mi'),
    sanctieGpmi: dag('sanctie-gpmi'),
    sanctieVerklaringen: dag('sanctie-verklaringen'),
    bedrieglijk: opties.bedrieglijk === true,
    herhaling: opties.herhaling === true,
    terugvorderingVerzonden: dag('terugvordering-verzonden'),
    onverschuldigd: dag('onverschuldigd'),
    verjaringJaren: leesJaren(opties['verjaring-jaren']),
    levering: dag('levering'),
    vertrekBuitenland: dag('vertrek-buitenland'),
    inspectieverslag: dag('inspectieverslag'),
    geboren: dag('geboren'),
    vraagOmUitleg: dag('vraag-om-uitleg'),
    inzageverzoek: dag('inzageverzoek'),
    datalek: leesOgenblik('datalek', opties.datalek),
  };
}

type Datumoptie = Exclude<keyof VerdereOpties, 'bedrieglijk' | 'herhaling'>;

function leesJaren(waarde: string | undefined): number | undefined {
  if (waarde === undefined) return undefined;
  const jaren = Number(waarde);
  if (!/^\d{1,2}$/.test(waarde) || jaren < 1 || jaren > 30) {
    throw new GebruiksFout(`Optie --verjaring-jaren: "${waarde}" is geen aantal jaren van 1 tot 30.`);
  }
  return jaren;
}

/** Only the day: from midnight on, the earliest reading. */
function leesOgenblik(naam: string, waarde: string | undefined): string | undefined {
  if (waarde === undefined) return undefined;
  const [dag = '', uur] = waarde.split('T');
  const datum = leesDatum(naam, dag);
  if (uur === undefined) return instantInBrussel(datum, 0);
  const tijd = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(uur);
  if (tijd === null)
    throw new GebruiksFout(`Optie --${naam}: "${uur}" is geen uur; schrijf bijvoorbeeld 2026-03-09T14:30.`);
  return instantInBrussel(datum, Number(tijd[1]), Number(tijd[2]));
}
