/** Whether what stands in the page is also in the file. */
import { Icoon } from '../onderdelen/Icoon.js';

export type Bewaarstand =
  | { readonly soort: 'niets' }
  | { readonly soort: 'bezig' }
  | { readonly soort: 'wacht' }
  | { readonly soort: 'bewaard'; readonly om: Date };

const uur = new Intl.DateTimeFormat('nl-BE', { timeZone: 'Europe/Brussels', hour: '2-digit', minute: '2-digit' });

/** The clock on the wall, not that of the file: it says when the page last reached the server. */
const zegUur = (om: Date) => uur.format(om).replace(':', '.');

export function Bewaard({ stand }: { readonly stand: Bewaarstand }) {
  return (
    <span className={stand.soort === 'wacht' ? 'bewaard nogniet' : 'bewaard'} role="status">
      {stand.soort === 'bezig' && 'Wordt bewaard'}
      {stand.soort === 'wacht' && (
        <>
          <Icoon naam="letop" /> Nog niet bewaard, uw tekst blijft staan
        </>
      )}
      {stand.soort === 'bewaard' && (
        <>
          <Icoon naam="goed" /> Bewaard om {zegUur(stand.om)} u
        </>
      )}
    </span>
  );
}
