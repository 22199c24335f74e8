/** A key and certificate that count for nothing: made when the simulator starts, gone when it stops. */
import { createPrivateKey, privateEncrypt, constants, randomBytes, webcrypto, type KeyObject } from 'node:crypto';
import { Integer, Utf8String } from 'asn1js';
import { AttributeTypeAndValue, Certificate } from 'pkijs';

const GEWONE_NAAM = '2.5.4.3';
const ALGORITME = {
  ...{ name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 2048 },
  publicExponent: Uint8Array.of(1, 0, 1),
};
/** What PKCS #1 puts before a SHA-256 sum. */
const SOORT_SOM = Buffer.from('3031300d060960864801650304020105000420', 'hex');
const EEN_JAAR_MS = 365 * 86_400_000;

export interface Proefcertificaat {
  readonly der: Uint8Array;
  /** PKCS #1 v1.5 over a sum that was made elsewhere, as a trust service signs. */
  teken(som: Uint8Array): Uint8Array;
}

export async function maakProefcertificaat(naam: string): Promise<Proefcertificaat> {
  const { publicKey, privateKey } = await webcrypto.subtle.generateKey(ALGORITME, true, ['sign', 'verify']);
  const sleutel = createPrivateKey({
    ...{ key: Buffer.from(await webcrypto.subtle.exportKey('pkcs8', privateKey)), format: 'der', type: 'pkcs8' },
  });
  const certificaat = new Certificate();
  certificaat.version = 2;
  certificaat.serialNumber = new Integer({ valueHex: Uint8Array.from([1, ...randomBytes(7)]).buffer });
  const noem = (wat: string) => new AttributeTypeAndValue({ type: GEWONE_NAAM, value: new Utf8String({ value: wat }) });
  certificaat.subject.typesAndValues.push(noem(naam));
  certificaat.issuer.typesAndValues.push(noem('SIMULATOR, geen vertrouwensdienst'));
  certificaat.notBefore.value = new Date(Date.now() - EEN_JAAR_MS);
  certificaat.notAfter.value = new Date(Date.now() + EEN_JAAR_MS);
  await certificaat.subjectPublicKeyInfo.importKey(publicKey);
  await certificaat.sign(privateKey, 'SHA-256');
  return { der: Buffer.from(certificaat.toSchema(true).toBER(false)), teken: (som) => tekenSom(sleutel, som) };
}

function tekenSom(key: KeyObject, som: Uint8Array): Uint8Array {
  return privateEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, Buffer.concat([SOORT_SOM, som]));
}
