import { describe, expect, it } from 'vitest';
import { OptionError, readOptions } from '../scripts/options.ts';

describe('readOptions', () => {
  it('takes example.org, Ireland and no zone when nothing is said', () => {
    expect(readOptions([])).toEqual({
      quiet: false,
      settings: {
        domain: 'example.org',
        pagesHost: 'guestlist.example.org',
        region: 'eu-west-1',
        zone: null,
        alarmEmail: null,
        takeOver: false,
        tracing: false,
        cloudFront: false,
        sendRate: 14,
      },
    });
  });

  it('reads what is said', () => {
    const args = ['--domain', 'Mail.Example.org', '--zone', 'Z0123456789:example.org', '--take-over', '--quiet'];
    expect(readOptions(args)).toMatchObject({
      quiet: true,
      settings: { domain: 'mail.example.org', zone: { id: 'Z0123456789', name: 'example.org' }, takeOver: true },
    });
  });

  it('lets a region through that AWS has added since', () => {
    const { settings } = readOptions(['--region', 'eu-south-1', '--region-receives']);
    expect(settings.region).toBe('eu-south-1');
  });

  it.each([
    ['--domain', 'localhost'],
    ['--domain', 'a b.org'],
    ['--region', 'ireland'],
    ['--region', 'eu-south-1'],
    ['--send-rate', 'fast'],
    ['--zone', 'example.org'],
    ['--unheard-of', 'x'],
  ])('refuses %s %s with a sentence that names it', (name, value) => {
    expect(() => readOptions([name, value])).toThrow(OptionError);
    expect(() => readOptions([name, value])).toThrow(name);
  });
});
