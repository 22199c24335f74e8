import type { KlokId, Klokregel } from '../klokken/regel.js';
import { klokregel } from '../klokken/tabel.js';
import { kort, type Datum } from '../tijd/datum.js';

export interface TeVerklaren {
  readonly id: KlokId;
  readonly begint: Datum;
  readonly uiterlijk?: Datum;
}

/** How a date came about, from the same table the clock was counted with. */
export function verklaarTermijn({ id, begint, uiterlijk }: TeVerklaren): string {
  const regel = klokregel(id, begint);
  const einde = uiterlijk === undefined ? 'loopt zonder einddatum' : `ten laatste op ${kort(uiterlijk)}`;
  return `${hoofdletter(regel.naam)}: ${lengteVan(regel)} vanaf ${regel.startgebeurtenis} (${kort(begint)}), ${einde}. ${eindregelVan(regel)}`;
}

/** '30 kalenderdagen', 'de eerstvolgende zitting': the length of a term in words. */
export function lengteVan({ lengte: { aantal, eenheid } }: Klokregel): string {
  const getal = Math.abs(aantal);
  switch (eenheid) {
    case 'uren':
      return `${getal} uur`;
    case 'werkdagen':
      return `${getal} werkdagen`;
    case 'gebeurtenis':
      return 'tot de eerstvolgende herziening';
    case 'kalenderdagen':
      if (getal === 0) return 'dezelfde dag';
      return `${getal} ${getal === 1 ? 'kalenderdag' : 'kalenderdagen'}${aantal < 0 ? ' ervoor' : ''}`;
    case 'maanden':
      return `${getal} ${getal === 1 ? 'maand' : 'maanden'}`;
    case 'zitting':
      return 'de eerstvolgende zitting';
    case 'poort':
      return `${getal} dagen vóór de beslissingstermijn`;
  }
}

function eindregelVan({ eindregel }: Klokregel): string {
  switch (eindregel) {
    case 'nietVerschoven':
      return 'De laatste dag verschuift niet, ook niet voor een zondag of feestdag.';
    case 'volgendeWerkdag':
      return 'Valt de laatste dag op een zaterdag, zondag of feestdag, dan telt de rechter tot de volgende werkdag; de voorzichtige datum verschuift niet.';
    case 'maandeinde':
      return 'Bestaat die dag niet in de maand, dan is het de laatste dag van de maand.';
  }
}

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
