import type { Connection as Verbinding } from '@temporalio/client';
import { fout, goed, overgeslagen, type Controle } from './controle.js';

export interface Motoradres {
  readonly address: string | undefined;
  readonly namespace: string;
  /** from the API, which knows the engine's names; undefined when it did not answer */
  readonly namen: { readonly taakrij: string; readonly zoekattributen: readonly string[] } | undefined;
}

const WACHT_MS = 3_000;
/** A worker asks for work again at least once a minute. */
const LEEFT_MS = 90_000;
const NIET_GEVONDEN = 5;

export async function controleerTemporal({ address, namespace, namen }: Motoradres): Promise<Controle[]> {
  if (address === undefined || address === '') {
    return [overgeslagen('Temporal', 'TEMPORAL_ADDRESS is niet ingesteld'), overgeslagen('worker', 'zonder Temporal')];
  }
  const { Connection } = await import('@temporalio/client');
  let verbinding: Verbinding;
  try {
    verbinding = await Connection.connect({ address, connectTimeout: WACHT_MS });
  } catch {
    const raad =
      'Start Temporal of zet TEMPORAL_ADDRESS juist. Aanvragen worden intussen aangenomen en later opgepikt.';
    return [fout('Temporal', `${address} antwoordt niet`, raad), overgeslagen('worker', 'Temporal antwoordt niet')];
  }
  try {
    return await verbinding.withDeadline(Date.now() + 2 * WACHT_MS, async () => [
      await controleerRuimte(verbinding, address, namespace),
      ...(await controleerNamen(verbinding, namespace, namen)),
    ]);
  } finally {
    await verbinding.close();
  }
}

async function controleerRuimte(
  { workflowService }: Verbinding,
  address: string,
  namespace: string,
): Promise<Controle> {
  try {
    await workflowService.describeNamespace({ namespace });
    return goed('Temporal', `${address} antwoordt, naamruimte ${namespace}`);
  } catch (reden) {
    const raad = 'Start opnieuw met `npm start`, of maak de naamruimte aan met `temporal operator namespace create`.';
    const wat = codeVan(reden) === NIET_GEVONDEN ? 'bestaat niet' : 'is niet leesbaar';
    return fout('Temporal', `${address} antwoordt, maar naamruimte ${namespace} ${wat}`, raad);
  }
}

async function controleerNamen(
  verbinding: Verbinding,
  namespace: string,
  namen: Motoradres['namen'],
): Promise<Controle[]> {
  if (namen === undefined) {
    return ['zoekattributen', 'worker'].map((naam) => overgeslagen(naam, 'de API zegt niet waar ze naar moet kijken'));
  }
  return [
    await veilig('zoekattributen', () => controleerAttributen(verbinding, namespace, namen.zoekattributen)),
    await veilig('worker', () => controleerWorker(verbinding, namespace, namen.taakrij)),
  ];
}

async function controleerAttributen(
  { operatorService }: Verbinding,
  namespace: string,
  verwacht: readonly string[],
): Promise<Controle> {
  const { customAttributes } = await operatorService.listSearchAttributes({ namespace });
  const ontbreekt = verwacht.filter((naam) => !Object.hasOwn(customAttributes, naam));
  if (ontbreekt.length === 0) return goed('zoekattributen', verwacht.join(', '));
  const opdracht = `temporal operator search-attribute create --namespace ${namespace} --type Keyword --name ${ontbreekt[0] ?? ''}`;
  return fout(
    'zoekattributen',
    `ontbreekt: ${ontbreekt.join(', ')}`,
    `Start opnieuw met \`npm start\`, of: ${opdracht}`,
  );
}

async function controleerWorker(
  { workflowService }: Verbinding,
  namespace: string,
  taakrij: string,
): Promise<Controle> {
  const { pollers } = await workflowService.describeTaskQueue({
    namespace,
    taskQueue: { name: taakrij },
  });
  const gezien = pollers.map(({ lastAccessTime }) => Number(lastAccessTime?.seconds ?? 0) * 1000);
  const levend = gezien.filter((ms) => Date.now() - ms < LEEFT_MS).length;
  if (levend > 0) return goed('worker', `${levend} ${levend === 1 ? 'vraagt' : 'vragen'} werk op ${taakrij}`);
  const laatst = gezien.length === 0 ? 'geen enkele' : `de laatste om ${new Date(Math.max(...gezien)).toISOString()}`;
  return fout(
    'worker',
    `niemand vraagt werk (${laatst})`,
    'Start de worker: node apps/worker/dist/main.js, en lees zijn log.',
  );
}

/** Without the namespace these answer with an error of their own; that is one finding, not a defect of this command. */
async function veilig(naam: string, controle: () => Promise<Controle>): Promise<Controle> {
  try {
    return await controle();
  } catch (reden) {
    return overgeslagen(naam, `Temporal weigert de vraag (${reden instanceof Error ? reden.message : 'zonder reden'})`);
  }
}

function codeVan(reden: unknown): unknown {
  return reden instanceof Error && 'code' in reden ? reden.code : undefined;
}
