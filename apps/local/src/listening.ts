import { ConfigError } from './config.ts';
import { InUseError } from './in-use-error.ts';

/**
 * Opens a listener; a port that is taken becomes a sentence that says which, and how to change it.
 *
 * @param variable the environment variable that names the port
 */
export const listening = async <T>(variable: string, port: number, open: () => Promise<T>): Promise<T> => {
  try {
    return await open();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') {
      throw new InUseError(`Port ${port} is in use by another program. Stop it, or set ${variable} to a free port.`, {
        cause: error,
      });
    }
    if (code === 'EACCES') {
      throw new InUseError(`Port ${port} may not be opened by this user. Set ${variable} to a port above 1023.`, {
        cause: error,
      });
    }
    if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL') {
      throw new ConfigError('SMTP_HOST: there is no such address on this machine; 127.0.0.1 or 0.0.0.0 would do.', {
        cause: error,
      });
    }
    throw error;
  }
};
