import type { DecisionView } from './decision-page.tsx';
import { AskPage } from './decision-page.tsx';

interface HeldProps extends DecisionView {
  readonly reason: 'contradiction' | 'burst';
}

/** What looked like a mail scanner was written down and not done; the member can choose again. */
export const HeldPage = (props: HeldProps) => {
  const words = props.frame.words.decision;
  const why = props.reason === 'burst' ? words.heldBurst : words.heldContradiction;
  const heading = { title: words.heldTitle, text: `${why} ${words.heldTold}` };
  return <AskPage {...props} action={null} tap={false} newDevice={false} heading={heading} />;
};
