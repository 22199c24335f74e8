/** Mantine on the tokens of tokens.css: components take their colours from there, so there is one source for both themes. */
import { createTheme } from '@mantine/core';

export const thema = createTheme({
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--font-mono)',
  defaultRadius: 'var(--radius-2)',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'never',
});

/** Of this page alone: what Mantine writes into a <style> passes the Content-Security-Policy with it. */
export function nonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
}
