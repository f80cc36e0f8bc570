/** dynalite carries no types; this is what we use of it. */
declare module 'dynalite' {
  import type { Server } from 'node:http';

  const dynalite: (options?: { readonly createTableMs?: number }) => Server;
  // biome-ignore lint/style/noDefaultExport: it is how dynalite exports itself
  export default dynalite;
}
