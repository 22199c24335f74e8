import { z } from 'zod';

const rekening = z
  .string()
  .regex(/^[0-9A-Z][0-9A-Z./-]{0,19}$/, 'Een grootboekrekening telt cijfers, hoofdletters, punten en streepjes.');

/** The ledger codes of an OCMW. The program knows none itself: which code is right is for its own accountant to say. */
export const grootboek = z.strictObject({
  bank: rekening,
  kas: rekening,
  bonnen: rekening,
  leveranciers: rekening,
  vorderingen: rekening,
  kwijtschelding: rekening,
  /** by kind of aid, for who splits; what is not named goes to `steun` */
  perSteun: z.record(z.string(), rekening).default({}),
  steun: rekening,
});
export type Grootboek = z.infer<typeof grootboek>;
