/** To the next or previous item: arrows and Page keys, or a swipe. Never while somebody types or answers a question. */
import { useEffect, useRef, type TouchEvent } from 'react';
import { magToets } from '../schil/lijsttoetsen.js';

const STAPPEN: Readonly<Record<string, number>> = { ArrowLeft: -1, PageUp: -1, ArrowRight: 1, PageDown: 1 };
const VEEG_PX = 90;

export function useBladeren(ga: (stap: number) => void) {
  const laatste = useRef(ga);
  const begin = useRef<{ x: number; y: number }>(undefined);
  useEffect(() => {
    laatste.current = ga;
  });
  useEffect(() => {
    const luister = (toets: KeyboardEvent) => {
      const stap = STAPPEN[toets.key];
      if (stap === undefined || !magToets(toets)) return;
      toets.preventDefault();
      laatste.current(stap);
    };
    window.addEventListener('keydown', luister);
    return () => window.removeEventListener('keydown', luister);
  }, []);
  return {
    onTouchStart: ({ touches }: TouchEvent) => {
      const vinger = touches.item(0) as Touch | null;
      begin.current = vinger === null ? undefined : { x: vinger.clientX, y: vinger.clientY };
    },
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      const vinger = changedTouches.item(0) as Touch | null;
      const van = begin.current;
      begin.current = undefined;
      if (van === undefined || vinger === null) return;
      const opzij = vinger.clientX - van.x;
      if (Math.abs(opzij) < VEEG_PX || Math.abs(vinger.clientY - van.y) > Math.abs(opzij) / 2) return;
      ga(opzij < 0 ? 1 : -1);
    },
  };
}
