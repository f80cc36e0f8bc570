import { describe, expect, it } from 'vitest';
import { decisionUrl, groupUrl, LINK_PATHS, redactLinks, unsubscribeUrl } from './urls.ts';

const token = 'AgIAaSrk8BBtUTR4V3Y4WnQyTGs5UmIzUDAAAWZVW-Yh0AABq83vEjRWeJCrze8';

describe('the address of a link', () => {
  it('is the base, one letter and the token', () => {
    expect(decisionUrl('https://g.example', token)).toBe(`https://g.example/d/${token}`);
    expect(groupUrl('https://g.example/', token)).toBe(`https://g.example/g/${token}`);
    expect(unsubscribeUrl('https://g.example', token)).toBe(`https://g.example/u/${token}`);
  });

  it('can be logged with its token cut out, whatever its kind', () => {
    for (const path of Object.values(LINK_PATHS)) {
      expect(redactLinks(`GET /${path}/${token}?x=1 200`)).toBe(`GET /${path}/…?x=1 200`);
    }
    expect(redactLinks('GET /d/short 404')).toBe('GET /d/short 404');
  });
});
