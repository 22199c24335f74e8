/**
 * Every right a route can ask for. A right is `onderwerp.handeling`; its sentence completes "wie dit recht heeft, mag …"
 * and is what a refused user reads. Rights say what somebody may do, never who: the roles are in `rollen.ts`.
 */
export const RECHTEN = {
  'profiel.lezen': 'zijn eigen profiel bekijken',

  'client.lezen': 'de gegevens van cliënten en hun gezin lezen',
  'client.schrijven': 'cliënten en hun gezin invoeren en verbeteren',
  'dossier.lezen': 'een dossier lezen',
  'dossier.openen': 'een dossier openen',
  'dossier.toewijzen': 'een dossier aan een andere medewerker geven',
  'bijlage.lezen': 'bijlagen van een dossier lezen',
  'bijlage.toevoegen': 'bijlagen aan een dossier toevoegen',
  'bijlage.vrijgeven': 'een bijlage vrijgeven voor het comité',
  'medisch.lezen': 'medische stukken lezen',

  'aanvraag.lezen': 'een aanvraag lezen',
  'aanvraag.registreren': 'een aanvraag registreren',
  'aanvraag.intrekken': 'de intrekking van een aanvraag noteren',
  'bevoegdheid.noteren': 'vaststellen welk OCMW bevoegd is en een bevoegdheidsconflict noteren',
  'aanvraag.overnemen': 'eerdere beslissingen uit een vorig systeem overnemen',

  'onderzoek.lezen': 'het sociaal onderzoek lezen',
  'onderzoek.schrijven': 'het sociaal onderzoek voeren en het verslag opmaken',
  'onderzoek.nalezen': 'een sociaal verslag nalezen en opmerkingen maken',
  'onderzoek.opdragen': 'bijkomend onderzoek vragen',
  'hoorrecht.noteren': 'de uitnodiging en het horen van een cliënt noteren',
  'voorstel.lezen': 'een voorstel van beslissing lezen',
  'voorstel.indienen': 'een voorstel van beslissing indienen',
  'voorstel.bespreken': 'opmerkingen maken bij een voorstel in opmaak',
  'voorstel.fiatteren': 'een voorstel van een ander goedkeuren voor het naar het comité gaat',

  'zitting.lezen': 'de zittingen en hun agenda lezen',
  'lid.lezen': 'de samenstelling van het comité lezen',
  'zitting.bijeenroepen': 'het comité bijeenroepen',
  'zitting.leiden': 'een zitting openen, leiden en sluiten',
  'agenda.opmaken': 'de agenda van een zitting opmaken en verzenden',
  'agenda.vaststellen': 'de agenda van een zitting vaststellen voor ze vertrekt',
  'agendapunt.lezen': 'de stukken van een agendapunt lezen',
  'agendapunt.uitlichten': 'vragen dat een punt zonder bespreking toch besproken wordt',
  'agendapunt.bevragen': 'als lid een vraag stellen bij een agendapunt',
  'ledenpunt.indienen': 'als lid een punt op de agenda indienen',
  'stemming.noteren': 'aanwezigheid, stemming en uitkomst noteren',
  'notulen.opmaken': 'de notulen opmaken',
  'notulen.goedkeuren': 'de goedkeuring van de notulen noteren',

  'inzage.vragen': 'als lid inzage vragen in een vorige zitting en zeggen of een zitting zonder namen mag',
  'inzage.beslissen': 'een verzoek om inzage toestaan of weigeren',

  'besluit.lezen': 'beslissingen lezen',
  'besluit.verbeteren': 'een fout in een beslissing rechtzetten',
  'beroep.noteren': 'een beroep bij de rechtbank en zijn afloop noteren',
  'besluit.dringend': 'dringend beslissen in de plaats van het comité',
  'brief.lezen': 'brieven lezen',
  'brief.opmaken': 'brieven opmaken',
  'brief.ondertekenen': 'brieven ondertekenen',
  'brief.verzenden': 'brieven verzenden',
  'sjabloon.lezen': 'de teksten van brieven lezen',
  'sjabloon.schrijven': 'een nieuwe tekst voor een brief voorleggen',
  'sjabloon.publiceren': 'de tekst van een brief publiceren of intrekken',
  'kennisgeving.bewijzen': 'het bewijs van kennisgeving noteren',

  'dossier.sluiten': 'een dossier sluiten waarin niets meer openstaat',
  'dossier.vasthouden': 'zeggen dat een dossier bewaard moet blijven, of blijvend',
  'vernietiging.lezen': 'de lijsten van te vernietigen dossiers en hun certificaten lezen',
  'vernietiging.opmaken': 'een lijst van te vernietigen dossiers opmaken',
  'vernietiging.toestaan': 'toestaan dat de dossiers van een lijst vernietigd worden',
  'vernietiging.uitvoeren': 'de toegestane dossiers van een lijst vernietigen',

  'betaling.lezen': 'betalingen lezen',
  'betaling.opmaken': 'betaalopdrachten klaarzetten',
  'betaling.vrijgeven': 'betaalopdrachten vrijgeven',
  'kas.uitbetalen': 'steun uit de kas uitbetalen',
  'staat.opmaken': 'formulieren voor de POD MI opmaken en opvolgen',

  'opvolging.lezen': 'de opvolging van lopende steun lezen',
  'opvolging.noteren': 'huisbezoeken, evaluaties en herzieningen noteren',
  'taak.lezen': 'taken lezen',
  'taak.afhandelen': 'taken afhandelen',
  'termijn.lezen': 'termijnen lezen',
  'termijnzaak.lezen': 'zaken van de dienst met een termijn lezen',
  'termijnzaak.noteren': 'zaken van de dienst met een termijn registreren en afsluiten',
  'effect.herstellen': 'zeggen wat er gebeurt met een stap van de motor die mislukte of onzeker is',

  'beheer.gebruikers': 'gebruikers, rollen en bevoegdheden beheren',
  'beheer.recht': 'bedragen en termijnen van de wet bevestigen',
  'beheer.zitting': 'de samenstelling en het reglement van het comité beheren',
  'beheer.techniek': 'de toestand van de motor bekijken en herstellen',
  'logboek.lezen': 'het logboek van inzage en beveiliging lezen',
  'klok.verzetten': 'in de demonstratie de klok verzetten',
  'codec.lezen': 'versleutelde berichten van de motor leesbaar maken',
} as const satisfies Record<`${string}.${string}`, string>;

export type Recht = keyof typeof RECHTEN;

export const ALLE_RECHTEN = Object.keys(RECHTEN) as readonly Recht[];

export function isRecht(tekst: string): tekst is Recht {
  return Object.hasOwn(RECHTEN, tekst);
}
