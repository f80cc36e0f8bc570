import { describe, expect, it } from 'vitest';
import { nearness } from './place.ts';

describe('two places', () => {
  it.each([
    ['Elbhaven,Germany', 'Allemagne'],
    ['Hamburg, Germany', 'München, Deutschland'],
    ['Hamburg', 'Munich'],
    ['Germany', 'Germany'],
    ['Hamburg', 'Elbhaven, Niemcy'],
  ])('lie in one country: %s and %s', (a, b) => {
    expect(nearness(a, b)).toBe('same-country');
    expect(nearness(b, a)).toBe('same-country');
  });

  it.each([
    ['Hamburg, Germany', 'Hamburg'],
    ['Hamburg, Germany', 'Greater Hamburg Area'],
    ['Hamburg, Germany', 'Metropolregion Hamburg'],
    ['Hamburg, Germany', 'Hamburg und Umgebung'],
    ['Kraków i okolice', 'Krakow'],
    ['Lyon et périphérie', 'Lyon'],
    ['Milano e dintorni', 'Milan'],
    ['Madrid y alrededores', 'Madrid'],
    ['Utrecht en omgeving', 'Utrecht'],
    ['Paris', 'Île-de-France'],
    ['São  Paulo', 'Campinas'],
    ['São Paulo Area', 'Campinas'],
    ['Lyon | France', 'Lyon'],
    ['Lyon–France', 'Lyon'],
    ['Lyon · France', 'Villeurbanne'],
    ['Elbhaven', 'Elbhaven, Germany'],
    ['Fougères, Bretagne, France', 'Lorient'],
    ['Rennes et périphérie', 'Brest'],
    ['Glasgow, Scotland, United Kingdom', 'Greenock'],
    ['Barendrecht, Zuid-Holland, Nederland', 'Hellevoetsluis'],
    ['Valencia, España', 'Gandía'],
    ['Kreis Elbhaven, Germany', 'Elbhaven'],
  ])('lie in one area: %s and %s', (a, b) => {
    expect(nearness(a, b)).toBe('same-area');
    expect(nearness(b, a)).toBe('same-area');
  });

  it.each([
    ['Hamburg, Germany', 'Lyon, France'],
    ['Hamburg', 'Lyon'],
    ['Elbhaven, Germany', 'Elbhausen, Poland'],
    ['Paris, Germany', 'Lyon'],
  ])('lie in two countries: %s and %s', (a, b) => {
    expect(nearness(a, b)).toBe('abroad');
    expect(nearness(b, a)).toBe('abroad');
  });

  it.each([
    ['Hamburg, Germany', 'Elbhaven'],
    ['Elbhaven', 'Elbhausen'],
    ['', ''],
    ['Germany', ''],
    ['Area, Germany', 'Area'],
  ])('are not known: %j and %j', (a, b) => {
    expect(nearness(a, b)).toBeNull();
    expect(nearness(b, a)).toBeNull();
  });
});
