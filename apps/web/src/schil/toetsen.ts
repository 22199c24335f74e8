import { useEffect, useRef } from 'react';

/** Ctrl K (or ⌘ K), anywhere. */
export function usePaletToets(doe: () => void): void {
  const laatste = useRef(doe);
  useEffect(() => {
    laatste.current = doe;
  });
  useEffect(() => {
    const luister = (toets: KeyboardEvent) => {
      if (!(toets.ctrlKey || toets.metaKey) || toets.key.toLowerCase() !== 'k') return;
      toets.preventDefault();
      laatste.current();
    };
    window.addEventListener('keydown', luister);
    return () => window.removeEventListener('keydown', luister);
  }, []);
}
