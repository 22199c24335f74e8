/** 'METHOD path' as in openapi.json, and why no row of bad input is possible there. A row is always better. */
export const EXCEPTIES: Readonly<Record<string, string>> = {
  'POST /api/aanleveren/{volgnr}':
    'Een bestand achter een code, zonder aanmelding: stukken.spec.ts toetst wat geweigerd wordt.',
};
