import { ruleTitle } from '@guestlist/rules/words';
import type { Day, Fate, Numbers } from '../history/numbers.ts';
import { dayOf } from '../look/dates.ts';
import type { Frame } from './page.tsx';

interface ChartsProps {
  readonly numbers: Numbers;
  readonly frame: Frame;
}

/** Figures one would rather see than read, each with its numbers as text for those who cannot. */
export const Charts = ({ numbers, frame, frame: { words } }: ChartsProps) => (
  <>
    <h3>{words.history.perDay}</h3>
    <PerDay days={numbers.days} frame={frame} />
    <h3>{words.history.byGroup}</h3>
    <FateBar label={words.history.worth} fate={numbers.worth} words={words} look="worth" />
    <FateBar label={words.history.mass} fate={numbers.mass} words={words} look="mass" />
    <h3>{words.history.acceptedWhy}</h3>
    {numbers.acceptedWhy.length === 0 ? (
      <p class="quiet">{words.history.noneAccepted}</p>
    ) : (
      <>
        <p class="hint">{words.history.acceptedWhyHint}</p>
        <Reasons why={numbers.acceptedWhy} findings={frame.findings} />
      </>
    )}
  </>
);

const WIDTH = 600;
const HEIGHT = 120;
const GAP = 4;

const PerDay = ({ days, frame: { words, locale } }: { readonly days: readonly Day[]; readonly frame: Frame }) => {
  const most = Math.max(1, ...days.map(({ worth, mass }) => worth + mass));
  const step = WIDTH / days.length;
  const height = (n: number): number => Math.round((n / most) * HEIGHT * 10) / 10;
  const label = (day: Day): string =>
    `${dayOf(`${day.date}T12:00:00Z`, locale, 'UTC')}: ${words.history.worth} ${day.worth}, ${words.history.mass} ${day.mass}`;
  const busy = days.filter(({ worth, mass }) => worth + mass > 0);
  return (
    <figure class="chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 2}`} role="img" aria-label={words.history.perDay}>
        {days.map((day, n) => (
          <g>
            <title>{label(day)}</title>
            <rect
              class="bar-mass"
              x={n * step + GAP / 2}
              y={HEIGHT - height(day.mass)}
              width={step - GAP}
              height={height(day.mass)}
            />
            <rect
              class="bar-worth"
              x={n * step + GAP / 2}
              y={HEIGHT - height(day.mass) - height(day.worth)}
              width={step - GAP}
              height={height(day.worth)}
            />
          </g>
        ))}
        <line class="axis" x1={0} x2={WIDTH} y1={HEIGHT + 0.5} y2={HEIGHT + 0.5} />
      </svg>
      <p class="ends small quiet" aria-hidden="true">
        <span>{shortDay(days[0], locale)}</span>
        <span>{shortDay(days.at(-1), locale)}</span>
      </p>
      <figcaption class="legend small">
        <span class="key worth-key" aria-hidden="true" /> {words.history.worth}
        <span class="key mass-key" aria-hidden="true" /> {words.history.mass}
      </figcaption>
      <ul class="visually-hidden">
        {busy.map((day) => (
          <li>{label(day)}</li>
        ))}
      </ul>
    </figure>
  );
};

const shortDay = (day: Day | undefined, locale: Frame['locale']): string =>
  day === undefined
    ? ''
    : new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
        day: 'numeric',
        month: 'short',
        timeZone: 'UTC',
      }).format(new Date(`${day.date}T12:00:00Z`));

interface FateProps {
  readonly label: string;
  readonly fate: Fate;
  readonly words: Frame['words'];
  readonly look: 'worth' | 'mass';
}

const PARTS = ['accepted', 'otherwise', 'ignored', 'open'] as const satisfies readonly (keyof Fate)[];
const THICK = 16;

const FateBar = ({ label, fate, words, look }: FateProps) => {
  const total = PARTS.reduce((sum, part) => sum + fate[part], 0);
  const told = PARTS.filter((part) => fate[part] > 0).map((part) => `${words.history[part]} ${fate[part]}`);
  const starts = PARTS.map((_, n) => PARTS.slice(0, n).reduce((sum, part) => sum + fate[part], 0));
  return (
    <figure class={`chart ${look}`}>
      <figcaption>
        {label} <span class="quiet">{told.length === 0 ? '0' : told.join(' · ')}</span>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${THICK}`} aria-hidden="true">
        <rect class="bar-empty" x={0} y={0} width={WIDTH} height={THICK} rx={3} />
        {total === 0
          ? null
          : PARTS.map((part, n) => (
              <rect
                class={`bar-${part}`}
                x={((starts[n] ?? 0) / total) * WIDTH}
                y={0}
                width={(fate[part] / total) * WIDTH}
                height={THICK}
              />
            ))}
      </svg>
    </figure>
  );
};

const Reasons = ({ why, findings }: { readonly why: Numbers['acceptedWhy']; readonly findings: Frame['findings'] }) => {
  const most = why[0]?.count ?? 1;
  return (
    <ul class="bars">
      {why.map(({ rule, count }) => (
        <li>
          <span>{ruleTitle(rule, findings)}</span>
          <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect class="bar-worth" x={0} y={0} width={(count / most) * 100} height={8} />
          </svg>
          <span class="count">{count}</span>
        </li>
      ))}
    </ul>
  );
};
