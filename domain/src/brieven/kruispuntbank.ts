/** The data flows of R-PRV-04 as the information text names them: plain words, one line each. */
export const kruispuntbankInWoorden = {
  rijksregister: 'uw identiteit, adres en verblijf (Rijksregister)',
  gezinssamenstelling: 'wie er bij u ingeschreven is',
  inkomen: 'uw belastbaar inkomen (FOD Financiën)',
  handicap: 'een uitkering of erkenning voor een handicap (DG HAN)',
  onroerend: 'huizen of gronden op uw naam (kadaster)',
  ziekteverzekering: 'uw ziekteverzekering en uitkeringen van het ziekenfonds',
  leefloonregister: 'steun van een ander OCMW',
  loopbaan: 'uw loon, uw werk en opleiding (LED)',
  werkloosheid: 'uw werkloosheidsuitkering (RVA)',
  huurpremie: 'een huurpremie of huursubsidie',
  verhoogdeTegemoetkoming: 'het recht op een verhoogde tegemoetkoming',
  kinderbijslag: 'het Groeipakket (kinderbijslag)',
  sociaalTarief: 'het sociaal tarief voor gas en elektriciteit',
  zelfstandige: 'uw statuut als zelfstandige',
} as const;

export type KruispuntbankStroom = keyof typeof kruispuntbankInWoorden;
