import { dagenTussen, zegDagen } from '../dag.js';
import { hoofdletter } from '../woorden.js';
import { Icoon, type Icoonnaam } from './Icoon.js';

export type Status = 'gevaar' | 'letop' | 'goed' | 'info' | 'wacht' | 'neutraal';

const ICONEN: Readonly<Record<Status, Icoonnaam>> = {
  gevaar: 'gevaar',
  letop: 'letop',
  goed: 'goed',
  info: 'info',
  wacht: 'wacht',
  neutraal: 'klok',
};

/** A status is always colour, icon and words. */
export function Pil({ status, tekst }: { readonly status: Status; readonly tekst: string }) {
  return (
    <span className={`pil ${status}`}>
      <Icoon naam={ICONEN[status]} maat={14} />
      {tekst}
    </span>
  );
}

const DEZE_WEEK = 7;

export function statusVanDag(vandaag: string, uiterlijk: string | null): Status {
  if (uiterlijk === null) return 'neutraal';
  const over = dagenTussen(vandaag, uiterlijk);
  if (over <= 0) return 'gevaar';
  return over <= DEZE_WEEK ? 'letop' : 'neutraal';
}

export function Dagenpil({ vandaag, uiterlijk }: { readonly vandaag: string; readonly uiterlijk: string | null }) {
  if (uiterlijk === null) return <Pil status="neutraal" tekst="geen termijn" />;
  const over = dagenTussen(vandaag, uiterlijk);
  const tekst = zegDagen(over);
  return <Pil status={statusVanDag(vandaag, uiterlijk)} tekst={over === 0 ? hoofdletter(tekst) : tekst} />;
}
