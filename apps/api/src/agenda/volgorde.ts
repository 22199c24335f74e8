/** In which group of the agenda a proposal comes. */
import type { Agendagroep } from '@besluitpad/domain';
import type { AgendaVoorstel } from './voorstellen.js';

export function groepVan({ lijnen, wilGehoordWorden, bespreking }: AgendaVoorstel): Agendagroep {
  if (lijnen.length > 0 && lijnen.every((lijn) => lijn.besluit === 'AKTENAME')) return 'kennisname';
  if (wilGehoordWorden || lijnen.some((lijn) => lijn.besluit === 'SANCTIE')) return 'horen_en_sancties';
  return bespreking ? 'bespreking' : 'zonder_bespreking';
}
