import { vi } from 'vitest';

// Each test file loads the package anew, or what a mutant changes while a file is loaded would be seen by the first one only.
vi.resetModules();
