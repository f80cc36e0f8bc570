import type { RenderedMail } from '../src/render-digest.ts';

/** A mail with its HTML as text, as whoever opens it reads it. */
export const asRead = ({ html, ...mail }: RenderedMail): Omit<RenderedMail, 'html'> & { readonly html: string } => ({
  ...mail,
  html: html.toString(),
});
