/** Codes of the API in words of the screen. What is not listed is shown as it is, never hidden. */
const ROLNAMEN: Readonly<Record<string, string>> = {
  werker: 'de maatschappelijk werker',
  onthaal: 'het onthaal',
  maatschappelijkWerker: 'de maatschappelijk werker',
  trajectbegeleider: 'de trajectbegeleider',
  hoofdSocialeDienst: 'het hoofd van de sociale dienst',
  secretaris: 'de secretaris',
  voorzitter: 'de voorzitter',
  comite: 'het comité',
  comitelid: 'een lid van het comité',
  algemeenDirecteur: 'de algemeen directeur',
  financieelDirecteur: 'de financieel directeur',
  financieleDienst: 'de financiële dienst',
  beheerder: 'de beheerder',
  client: 'de cliënt',
  motor: 'het programma',
};

const FASENAMEN: Readonly<Record<string, string>> = {
  ontvangen: 'ontvangen',
  onderzoek: 'in onderzoek',
  voorstel: 'voorstel in opmaak',
  agenda: 'op de agenda',
  zitting: 'in zitting',
  beslist: 'beslist',
  gesloten: 'gesloten',
  afgesloten: 'afgesloten',
};

const ORGANEN: Readonly<Record<string, string>> = { bcsd: 'het bijzonder comité', voorzitter: 'de voorzitter' };

const BRIEFSTATUS: Readonly<Record<string, string>> = {
  ontwerp: 'ontwerp',
  vrijgegeven: 'vrijgegeven',
  vervangen: 'vervangen',
  verzonden: 'verzonden',
  bewezen: 'bewezen',
};

const BETAALSTATUS: Readonly<Record<string, string>> = {
  te_geven: 'klaar te zetten',
  gepland: 'gepland',
  vrijgegeven: 'vrijgegeven',
  betaald: 'betaald',
  mislukt: 'mislukt',
  vervallen: 'vervallen',
};

const leesbaar = (code: string) =>
  code
    .replaceAll(/[._]/g, ' ')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
const uit = (lijst: Readonly<Record<string, string>>) => (code: string) => lijst[code] ?? leesbaar(code);

export const rolnaam = uit(ROLNAMEN);
export const fasenaam = uit(FASENAMEN);
export const orgaannaam = uit(ORGANEN);
export const briefstatus = uit(BRIEFSTATUS);
export const betaalstatus = uit(BETAALSTATUS);
export const gewoon = uit({});

export function hoofdletter(zin: string): string {
  return zin.charAt(0).toUpperCase() + zin.slice(1);
}
