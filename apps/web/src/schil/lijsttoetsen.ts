/** j and k walk down and up the rows of a list (`data-rij`), Enter opens: never while somebody types or a dialog is open. */
import { useEffect } from 'react';

export function magToets(toets: KeyboardEvent): boolean {
  if (toets.ctrlKey || toets.metaKey || toets.altKey || toets.defaultPrevented) return false;
  const doel = toets.target;
  if (!(doel instanceof HTMLElement)) return true;
  return doel.closest('input:not([type=radio]), textarea, select, [role=dialog], [role=menu]') === null;
}

export function useLijsttoetsen(): void {
  useEffect(() => {
    const luister = (toets: KeyboardEvent) => {
      if (!magToets(toets) || (toets.key !== 'j' && toets.key !== 'k')) return;
      const rijen = [...document.querySelectorAll<HTMLElement>('[data-rij] [data-open]')];
      const nu = rijen.findIndex((rij) => rij.closest('[data-rij]')?.contains(document.activeElement) === true);
      const naar = rijen[Math.max(0, toets.key === 'j' ? Math.min(nu + 1, rijen.length - 1) : nu - 1)];
      naar?.focus();
      naar?.scrollIntoView({ block: 'nearest' });
      toets.preventDefault();
    };
    window.addEventListener('keydown', luister);
    return () => window.removeEventListener('keydown', luister);
  }, []);
}
