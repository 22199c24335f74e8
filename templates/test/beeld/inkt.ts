import { PER_MM, type Beeld } from './pdfium.js';

/** One cell of the picture, in millimetres: two of them hold a line of text, so a lost or doubled line shows. */
const CEL = { breed: 4, hoog: 4 };
/** From white to black; each next sign is a tenth more ink than the one before. */
const TINTEN = ' .:-=+*#%@';
/** A letter hardly fills its cell: at this share of black the darkest sign is reached. */
const VOL = 0.5;

function tint({ breed, hoog, grijs }: Beeld, kolom: number, rij: number): string {
  const [b, h] = [CEL.breed * PER_MM, CEL.hoog * PER_MM];
  let zwart = 0;
  let aantal = 0;
  for (let y = rij * h; y < Math.min((rij + 1) * h, hoog); y++) {
    for (let x = kolom * b; x < Math.min((kolom + 1) * b, breed); x++) {
      zwart += 255 - (grijs[y * breed + x] ?? 255);
      aantal += 255;
    }
  }
  const deel = Math.min(1, zwart / aantal / VOL);
  return TINTEN.charAt(Math.round(deel * (TINTEN.length - 1)));
}

/** The picture of a page in signs: small in the repository, and its difference can be read by a person. */
export function inktVan(beeld: Beeld): string {
  const kolommen = Math.ceil(beeld.breed / (CEL.breed * PER_MM));
  const rijen = Math.ceil(beeld.hoog / (CEL.hoog * PER_MM));
  return Array.from({ length: rijen }, (_, rij) =>
    Array.from({ length: kolommen }, (__, kolom) => tint(beeld, kolom, rij))
      .join('')
      .trimEnd(),
  ).join('\n');
}

const BLADEINDE = '\n=== blad ===\n';

export function inktVanBeelden(beelden: readonly Beeld[]): string {
  return `${beelden.map(inktVan).join(BLADEINDE)}\n`;
}

/** Where two pictures differ by more than one tint, which is what another processor may round differently. */
export function verschillen(nu: string, goed: string): string[] {
  const [regelsNu, regelsGoed] = [nu.split('\n'), goed.split('\n')];
  const aantal = Math.max(regelsNu.length, regelsGoed.length);
  return Array.from({ length: aantal }, (_, i) => i).flatMap((i) => {
    const [a, b] = [regelsNu[i] ?? '', regelsGoed[i] ?? ''];
    return gelijkend(a, b) ? [] : [`${i + 1} nu:   ${a}`, `${i + 1} goed: ${b}`];
  });
}

function gelijkend(a: string, b: string): boolean {
  if (a.startsWith('===') || b.startsWith('===')) return a === b;
  const tinten = (regel: string, i: number) => TINTEN.indexOf(regel.charAt(i) || ' ');
  return Array.from({ length: Math.max(a.length, b.length) }, (_, i) => i).every(
    (i) => Math.abs(tinten(a, i) - tinten(b, i)) <= 1,
  );
}
