/** What still can be done when the members can no longer be convened in time (domein §3.3). */
export const UITWEGEN_NA_LAATSTE_OPROEPINGSDAG: readonly string[] = [
  'Plan een latere zitting waarvoor de leden wel op tijd opgeroepen kunnen worden.',
  'Laat de voorzitter in dringende gevallen een bijkomende zitting samenroepen.',
  'Leg een dringend punt voor op een zitting die al is bijeengeroepen: twee derde van de leden moet daarmee instemmen.',
  'Laat de voorzitter dringende steun toekennen, te bekrachtigen op de eerstvolgende zitting; de gewone beslissing volgt later.',
  'Stel een voorschot voor, te verrekenen met de latere beslissing.',
];
