import type { middelentoets } from '@besluitpad/domain';

type Fouten = NonNullable<ReturnType<typeof middelentoets.safeParse>['error']>;
type Punt = Fouten['issues'][number];

/** One line per fault: the field, and which rule it breaks. */
export function inHetNederlands({ issues }: Fouten): string[] {
  return issues.flatMap((punt) => veldenVan(punt).map((veld) => `  ${veld}: ${zin(punt)}`));
}

function veldenVan(punt: Punt): string[] {
  if (punt.code !== 'unrecognized_keys') return [veld(punt.path)];
  return punt.keys.map((sleutel) => veld([...punt.path, sleutel]));
}

function veld(pad: readonly PropertyKey[]): string {
  const tekst = pad.map((deel) => (typeof deel === 'number' ? `[${deel}]` : `.${String(deel)}`)).join('');
  return tekst === '' ? 'het bestand' : tekst.replace(/^\./, '');
}

function zin(punt: Punt): string {
  switch (punt.code) {
    case 'invalid_type':
      return `dit veld ontbreekt of is geen ${soort(punt.expected)}.`;
    case 'invalid_value':
      return `dit moet één van deze waarden zijn: ${punt.values.map(String).join(', ')}.`;
    case 'too_small':
      return punt.origin === 'array' ? `geef er minstens ${punt.minimum}.` : `dit moet minstens ${punt.minimum} zijn.`;
    case 'too_big':
      return punt.origin === 'array' ? `geef er hoogstens ${punt.maximum}.` : `dit mag hoogstens ${punt.maximum} zijn.`;
    case 'unrecognized_keys':
      return 'dit veld bestaat niet.';
    case 'custom':
      return punt.message;
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
      return 'deze waarde klopt niet.';
  }
}

function soort(verwacht: string): string {
  const namen: Readonly<Record<string, string>> = {
    ...{ int: 'geheel getal', number: 'getal', string: 'tekst', array: 'lijst' },
    ...{ object: 'object', boolean: 'true of false' },
  };
  return namen[verwacht] ?? verwacht;
}
