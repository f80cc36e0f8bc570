import type { Context } from 'hono';

/** What `formData` throws for a body that is not of the form its Content-Type says. */
const orEmpty = (error: unknown): Record<string, never> => {
  if (error instanceof TypeError) return {};
  throw error;
};

/** The fields of a POST, the last of each name. A body that cannot be read is an empty form, which does nothing. */
export const readForm = (context: Context) => context.req.parseBody().catch(orEmpty);

/** The same with every value of a name that is given more than once. */
export const readWholeForm = (context: Context) => context.req.parseBody({ all: true }).catch(orEmpty);
