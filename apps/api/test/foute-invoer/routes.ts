/** Every route that changes something, read from openapi.json: what no table row could forget. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Beschrijving {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean }[];
}

export interface Wijzigroute {
  readonly methode: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly pad: string;
  readonly vraagtRevisie: boolean;
}

const WIJZIGT = ['POST', 'PUT', 'PATCH', 'DELETE'] as const;

export function leesWijzigroutes(): readonly Wijzigroute[] {
  const { paths } = JSON.parse(readFileSync(join(process.cwd(), 'apps/api/openapi.json'), 'utf8')) as {
    paths: Record<string, Record<string, Beschrijving>>;
  };
  return Object.entries(paths).flatMap(([pad, methoden]) =>
    WIJZIGT.flatMap((methode) => {
      const route = methoden[methode.toLowerCase()];
      if (route === undefined) return [];
      const vraagtRevisie = route.parameters?.some(({ name, required }) => name === 'If-Match' && required === true);
      return [{ methode, pad, vraagtRevisie: vraagtRevisie === true }];
    }),
  );
}
