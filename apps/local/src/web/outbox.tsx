import { Hono } from 'hono';
import { raw } from 'hono/html';
import PostalMime from 'postal-mime';
import type { Outbox, SentMail } from '../outbox.ts';

interface ReadMail {
  readonly to: string;
  readonly subject: string;
  readonly sentAt: string;
  readonly html: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

const readable = async (mail: SentMail): Promise<ReadMail> => {
  const parsed = await PostalMime.parse(Buffer.from(mail.raw, 'base64'));
  return {
    to: mail.to.join(', '),
    subject: parsed.subject ?? '',
    sentAt: mail.sentAt,
    html: parsed.html ?? '',
    text: parsed.text ?? '',
    headers: Object.fromEntries(parsed.headers.map(({ key, value }) => [key.toLowerCase(), value])),
  };
};

const STYLE = `:root{color-scheme:light dark;font:16px/1.5 Georgia,serif}body{max-width:44rem;margin:2rem auto;padding:0 1rem}
h1{font-weight:400}li{margin:.75rem 0}small{opacity:.7}iframe{width:100%;height:85vh;border:1px solid #8885;border-radius:.5rem}
pre{white-space:pre-wrap;overflow-wrap:anywhere}`;

/** Every mail that was sent: as JSON, as a list, and one by one as the member's client would show it. */
export const outboxPages = (outbox: Outbox): Hono => {
  const app = new Hono();
  const find = async (id: string): Promise<SentMail | undefined> =>
    (await outbox.all()).find(({ messageId }) => messageId === id);

  app.get('/outbox.json', async (context) => context.json(await Promise.all((await outbox.all()).map(readable))));

  app.get('/outbox', async (context) => {
    const mails = await outbox.all();
    const rows = await Promise.all(mails.map(async (mail) => ({ ...(await readable(mail)), id: mail.messageId })));
    return context.html(
      <Page title="Outbox">
        <h1>Outbox</h1>
        {rows.length === 0 ? <p>Nothing has been sent yet.</p> : null}
        <ul>
          {rows.map(({ id, subject, to, sentAt }) => (
            <li>
              <a href={`/outbox/${id}`}>{subject}</a>
              <br />
              <small>
                to {to}, {sentAt}
              </small>
            </li>
          ))}
        </ul>
      </Page>,
    );
  });

  app.get('/outbox/latest', async (context) => {
    const newest = (await outbox.all()).find(({ tags }) => tags['localDate'] !== undefined);
    return context.redirect(newest === undefined ? '/outbox' : `/outbox/${newest.messageId}`);
  });

  app.get('/outbox/:id', async (context) => {
    const mail = await find(context.req.param('id'));
    if (mail === undefined) return context.notFound();
    const { subject, to, sentAt, text } = await readable(mail);
    return context.html(
      <Page title={subject}>
        <p>
          <a href="/outbox">Outbox</a>
        </p>
        <h1>{subject}</h1>
        <p>
          <small>
            to {to}, {sentAt}
          </small>
        </p>
        <iframe
          title={subject}
          src={`/outbox/${mail.messageId}/html`}
          sandbox="allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"
        />
        <details>
          <summary>The plain-text part</summary>
          <pre>{text}</pre>
        </details>
      </Page>,
    );
  });

  app.get('/outbox/:id/html', async (context) => {
    const mail = await find(context.req.param('id'));
    if (mail === undefined) return context.notFound();
    context.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; img-src data:");
    const { html } = await readable(mail);
    return context.html(html.replace(/<head>/u, '<head><base target="_top">'));
  });

  return app;
};

const Page = ({ title, children }: { title: string; children: unknown }) => (
  <>
    {raw('<!doctype html>')}
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style>{raw(STYLE)}</style>
      </head>
      <body>
        <main>{children}</main>
      </body>
    </html>
  </>
);
