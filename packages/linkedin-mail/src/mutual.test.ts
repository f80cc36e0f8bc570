import { describe, expect, it } from 'vitest';
import { countIn, mutualOf, nameInAlt } from './mutual.ts';

describe('mutualOf', () => {
  it.each([
    ['12 connections in common', 12],
    ['1 relation en commun', 1],
    ['١٢ جهة اتصال مشتركة', 12],
    ['共通のつながり12人', 12],
    ['500+ connections in common', 500],
    ['1,234 connections in common', 1234],
  ])('counts %s', (text, count) => {
    expect(mutualOf([text], [], null, null)).toEqual({ count, names: [] });
  });

  it('is null without a number, and for none', () => {
    expect(mutualOf(['Connections in common'], [], null, null)).toBeNull();
    expect(mutualOf(['0 connections in common'], [], null, null)).toBeNull();
    expect(countIn('')).toBeNull();
  });

  it.each([
    ["Ana O'Neill's Profile Picture", "Ana O'Neill"],
    ['Ana Ruiz’s Profile Picture', 'Ana Ruiz'],
    ['Photo de profil d’Ana Ruiz', 'Ana Ruiz'],
    ['Profilbild von Ana Ruiz', 'Ana Ruiz'],
    ['Zdjęcie profilowe: Ana Ruiz', 'Ana Ruiz'],
  ])('finds the name in %s', (alt, name) => {
    expect(nameInAlt(alt, null, null)).toBe(name);
  });

  it('learns the wording of a language it does not know from the inviter’s own picture', () => {
    expect(nameInAlt('Ana Ruiz profilbild', 'Ottilie Brandauer profilbild', 'Ottilie Brandauer')).toBe('Ana Ruiz');
    expect(nameInAlt('Logo', 'Ottilie Brandauer profilbild', 'Ottilie Brandauer')).toBeNull();
    expect(nameInAlt('Ana Ruiz profilbild', null, null)).toBeNull();
  });
});
