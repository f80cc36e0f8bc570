import { describe, expect, it } from 'vitest';
import { positionOf } from './position.ts';

const NAME = 'Ottilie Brandauer';

describe('positionOf', () => {
  it.each([
    ['Ottilie, Foundry master from Kessel & Söhne is waiting for your response', 'Foundry master', 'Kessel & Söhne'],
    ['Ottilie, Director, EMEA from Kessel, Inc. is waiting for your response', 'Director, EMEA', 'Kessel, Inc.'],
    ['Ottilie, Cheffe d’atelier chez Kessel, attend votre réponse', 'Cheffe d’atelier', 'Kessel'],
    ['Ottilie, Gießereileiterin bei Kessel, wartet auf Ihre Antwort', 'Gießereileiterin', 'Kessel'],
    ['Ottilie, Gerente na empresa Kessel, está aguardando sua resposta', 'Gerente', 'Kessel'],
    ['Ottilie, Kierowniczka w firmie Kessel, czeka na Twoją odpowiedź', 'Kierowniczka', 'Kessel'],
  ])('parts title and company: %s', (line, title, company) => {
    expect(positionOf(line, NAME, null)).toEqual({ title, company });
  });

  it.each([
    ['지민, 과장 from 한빛정공 is waiting for your response', '서지민'],
    ['Ottilie, 과장 from 한빛정공 is waiting for your response', 'Dr. Ottilie Brandauer'],
  ])('finds the first name wherever it stands in the name: %s', (line, name) => {
    expect(positionOf(line, name, null)).toEqual({ title: '과장', company: '한빛정공' });
  });

  it('lets the headline tell where two partings are possible', () => {
    const line = 'Ottilie, Imports from Asia from Kessel is waiting for your response';
    expect(positionOf(line, NAME, 'Imports from Asia @ Kessel')).toEqual({
      title: 'Imports from Asia',
      company: 'Kessel',
    });
    expect(positionOf(line, NAME, null)).toBeNull();
  });

  it('takes a small letter for no company’s beginning', () => {
    expect(positionOf('Ottilie, Especialista en moldes en Kessel, está esperando tu respuesta', NAME, null)).toEqual({
      title: 'Especialista en moldes',
      company: 'Kessel',
    });
  });

  it.each([
    'Ottilie is waiting for your response',
    'Mallory, CEO from Everything is waiting for your response',
    'Ottilie, CEO from Everything is on holiday',
    'Ottilie, CEO is waiting for your response',
  ])('tells nothing where nothing is told of the inviter: %s', (line) => {
    expect(positionOf(line, NAME, null)).toBeNull();
  });
});
