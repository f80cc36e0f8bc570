import { describe, expect, it } from 'vitest';
import { likeness, noteSignature } from './minhash.ts';

const words = (text: string): readonly string[] => text.split(' ');
const NOTE = words('we help factories like yours to cut the cost of spare parts may show you how');
const signature = (list: readonly string[]): string => noteSignature(list) ?? '';

describe('the signature of a note', () => {
  it('stays what it was: signatures lie in the table for ninety days', () => {
    expect(noteSignature(NOTE)).toBe(
      '0124e5370053de5f08a2f10306805cf11a4a7019001d62e70fc04e7807e84cc6012a7b831de858c202bf41f816fb4fa9037ac699044d3aa007ce5b130228cbdf173d012b024ab4e2060672d70130aabd00cc75d723129c520138aa551756a24a0e1d76ae0057acb60736d7f00f95732b11e9857f0244c28d029bb6f70a8f288e',
    );
  });

  it('is made of six words or more', () => {
    expect(noteSignature(words('one two three four five'))).toBeNull();
    expect(noteSignature(words('one two three four five six'))).toMatch(/^[0-9a-f]{256}$/u);
  });

  it('sees neither short words nor the ends of long ones', () => {
    const base = signature(words('factory parts spare costs yours there'));
    expect(signature(words('factories parts is spare of costs to yours there'))).toBe(base);
    expect(signature(words('factory parts the spare costs yours there'))).not.toBe(base);
    expect(signature(words('facade parts spare costs yours there'))).not.toBe(base);
  });

  it('sees which word follows which', () => {
    expect(signature([...NOTE].reverse())).not.toBe(signature(NOTE));
  });
});

describe('the likeness of two notes', () => {
  it('is all for the same, nothing for others, and nothing for what is no signature of this kind', () => {
    expect(likeness(signature(NOTE), signature(NOTE))).toBe(1);
    const other = words('guten morgen ich sammle alte karten vom hafen und suche jemanden');
    expect(likeness(signature(NOTE), signature(other))).toBeLessThan(0.1);
    expect(likeness(signature(NOTE), '')).toBe(0);
    expect(likeness(signature(NOTE), signature(NOTE).slice(8))).toBe(0);
  });

  it('counts hashes, not letters', () => {
    const own = signature(NOTE);
    const flip = (letter: string | undefined) => (letter === '0' ? '1' : '0');
    const oneLess = own.slice(0, 7) + flip(own[7]) + own.slice(8);
    expect(likeness(own, oneLess)).toBe(31 / 32);
    expect(likeness(own, flip(own[0]) + oneLess.slice(1))).toBe(31 / 32);
  });

  it('is about the share in common', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => letter.repeat(4));
    const one = signature(letters.slice(0, 20));
    const half = signature([...letters.slice(0, 14)]);
    // 27 of 39 stems and pairs.
    expect(Math.abs(likeness(one, half) - 27 / 39)).toBeLessThan(0.2);
  });
});
