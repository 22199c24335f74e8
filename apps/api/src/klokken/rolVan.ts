/** The roles a clock warns, in the words of tasks and of `aan_zet`. */
import type { Ontvanger } from '@besluitpad/domain';

export type Klokrol =
  | 'werker'
  | 'hoofdSocialeDienst'
  | 'secretaris'
  | 'voorzitter'
  | 'algemeenDirecteur'
  | 'financieelDirecteur'
  | 'financieleDienst'
  | 'onthaal';

export function rolVan(ontvanger: Ontvanger): Klokrol {
  switch (ontvanger) {
    case 'hoofd':
      return 'hoofdSocialeDienst';
    case 'financien':
      return 'financieleDienst';
    case 'werker':
    case 'secretaris':
    case 'voorzitter':
    case 'algemeenDirecteur':
    case 'financieelDirecteur':
      return ontvanger;
  }
}
