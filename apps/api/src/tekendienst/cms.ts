/** A PAdES baseline signature (ETSI EN 319 142-1): the CMS around a signature that a trust service made of our attributes. */
import { createHash } from 'node:crypto';
import { fromBER, Null, ObjectIdentifier, OctetString, Sequence, Set as Verzameling } from 'asn1js';
import {
  AlgorithmIdentifier,
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignedDataVerifyError,
  SignerInfo,
} from 'pkijs';

const DATA = '1.2.840.113549.1.7.1';
const ONDERTEKENDE_DATA = '1.2.840.113549.1.7.2';
const SOORT_INHOUD = '1.2.840.113549.1.9.3';
const SOM_INHOUD = '1.2.840.113549.1.9.4';
/** ESS signing-certificate-v2: the signature names the certificate it belongs to. */
const CERTIFICAAT_V2 = '1.2.840.113549.1.9.16.2.47';
export const SHA256 = '2.16.840.1.101.3.4.2.1';

export const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** What is signed: the sum of the document and of the certificate. @returns DER of a SET, in its own order */
export function maakAttributen(documentsom: Uint8Array, certificaat: Uint8Array): Uint8Array {
  const certId = new Sequence({ value: [new OctetString({ valueHex: kopie(sha256(certificaat)) })] });
  const attributen = [
    attribuut(SOORT_INHOUD, new ObjectIdentifier({ value: DATA })),
    attribuut(SOM_INHOUD, new OctetString({ valueHex: kopie(documentsom) })),
    attribuut(CERTIFICAAT_V2, new Sequence({ value: [new Sequence({ value: [certId] })] })),
  ];
  const gesorteerd = attributen
    .map((a) => ({ a, der: Buffer.from(a.toBER(false)) }))
    .sort((x, y) => Buffer.compare(x.der, y.der));
  return Buffer.from(new Verzameling({ value: gesorteerd.map(({ a }) => a) }).toBER(false));
}

function attribuut(type: string, waarde: ObjectIdentifier | OctetString | Sequence): Sequence {
  return new Sequence({ value: [new ObjectIdentifier({ value: type }), new Verzameling({ value: [waarde] })] });
}

export interface Cmsdelen {
  readonly attributen: Uint8Array;
  readonly handtekening: Uint8Array;
  /** DER, the signer's own certificate first */
  readonly keten: readonly Uint8Array[];
  /** OID of the algorithm that signed */
  readonly algoritme: string;
}

export function maakCms({ attributen, handtekening, keten, algoritme }: Cmsdelen): Uint8Array {
  const certificaten = keten.map((der) => Certificate.fromBER(kopie(der)));
  const [eigen] = certificaten;
  if (eigen === undefined) throw new Error('A signature needs the certificate of its signer.');
  const verzameling = fromBER(kopie(attributen)).result;
  if (!(verzameling instanceof Verzameling)) throw new Error('The attributes to sign are not a set.');
  const som = new AlgorithmIdentifier({ algorithmId: SHA256, algorithmParams: new Null() });
  const ondertekend = new SignedData({
    version: 1,
    digestAlgorithms: [som],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: DATA }),
    certificates: certificaten,
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({ issuer: eigen.issuer, serialNumber: eigen.serialNumber }),
        digestAlgorithm: som,
        signedAttrs: new SignedAndUnsignedAttributes({
          type: 0,
          attributes: verzameling.valueBlock.value.map((schema) => new Attribute({ schema })),
        }),
        signatureAlgorithm: new AlgorithmIdentifier({ algorithmId: algoritme }),
        signature: new OctetString({ valueHex: kopie(handtekening) }),
      }),
    ],
  });
  const inhoud = new ContentInfo({ contentType: ONDERTEKENDE_DATA, content: ondertekend.toSchema(true) });
  return Buffer.from(inhoud.toSchema().toBER(false));
}

export interface Houder {
  readonly naam: string;
  readonly uitgever: string;
  readonly serienummer: string;
  readonly geldigTot: Date;
}

const GEWONE_NAAM = '2.5.4.3';

export function leesHouder(certificaat: Uint8Array): Houder {
  const { subject, issuer, serialNumber, notAfter } = Certificate.fromBER(kopie(certificaat));
  const naamVan = (wie: typeof subject) =>
    wie.typesAndValues.flatMap(({ type, value }) =>
      type === GEWONE_NAAM ? [(value.valueBlock as unknown as { value: string }).value] : [],
    )[0] ?? '';
  return {
    ...{ naam: naamVan(subject), uitgever: naamVan(issuer), geldigTot: notAfter.value },
    serienummer: Buffer.from(serialNumber.valueBlock.valueHexView).toString('hex'),
  };
}

/** Whether this signature is of these bytes, by the certificate in it. Trust in who issued that is another question. */
export async function klopt(cms: Uint8Array, ondertekend: Uint8Array): Promise<boolean> {
  const inhoud = ContentInfo.fromBER(kopie(cms));
  const gegevens = new SignedData({ schema: inhoud.content });
  try {
    return await gegevens.verify({ signer: 0, data: kopie(ondertekend), checkChain: false });
  } catch (fout) {
    // The library throws where a sum differs, which is an answer; anything else is a fault.
    if (fout instanceof SignedDataVerifyError && fout.signatureVerified !== true) return false;
    throw fout;
  }
}

/** Bytes of their own: a view on a larger buffer would be read as the whole buffer. */
function kopie(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}
