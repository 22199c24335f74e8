/** The lines of the file for the post, read back: what was sent is what is printed. */
export interface Postregel {
  readonly referentie: string;
  readonly naam: string;
  readonly adres: readonly string[];
}

/** `referentie;datum;product;naam;regel1;…;regel4`, quoted where a value needs it. */
export function leesPostregel(regel: string): Postregel {
  const [referentie = '', , , naam = '', ...adres] = velden(regel).map(zonderTekstteken);
  return { referentie, naam, adres: adres.filter((tekst) => tekst !== '') };
}

function velden(regel: string): string[] {
  return [...regel.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(([, aangehaald, kaal]) =>
    aangehaald === undefined ? (kaal ?? '') : aangehaald.replaceAll('""', '"'),
  );
}

/** The apostrophe keeps a spreadsheet from computing; on paper it says nothing. */
function zonderTekstteken(waarde: string): string {
  return waarde.replace(/^'(?=[=+\-@\t])/, '');
}
