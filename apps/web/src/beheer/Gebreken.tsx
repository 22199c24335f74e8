/** What keeps a wording from being published: said per sample and line, as the API found it. */
import { Pil } from '../onderdelen/Pil.js';
import type { Gebrek } from './vormen.js';

export function Gebreken({ gebreken }: { readonly gebreken: readonly Gebrek[] }) {
  if (gebreken.length === 0) return <Pil status="goed" tekst="klopt op elk voorbeeld" />;
  return (
    <>
      <Pil status="letop" tekst={gebreken.length === 1 ? '1 gebrek' : `${gebreken.length} gebreken`} />
      <ul className="opsom">
        {gebreken.map(({ voorbeeld, regel, melding }, nr) => (
          <li key={nr}>
            {regel !== undefined && `regel ${regel}: `}
            {melding}
            {voorbeeld !== undefined && <span className="klein zacht"> ({voorbeeld})</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
