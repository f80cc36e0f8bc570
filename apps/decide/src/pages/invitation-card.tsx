import type { Verdict } from '@guestlist/model';
import { describeCounterfactual } from '@guestlist/rules/words';
import type { Past, StoredInvitation } from '@guestlist/store';
import { dayOf } from '../look/dates.ts';
import { initialsOf, nameOf, tidy } from '../look/names.ts';
import { describe } from '../look/reasons.ts';
import type { Frame } from './page.tsx';

interface CardProps {
  readonly invitation: StoredInvitation;
  readonly frame: Frame;
  readonly timeZone: string;
  /** What is left of earlier invitations of theirs. */
  readonly past?: Past | null | undefined;
}

/** Who invites, what they wrote, and what speaks for and against it. All of it is text: nothing out of the mail is a link. */
export const InvitationCard = ({ invitation, frame, timeZone, past }: CardProps) => {
  const { words, locale } = frame;
  const { inviter, note, mutual } = invitation.facts;
  const name = nameOf(invitation, words);
  const placed = [inviter.company, inviter.location].filter((part) => part !== null).map(tidy);
  return (
    <section class={invitation.verdict?.group === 'worth-accepting' ? 'card worth' : 'card mass'}>
      <div class="who">
        <span class="initials" aria-hidden="true">
          {initialsOf(name)}
        </span>
        <div>
          <p class="name">{name}</p>
          {inviter.headline === null ? null : <p class="quiet">{tidy(inviter.headline)}</p>}
          {placed.length === 0 ? null : <p class="quiet small">{placed.join(' · ')}</p>}
          <p class="quiet small">
            {words.decision.invited(dayOf(invitation.at, locale, timeZone))}
            {mutual === null ? null : ` · ${words.decision.mutual(mutual.count)}`}
          </p>
          {past ? (
            <p class="quiet small">{words.decision.invitedBefore(past.times, dayOf(past.lastAt, locale, timeZone))}</p>
          ) : null}
        </div>
      </div>
      {note === null ? null : (
        <blockquote>
          <span class="visually-hidden">{words.decision.note(name)} </span>
          {tidy(note)}
        </blockquote>
      )}
      {invitation.verdict === null ? (
        <p class="quiet small">{words.decision.noVerdict}</p>
      ) : (
        <Score verdict={invitation.verdict} frame={frame} />
      )}
    </section>
  );
};

const STEPS = [20, 40, 60, 80, 100];

const Score = ({
  verdict,
  frame: { words, findings, locale },
}: {
  readonly verdict: Verdict;
  readonly frame: Frame;
}) => (
  <>
    <p class="score">
      <b>{words.decision.score(verdict.score)}</b>
      <span class="steps" aria-hidden="true">
        {STEPS.map((step) => (
          <i class={verdict.score > step - 20 ? 'lit' : undefined} />
        ))}
      </span>
      <span class="quiet">{words.decision.groups[verdict.group]}</span>
    </p>
    <ul class="reasons small" aria-label={words.decision.why}>
      {verdict.findings.map((finding) => (
        <li>
          <span class={finding.points > 0 ? 'points up' : 'points'}>{signed(finding.points)}</span>
          <span>{describe(finding, findings)}</span>
        </li>
      ))}
    </ul>
    {verdict.counterfactual ? (
      <p class="quiet small">{describeCounterfactual(verdict.counterfactual, locale)}</p>
    ) : null}
  </>
);

const signed = (points: number): string => (points < 0 ? `−${-points}` : `+${points}`);
