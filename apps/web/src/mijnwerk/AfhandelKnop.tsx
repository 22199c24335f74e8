/** Says that a task is done, after a question: it cannot be taken back. */
import { Modal, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Taak } from '../api/vormen.js';
import { doe } from '../api/vraag.js';
import { useMag } from '../api/vragen.js';
import { Foutmelding } from '../onderdelen/Toestand.js';

/** What goes away by the act itself, or what the API refuses to tick off: see the answer of the API. */
const VANZELF = /^(brief\.|betaling\.|staat\.|barema\.|termijnzaak\.)/;

export function AfhandelKnop({ taak }: { readonly taak: Taak }) {
  const [open, zetOpen] = useState(false);
  const [reden, zetReden] = useState('');
  const mag = useMag();
  const afhandelen = useAfhandelen(taak, reden, () => zetOpen(false));
  if (!mag('taak.afhandelen') || VANZELF.test(taak.soort)) return null;
  return (
    <>
      <button
        className="knop kaal"
        type="button"
        aria-label={`Afhandelen: ${taak.titel}`}
        onClick={() => zetOpen(true)}
      >
        Afhandelen
      </button>
      <Modal
        opened={open}
        onClose={() => zetOpen(false)}
        title="Is deze taak gedaan?"
        closeButtonProps={{ 'aria-label': 'Sluiten' }}
        centered
        lockScroll={false}
      >
        <p>{taak.titel}</p>
        <Textarea
          label="Wat deed u? (mag leeg blijven)"
          mt="md"
          autosize
          minRows={2}
          value={reden}
          onChange={(e) => zetReden(e.currentTarget.value)}
        />
        {afhandelen.isError && <Foutmelding fout={afhandelen.error} />}
        <p className="zacht klein marge">
          Dit komt in het logboek van het dossier, met uw naam. U kunt het niet ongedaan maken.
        </p>
        <div className="acties">
          <button
            type="button"
            className="knop hoofd"
            disabled={afhandelen.isPending}
            onClick={() => afhandelen.mutate()}
          >
            Ja, de taak is gedaan
          </button>
          <button type="button" className="knop" onClick={() => zetOpen(false)}>
            Nog niet
          </button>
        </div>
      </Modal>
    </>
  );
}

function useAfhandelen(taak: Taak, reden: string, klaar: () => void) {
  const bewaarplaats = useQueryClient();
  return useMutation({
    mutationFn: () => doe(`/api/taken/${taak.id}/afhandelen`, reden.trim() === '' ? {} : { reden: reden.trim() }),
    onSuccess: async () => {
      klaar();
      await bewaarplaats.invalidateQueries();
    },
  });
}
