/** A free text as paragraphs: a letter knows no line breaks inside one. */
export function alineasVan(tekst: string): string[] {
  return tekst
    .split(/\n+/)
    .map((alinea) => alinea.trim())
    .filter((alinea) => alinea !== '');
}
