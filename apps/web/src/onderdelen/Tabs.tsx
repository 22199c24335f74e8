/** The parts of one screen, each an address of its own: what is shown can be sent to a colleague. */
import { Link } from 'react-router';

interface Tab {
  readonly code: string;
  readonly naam: string;
  readonly aantal?: number;
}

interface Tabvelden {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly gekozen: string | undefined;
  /** the name in the address; by default what is shown */
  readonly sleutel?: string;
}

export function Tabs({ label, tabs, gekozen, sleutel = 'toon' }: Tabvelden) {
  return (
    <nav className="tabs brtabs" aria-label={label}>
      {tabs.map(({ code, naam, aantal }) => (
        <Link
          key={code}
          to={`?${sleutel}=${code}`}
          replace
          {...(code === gekozen ? { 'aria-current': 'page' as const } : {})}
        >
          {naam}
          {aantal !== undefined && <span className="n"> {aantal}</span>}
        </Link>
      ))}
    </nav>
  );
}
