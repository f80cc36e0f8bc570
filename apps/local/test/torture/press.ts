import { type Claim, checkToken, type LinkKeys } from '@guestlist/decision-links';

export type DecisionClaim = Extract<Claim, { readonly kind: 'decision' }>;

/** A decision link out of a digest, and what it claims. */
export interface DecisionLink {
  readonly token: string;
  readonly claim: DecisionClaim;
}

/** The decision links of a digest's text. */
export const decisionLinks = (text: string, keys: LinkKeys): readonly DecisionLink[] =>
  [...text.matchAll(/\/d\/([\w-]+)/gu)].flatMap(([, token = '']) => {
    const checked = checkToken(keys, token, new Date());
    return checked.ok && checked.claim.kind === 'decision' ? [{ token, claim: checked.claim }] : [];
  });

/** Somebody with a browser that keeps cookies. */
export interface Presser {
  /** Opens a decision's page and presses its button. True once the answer says that it was noted. */
  readonly press: (url: string, link: DecisionLink) => Promise<boolean>;
}

const hidden = (form: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/gu)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );

export const presser = (): Presser => {
  const cookies = new Map<string, string>();
  const cookie = (): string => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  return {
    press: async (url, { token, claim }) => {
      const page = await fetch(`${url}/d/${token}`, { headers: { cookie: cookie() } });
      const html = await page.text();
      const forms = [...html.matchAll(/<form method="post" action="([^"]*)"[^>]*>(.*?)<\/form>/gsu)];
      const fields = forms.map(([, , inner = '']) => hidden(inner)).find(({ action }) => action === claim.action);
      // The page of a decision that stands already has no such button: an earlier press was noted, its answer lost.
      if (fields === undefined) return page.ok;
      const answer = await fetch(`${url}/d/${token}`, {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie: cookie(), 'sec-fetch-site': 'same-origin' },
        body: new URLSearchParams(fields),
      });
      for (const line of answer.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/u.exec(line) ?? [];
        if (name !== undefined && value !== undefined) cookies.set(name, value);
      }
      return answer.status === 303 && !(answer.headers.get('location') ?? '').includes('held');
    },
  };
};
