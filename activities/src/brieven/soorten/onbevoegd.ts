import type { InvoerVan, WerkerVelden } from '@besluitpad/domain';
import { plusDagen } from '@besluitpad/domain';
import { gemeen, getAanvraag } from '../besluit/gemeen.js';
import { getLijn } from '../besluit/lijnen.js';
import { alineasVan } from '../alineas.js';
import type { BriefStand, Samenstelling } from '../besluit/stand.js';
import { gevraagdInWoorden } from '../ontvangst/gevraagd.js';

/** A week after it left, the client may ask us what became of the request. */
const NAVRAGEN_NA_DAGEN = 7;

export const stelOnbevoegdSamen: Samenstelling<'onbevoegd'> = (stand, velden) => {
  const { steun } = getAanvraag(stand);
  return {
    ...gemeen(stand, velden, [['De aanvraag doorsturen en u dat melden', 'RMI_18_4']]),
    ...aanvraagdagen(stand),
    gevraagd: gevraagdInWoorden(steun),
    anderOcmw: anderOcmwVan(stand),
    ...bekrachtigd(stand),
    regelUitleg: velden.regelUitleg,
    feiten: velden.feiten,
    verzondenOp: stand.briefdatum,
    navragenOp: plusDagen(stand.briefdatum, NAVRAGEN_NA_DAGEN),
  };
};

/** The same reasons, office to office, with the request itself. */
export function stelDoorzendingSamen(stand: BriefStand, velden: WerkerVelden<'onbevoegd'>): InvoerVan<'doorzending'> {
  const { steun } = getAanvraag(stand);
  const brief = stelOnbevoegdSamen(stand, velden);
  return {
    ...stand.kop,
    datum: stand.briefdatum,
    verzending: { wijze: 'AANGETEKEND' },
    anderOcmw: brief.anderOcmw,
    ...aanvraagdagen(stand),
    gevraagd: gevraagdInWoorden(steun),
    besluitOrgaan: stand.besluit.orgaan,
    ...(stand.besluit.subcomite === undefined ? {} : { besluitSubcomite: stand.besluit.subcomite }),
    besluitDatum: stand.besluit.datum,
    ...bekrachtigd(stand),
    redenen: alineasVan(stand.besluit.motivering),
    regels: brief.regels,
    bijlagen: velden.bijlagen,
    ondertekenaars: stand.ondertekenaars,
  };
}

/** What is forwarded again keeps the day it reached the first centre (R-INT-08). */
function aanvraagdagen(stand: BriefStand): Pick<InvoerVan<'onbevoegd'>, 'aanvraagDatum' | 'hierOntvangenOp'> {
  const { ontvangenOp, eersteOntvangstOp } = getAanvraag(stand);
  return eersteOntvangstOp === undefined
    ? { aanvraagDatum: ontvangenOp }
    : { aanvraagDatum: eersteOntvangstOp, hierOntvangenOp: ontvangenOp };
}

function bekrachtigd({ besluit }: BriefStand): { bekrachtigdOp?: string } {
  return besluit.bekrachtigdOp === undefined ? {} : { bekrachtigdOp: besluit.bekrachtigdOp };
}

function anderOcmwVan({ lijnen }: BriefStand): InvoerVan<'onbevoegd'>['anderOcmw'] {
  const { bevoegdOcmw, adres, tel } = getLijn(lijnen, 'onbevoegd').invoer;
  return { naam: bevoegdOcmw, gemeente: bevoegdOcmw.replace(/^OCMW (van )?/, ''), adres, tel };
}
