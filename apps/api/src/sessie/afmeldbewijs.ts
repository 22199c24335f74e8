/**
 * OpenID Connect Back-Channel Logout 1.0: the issuer tells us, without a browser, that somebody signed out elsewhere. Only
 * its signature counts; whose session ends is in the token (§2.4 and 2.6).
 */
import { errors, jwtVerify } from 'jose';
import { z } from 'zod';
import { ALGORITMES, KLOKVERSCHIL_SECONDEN, type Uitgever } from '../toegang/token.js';

const GEBEURTENIS = 'http://schemas.openid.net/event/backchannel-logout';
/** Sent at once: an old one that comes again would end a sign-in of later. */
const HOOGSTENS_OUD = '2 minutes';

const Afmeldbewijs = z
  .object({
    sub: z.string().min(1).max(255).optional(),
    sid: z.string().min(1).max(255).optional(),
    events: z.looseObject({ [GEBEURTENIS]: z.looseObject({}) }),
    // With one it would be an ID token.
    nonce: z.never().optional(),
  })
  .refine(({ sub, sid }) => sub !== undefined || sid !== undefined, 'It names neither a person nor a session');

/** Whose sessions end: that one, or else everything of this person. */
export type Afgemeld = { readonly sid: string } | { readonly sub: string };

export class OngeldigAfmeldbewijs extends Error {
  override readonly name = 'OngeldigAfmeldbewijs';
}

const Bericht = z.object({ logout_token: z.string() });

/**
 * @param bericht the form that came in
 * @param uitgever its audience is us, as the application of the screens
 * @throws OngeldigAfmeldbewijs for whatever is not a fresh logout token of this issuer, meant for us
 */
export async function keurAfmeldbewijs(bericht: unknown, uitgever: Uitgever): Promise<Afgemeld> {
  try {
    return await keur(Bericht.parse(bericht).logout_token, uitgever);
  } catch (fout) {
    const niemandsSchuld = fout instanceof errors.JWKSTimeout;
    if (niemandsSchuld || !(fout instanceof errors.JOSEError || fout instanceof z.ZodError)) throw fout;
    throw new OngeldigAfmeldbewijs('This is no logout token for us', { cause: fout });
  }
}

async function keur(bewijs: string, { issuer, audience, sleutels }: Uitgever): Promise<Afgemeld> {
  const { payload } = await jwtVerify(bewijs, sleutels, {
    issuer,
    audience,
    algorithms: ALGORITMES,
    clockTolerance: KLOKVERSCHIL_SECONDEN,
    maxTokenAge: HOOGSTENS_OUD,
    requiredClaims: ['iat', 'jti', 'events'],
  });
  const { sub, sid } = Afmeldbewijs.parse(payload);
  return sid === undefined ? { sub: z.string().parse(sub) } : { sid };
}
