/** What an attachment really is: judged by its bytes, never by its name or by what the sender says. */
import { extname } from 'node:path';
import { fileTypeFromBuffer } from 'file-type';
import { veldWeigering, Weigering } from '../fouten/weigering.js';
import { MAX_BYTES } from './vormen.js';

const EXTENSIES: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['.pdf'],
  'image/png': ['.png'],
  'image/jpeg': ['.jpg', '.jpeg'],
};

/** @returns the media type the bytes show */
export async function keurBestand(naam: string, inhoud: Uint8Array): Promise<string> {
  if (inhoud.length === 0) throw veldWeigering('bestand', 'leeg', 'Het bestand is leeg.');
  if (inhoud.length > MAX_BYTES) throw new Weigering('inhoud.teGroot', 'Een bijlage is ten hoogste 10 MB groot.');
  const soort = await fileTypeFromBuffer(inhoud);
  const extensies = soort === undefined ? undefined : EXTENSIES[soort.mime];
  if (soort === undefined || extensies === undefined) {
    throw new Weigering(
      'inhoud.verkeerdType',
      'Een bijlage is een PDF, een PNG of een JPEG. Dit bestand is iets anders.',
    );
  }
  if (!extensies.includes(extname(naam).toLowerCase())) {
    throw new Weigering(
      'inhoud.verkeerdType',
      `De naam van de bijlage past niet bij haar inhoud: een bestand van deze soort eindigt op ${extensies.join(' of ')}.`,
    );
  }
  return soort.mime;
}
