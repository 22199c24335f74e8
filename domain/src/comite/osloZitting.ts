import { instantInBrussel, type Datum } from '../tijd/datum.js';

/** What may leave about a closed meeting: when and where it was, and how many items in which order. Nothing of a file. */
export interface OpenbareZitting {
  readonly id: string;
  readonly datum: Datum;
  readonly uur: string;
  readonly gemeente: string;
  readonly geopendOp: string;
  readonly geslotenOp: string;
  readonly punten: readonly { readonly id: string; readonly volgnr: number }[];
}

const CONTEXT = {
  besluit: 'http://data.vlaanderen.be/ns/besluit#',
  dct: 'http://purl.org/dc/terms/',
  prov: 'http://www.w3.org/ns/prov#',
  schema: 'http://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const instant = (waarde: string) => ({ '@type': 'xsd:dateTime', '@value': waarde });

/**
 * The meeting in the OSLO vocabulary "Besluit" (R-COM-23): every item has the same neutral title and is not public, so that
 * neither a person nor how many of a kind there were can be read from it.
 */
export function osloZitting(zitting: OpenbareZitting): Record<string, unknown> {
  const [uur = 0, minuut = 0] = zitting.uur.split(':').map(Number);
  const punten = [...zitting.punten].sort((a, b) => a.volgnr - b.volgnr);
  return {
    '@context': CONTEXT,
    '@id': `urn:uuid:${zitting.id}`,
    '@type': 'besluit:Zitting',
    'besluit:geplandeStart': instant(instantInBrussel(zitting.datum, uur, minuut)),
    'prov:startedAtTime': instant(zitting.geopendOp),
    'prov:endedAtTime': instant(zitting.geslotenOp),
    'besluit:isGehoudenDoor': {
      '@type': 'besluit:Bestuursorgaan',
      'skos:prefLabel': `Bijzonder comité voor de sociale dienst van ${zitting.gemeente}`,
    },
    'besluit:behandelt': punten.map(({ id, volgnr }) => ({
      '@id': `urn:uuid:${id}`,
      '@type': 'besluit:Agendapunt',
      'schema:position': volgnr,
      'dct:title': 'Individueel dossier',
      'besluit:geplandOpenbaar': false,
    })),
  };
}
