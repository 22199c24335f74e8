/** The objects of a PDF in clear text; page contents stay compressed, which is enough to read its structure. */
export function inhoudVan(pdf: Uint8Array): string {
  return Buffer.from(pdf).toString('latin1');
}

export function lettertypenVan(pdf: Uint8Array): string[] {
  const namen = [...inhoudVan(pdf).matchAll(/\/BaseFont\s*\/(?:[A-Z]{6}\+)?([\w-]+)/g)].map(([, naam = '']) => naam);
  return [...new Set(namen.map((naam) => naam.replace(/-Identity-H$/, '')))].sort();
}

export function aantalBladzijden(pdf: Uint8Array): number {
  return Number(/\/Type \/Pages\s+\/Count (\d+)/.exec(inhoudVan(pdf))?.[1]);
}

/** Titles of the bookmarks, in order. */
export function bladwijzersVan(pdf: Uint8Array): string[] {
  const titels = inhoudVan(pdf).matchAll(/\/Title (?:\((.*)\)|<FEFF([0-9A-F]+)>)\s+\/Dest/g);
  return [...titels].map(([, tekst, hex = '']) => (tekst ?? uitUtf16(hex)).replaceAll('\u00a0', ' '));
}

function uitUtf16(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}
