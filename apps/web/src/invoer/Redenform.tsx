/** An act that wants nothing but its reason: the question, the refusal if there is one, and the button. */
import { useState, type ReactNode } from 'react';
import type { UseMutationResult } from '@tanstack/react-query';
import { NietGelukt } from '../onderdelen/NietGelukt.js';
import { Tekstvak } from './Velden.js';
import '../stijl/velden.css';

type Daad<T> = UseMutationResult<T, Error, { readonly reden: string }>;

interface Eigenschappen<T> {
  /** Of the form, for who hears the page. */
  readonly naam: string;
  readonly id: string;
  readonly vraag: string;
  readonly knop: string;
  readonly daad: Daad<T>;
  readonly rijen?: number;
  readonly children?: ReactNode;
}

const KORTST = 3;

export function Redenform<T>({ naam, id, vraag, knop, daad, rijen = 2, children }: Eigenschappen<T>) {
  const [reden, zetReden] = useState('');
  return (
    <form
      className="kbin"
      aria-label={naam}
      onSubmit={(e) => {
        e.preventDefault();
        daad.mutate({ reden: reden.trim() }, { onSuccess: () => zetReden('') });
      }}
    >
      {children}
      <Tekstvak id={id} label={vraag} waarde={reden} zet={zetReden} rijen={rijen} />
      {daad.isError && <NietGelukt fout={daad.error} />}
      <button type="submit" className="knop marge-boven" disabled={daad.isPending || reden.trim().length < KORTST}>
        {knop}
      </button>
    </form>
  );
}
