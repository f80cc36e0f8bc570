import type { Child } from 'hono/jsx';
import type { Frame } from './page.tsx';
import { Page } from './page.tsx';

interface NoticeProps {
  readonly frame: Frame;
  readonly title: string;
  readonly text: string;
  readonly children?: Child;
}

/** A page that says one thing and, where there is something to do, offers it. */
export const NoticePage = ({ frame, title, text, children }: NoticeProps) => (
  <Page frame={frame} title={title}>
    <h1>{title}</h1>
    <p>{text}</p>
    {children}
  </Page>
);
